"""The page beside pyvis' own defaults: when it can be used, at what cost, how it pans.

Run by hand or by `make bench`; needs Chromium. Each page opens in a browser of its own.
CPU is of all its processes; times are of this machine, so trust the ratios.
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from graph_builder.render import Network, render_page
from tests.render.browser import CHROMIUM, open_browser
from tests.render.crowds import make_crowd
from tests.render.page import Page

_DRAWN = "document.body.dataset.drawn === 'yes'"
_STABLE = "window.isStable === true"
_PATIENCE = 240
_TICKS = os.sysconf("SC_CLK_TCK")

# The picture follows the pointer once a frame; the browser offers sixty a second.
_PAN = """new Promise((done) => {
  const canvas = document.querySelector('canvas');
  const box = canvas.getBoundingClientRect();
  let frames = 0;
  const send = (type, x) => canvas.dispatchEvent(new PointerEvent(type, {
    bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse',
    isPrimary: true, button: type === 'pointermove' ? -1 : 0,
    buttons: type === 'pointerup' ? 0 : 1,
    clientX: box.left + 40 + x, clientY: box.top + 40,
  }));
  send('pointerdown', 0);
  const start = performance.now();
  function step(now) {
    frames += 1;
    send('pointermove', 30 + 200 * Math.abs(Math.sin((now - start) / 700)));
    if (now - start < 3000) return requestAnimationFrame(step);
    send('pointerup', 0);
    return done(frames / ((now - start) / 1000));
  }
  requestAnimationFrame(step);
})"""


def main() -> None:
    """Print a line for each page."""
    if CHROMIUM is None:
        sys.exit("Chromium is not installed: apt-get install chromium.")
    network = make_crowd(1_000, 2_000)
    large = make_crowd(5_000, 20_000)
    with TemporaryDirectory() as place:
        folder = Path(place)
        ours = _write(folder / "ours.html", render_page(network))
        pyvis = _write(folder / "pyvis.html", _draw_with_pyvis(network))
        crowd = _write(folder / "crowd.html", render_page(large))
        _say(f"{'page':44} {'usable s':>9} {'CPU s':>7} {'frames/s':>9}")
        _report("1,000 nodes, 2,000 lines, all drawn", ours, "#view=all", _DRAWN)
        _report("1,000 nodes, 2,000 lines, as it opens", ours, "", _DRAWN)
        _report("5,000 nodes, 20,000 lines, as it opens", crowd, "", _DRAWN)
        _report("pyvis defaults, 1,000 nodes, to stable", pyvis, "", _STABLE)


def _report(name: str, file: Path, fragment: str, ready: str) -> None:
    with open_browser() as page:
        before, start = _measure_cpu(), time.monotonic()
        page.tab.goto(file.as_uri() + fragment, wait_until="commit")
        is_ready = _wait(page, ready)
        usable, cost = time.monotonic() - start, _measure_cpu() - before
        frames = page.run(_PAN) if is_ready else None
    shown = f"{frames:9.1f}" if isinstance(frames, float) else f"{'-':>9}"
    sign = "" if is_ready else ">"
    _say(f"{name:44} {sign + f'{usable:.2f}':>9} {sign + f'{cost:.2f}':>7} {shown}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _wait(page: Page, ready: str) -> bool:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if page.run(f"document.readyState === 'complete' && {ready}"):
            return True
        time.sleep(0.02)
    return False


def _draw_with_pyvis(network: Network) -> str:
    """Return the page that pyvis makes of the same network, left as it comes."""
    from pyvis.network import Network as Drawing

    drawing = Drawing(cdn_resources="in_line", directed=True)
    for node in network.nodes.values():
        drawing.add_node(node.iri, label=node.label)
    drawing.edges = [
        {"from": line.holder, "to": line.proposition, "arrows": "to"}
        for line in network.lines
    ]
    told = "network.once('stabilized', () => { window.isStable = true; });"
    page: str = drawing.generate_html()
    return page.replace("return network;", f"{told} return network;")


def _write(file: Path, page: str) -> Path:
    file.write_text(page, encoding="utf-8")
    return file


def _measure_cpu() -> float:
    return sum(_read_ticks(pid) for pid in _list_children(os.getpid())) / _TICKS


def _read_ticks(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return 0
    fields = text.rpartition(")")[2].split()
    return sum(map(int, fields[11:15]))


def _list_children(parent: int) -> Iterator[int]:
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = file.read_text(encoding="utf-8")
        except OSError:
            continue
        if int(text.rpartition(")")[2].split()[1]) == parent:
            child = int(file.parent.name)
            yield child
            yield from _list_children(child)


if __name__ == "__main__":
    main()
