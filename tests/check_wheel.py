"""A gate, not a test: sdist -> wheel -> an empty environment -> every verb works.

Run from anywhere: `python tests/check_wheel.py`. It builds in a temporary folder, runs
from a directory that holds no checkout, and leaves nothing behind.
"""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Each verb as a user would type it in an empty directory, in this order.
VERBS = (
    ("version",),
    ("--help",),
    ("demo",),
    ("build", "note.txt", "-o", "own"),
    ("extract", "note.txt", "--format", "json"),
    ("query",),
    ("query", "what-is-contested", "--from", "output/demo"),
    ("show", "Penhallick", "--from", "output/demo"),
    ("explain", "--help"),
    ("diff", "output/demo", "output/demo"),
    ("status", "output/demo"),
    ("review", "--help"),
    ("suppress", "--help"),
    ("validate", "output/demo"),
    ("render", "--from", "output/demo", "-o", "drawn.html"),
    ("publish", "--from", "output/demo", "-o", "site"),
    ("publish", "--check", "site"),
    ("codebook", "check"),
    ("network", "onemode", "--graph", "output/demo", "--format", "csv"),
    ("dna", "export", "--help"),
    ("serve", "--help"),
    ("score", "--help"),
)
NOTE = """Health board backs new clinic

The plan for a clinic in Nether Carrow was backed by its health board on Monday.

Board chair Ada Thornley said: "We support the clinic and we want it to open."
"""
EXPECTED = ("output/demo/graph.ttl", "output/demo/network.html", "drawn.html")


def run(*words: str, cwd: Path) -> None:
    """Run a command, and end this gate with its output where it fails."""
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\nexited {done.returncode}\n{done.stderr}")


def build_wheel(folder: Path) -> Path:
    """Return a wheel made from the unpacked sdist, not from the checkout."""
    build = (sys.executable, "-m", "build", "--outdir", str(folder))
    run(*build, "--sdist", str(ROOT), cwd=folder)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    unpacked = next(p for p in folder.iterdir() if p.is_dir())
    run(*build, "--wheel", str(unpacked), cwd=folder)
    return next(folder.glob("*.whl"))


def main() -> None:
    """Run the gate."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "dist").mkdir()
        wheel = build_wheel(folder / "dist")
        run(sys.executable, "-m", "venv", "clean", cwd=folder)
        python = folder / "clean" / "bin" / "python"
        install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        run(str(python), *install, str(wheel), cwd=folder)
        work = folder / "elsewhere"
        work.mkdir()
        (work / "note.txt").write_text(NOTE, encoding="utf-8")
        for words in VERBS:
            run(str(python.parent / "policygraph"), *words, cwd=work)
        missing = [path for path in EXPECTED if not (work / path).is_file()]
        if missing:
            sys.exit(f"The wheel's verbs did not write {', '.join(missing)}.")
    sys.stdout.write(f"{wheel.name}: {len(VERBS)} commands work from it alone.\n")


if __name__ == "__main__":
    main()
