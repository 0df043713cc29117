"""How wrong: precision and recall with intervals, and a baseline that knows parties.

Run: python benchmarks/how_wrong.py SCORES.json [GOLD_FOLDER]

SCORES.json is what the corpus' scorer writes with --json; GOLD_FOLDER its annotation,
for the baseline. The intervals are Wilson's at 95 per cent (J. Am. Stat. Assoc., 1927).
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

Z = 1.959964
KINDS = ("statements", "positions (no stance)", "positions")


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return the 95 per cent interval of a share of `hits` in `of`."""
    if of == 0:
        return 0.0, 1.0
    share, weight = hits / of, Z * Z / of
    middle = (share + weight / 2) / (1 + weight)
    reach = Z * math.sqrt(share * (1 - share) / of + weight / (4 * of)) / (1 + weight)
    return middle - reach, middle + reach


def main() -> None:
    """Print the table, and the baseline where there is gold."""
    scores = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    _tell("| texts | what | precision (95 %) | recall (95 %) | n found, n gold |")
    _tell("|---|---|---|---|---|")
    for texts, kinds in sorted(scores.items()):
        for kind in KINDS:
            _tell(f"| {texts} | {kind} | {_row(kinds[kind])} |")
        both = kinds["positions"]["hit"], kinds["positions (no stance)"]["hit"]
        _tell(f"| {texts} | right stance of positions found | {_share(*both)} | | |")
    if len(sys.argv) > 2:
        right, asked = _guess_by_party(Path(sys.argv[2]))
        _tell(f"| speeches | stance by party alone | {_share(right, asked)} | | |")


def _row(kind: dict[str, int]) -> str:
    judged = kind["pred"] - kind["optional"]
    precision = _share(kind["hit"], judged)
    recall = _share(kind["hit"], kind["gold"])
    return f"{precision} | {recall} | {judged}, {kind['gold']}"


def _share(hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    return f"{hits / of:.2f} ({low:.2f} to {high:.2f})"


def _guess_by_party(gold: Path) -> tuple[int, int]:
    """Return how many stances a holder's party gives away, of how many.

    Guessed is the stance that members of the party take most often in the other
    documents; a party that no other document has is guessed to be against.
    """
    held = [
        (file.stem, *one) for file in sorted(gold.glob("*.json")) for one in _read(file)
    ]
    right = 0
    for document, party, stances in held:
        others = Counter(
            one
            for name, its, all_ in held
            if name != document and its == party
            for one in all_[:1]
        )
        guess = max(sorted(others), key=lambda one: others[one], default="oppose")
        right += guess in stances
    return right, len(held)


def _read(file: Path) -> Iterator[tuple[str, list[str]]]:
    page = json.loads(file.read_text(encoding="utf-8"))
    if page["kind"] != "hansard-like" or page["id"].startswith("seed-"):
        return
    parties = {one["name"]: one["party"] for one in page["people"] if one["party"]}
    for one in page["positions"]:
        if not one.get("optional") and one["holder"] in parties:
            yield parties[one["holder"]], [one["stance"], *one.get("stance_alt", [])]


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
