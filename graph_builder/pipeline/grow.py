"""The store brought up to date with a plan, and checked where it has changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from pyoxigraph import DefaultGraph, Quad, Store

from graph_builder.errors import StoreError
from graph_builder.pipeline.keys import hash_files
from graph_builder.pipeline.plan import Plan
from graph_builder.resources import list_resources
from graph_builder.store import (
    Generation,
    NewerStoreError,
    find_free_number,
    find_generation,
    write_generation,
)
from graph_builder.validate import (
    Severity,
    ValidationReport,
    Violation,
    revalidate_graph,
    validate_graph,
)

_PACKAGE = Path(__file__).resolve().parent.parent
_FOUND = "violations"
_RULES = "rules"


def find_last(folder: Path, announce: Callable[[str], None]) -> Generation | None:
    """Return the last build's generation, None where there is none that can be read.

    Raises:
        NewerStoreError: it is of a newer policygraph.
    """
    try:
        last = find_generation(folder)
        if last:
            last.open()
    except NewerStoreError:
        raise
    except StoreError as error:
        announce(f"{error.problem} It is made anew.")
        return None
    return last


def grow_store(
    folder: Path, last: Generation | None, plan: Plan, texts: Mapping[str, str]
) -> Generation:
    """Return the generation that holds the plan: the last one, or a new one.

    Raises:
        OutputError: it could not be written; the last one is untouched.
    """
    rules = _hash_rules()
    if last and last.stamps == plan.stamps and last.notes.get(_RULES) == rules:
        return last

    def examine(store: Store, changed: Sequence[Quad] | None) -> dict[str, object]:
        if changed is None or last is None or last.notes.get(_RULES) != rules:
            merged = store.quads_for_pattern(None, None, None, DefaultGraph())
            report = validate_graph(merged, texts=texts)
        else:
            report = revalidate_graph(store, changed, read_found(last), texts=texts)
        return {_RULES: rules, _FOUND: [asdict(one) for one in report.results]}

    wanted = Generation(folder, find_free_number(folder), stamps=plan.stamps)
    return write_generation(wanted, last, plan.load_quads, examine)


def read_found(generation: Generation) -> ValidationReport:
    """Return what was found wrong with a generation."""
    rows = generation.notes[_FOUND]
    if not isinstance(rows, list):
        raise TypeError(f"{generation.place} lacks its findings.")
    return ValidationReport(
        tuple(
            Violation(**{**row, "severity": Severity(row["severity"])}) for row in rows
        )
    )


def _hash_rules() -> str:
    code = sorted((_PACKAGE / "validate").glob("*.py"))
    return hash_files([*list_resources("shapes", ".ttl"), *code])
