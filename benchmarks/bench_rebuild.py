"""What a build costs when nothing, or one document, has changed since the last one.

`bench_rebuild.py [DOCUMENTS]` writes short invented documents, builds them with the
command line as a user does, and prints the clock's and the processor's seconds.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from bench_store import describe_machine, say

DOCUMENTS = 1_000
_FIRST = (
    "Orla",
    "Bram",
    "Tilde",
    "Corin",
    "Maud",
    "Perrin",
    "Elowen",
    "Jago",
    "Isolde",
)
_LAST = (
    "Fenwick",
    "Trask",
    "Holm",
    "Vane",
    "Quill",
    "Marsh",
    "Dunmore",
    "Ash",
    "Lorne",
)
_VERBS = ("opposed", "supported", "welcomed", "rejected", "backed")
_PLANS = (
    "close the ward",
    "merge the two trusts",
    "cut the waiting list",
    "open a clinic",
)
_TEXT = """---
title: Report {number}
date: 20{year}-0{month}-12
---
Dr {first} {last}, chair of the {last}ton Hospital Trust, said she {verb} the plan to
{plan}. “We {said} the plan to {plan}, and we will say so again,” she said.

The trust will meet in week {number}.
"""


def main(documents: int) -> None:
    """Measure and print."""
    say(describe_machine() + "\n")
    say(f"{documents:,} documents of {len(write_text(0))} characters.\n")
    say("| build | clock | processor |")
    say("|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder, output = Path(name) / "texts", Path(name) / "output"
        folder.mkdir()
        for number in range(documents):
            write_file(folder, number, number)
        measure("from nothing", folder, output)
        measure("nothing changed", folder, output)
        write_file(folder, 7, documents + 7)
        measure("one changed, `--no-dump`", folder, output, "--no-dump")
        write_file(folder, 7, documents + 8)
        measure("one changed, with the dumps", folder, output)
        (folder / "7.txt").unlink()
        measure("one removed, `--no-dump`", folder, output, "--no-dump")


def write_file(folder: Path, name: int, number: int) -> None:
    """Write one document."""
    (folder / f"{name}.txt").write_text(write_text(number), encoding="utf-8")


def write_text(number: int) -> str:
    """Return an invented article."""
    chance = Random(number)  # noqa: S311  # invented data, not a secret
    verb = chance.choice(_VERBS)
    return _TEXT.format(
        number=number,
        year=chance.randrange(10, 25),
        month=chance.randrange(1, 10),
        first=chance.choice(_FIRST),
        last=chance.choice(_LAST),
        verb=verb,
        said="oppose" if verb in {"opposed", "rejected"} else "support",
        plan=chance.choice(_PLANS),
    )


def measure(name: str, folder: Path, output: Path, *options: str) -> None:
    """Print what one build costs."""
    command = [str(Path(sys.executable).with_name("policygraph")), "build", "-q"]
    began, before = time.monotonic(), read_processor()
    done = subprocess.run(  # noqa: S603  # our own command
        [*command, str(folder), "-o", str(output), *options],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    clock, processor = time.monotonic() - began, read_processor() - before
    say(f"| {name} | {clock:.1f} s | {processor:.1f} s |")


def read_processor() -> float:
    """Return the processor time of all builds so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
