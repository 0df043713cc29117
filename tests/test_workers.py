"""However many processes read, the result is the same, in the same order."""

from collections.abc import Iterator
from pathlib import Path

from graph_builder import extract_documents
from graph_builder.deliver import encode_json
from graph_builder.pipeline.workers import AHEAD, work_in_order

ARTICLE = "Ward {n} may close\n\nWard {n} may close, Ann Boyd of the trust said.\n"


def _double(number: int) -> int:
    return 2 * number


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(work_in_order(range(30), _double, 2)) == [2 * n for n in range(30)]


def test_items_are_taken_up_only_as_they_are_worked_on() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = work_in_order(items(), _double, 2)
    assert next(results) == 0
    assert len(taken) <= 2 * AHEAD


def test_two_processes_find_what_one_does(tmp_path: Path) -> None:
    for number in range(4):
        text = ARTICLE.format(n=number % 3)  # the last is a copy of the first
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "4.txt").write_bytes(b"\xff\xfe\x00")
    one = extract_documents([tmp_path])
    two = extract_documents([tmp_path], jobs=2)
    assert encode_json(two[0]) == encode_json(one[0])
    assert two[1] == one[1]
