"""Draw docs/explorer.png: the explorer on the invented corpus, in Chromium.

Run it with `make picture`. The corpus is built into a folder that is thrown away.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from graph_builder import build_demo
from tests.render.browser import CHROMIUM, open_browser

_PICTURE = Path(__file__).parent / "explorer.png"
_CHOSEN = "#chosen=person/orla-penhallick"


def main() -> None:
    """Build, open, choose somebody who changed sides, and take the picture."""
    if CHROMIUM is None:
        sys.exit("Chromium is not installed: apt-get install chromium.")
    with TemporaryDirectory() as place:
        built = Path(place) / "demo"
        build_demo(built)
        with open_browser() as page:
            page.show(built / "network.html", fragment=_CHOSEN)
            page.look(_PICTURE)


if __name__ == "__main__":
    main()
