"""`policygraph score`."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.options import codebook_option, registry_option

if TYPE_CHECKING:
    from graph_builder.score import Scores, Tally


@click.command("score")
@click.argument("gold", type=click.Path(path_type=Path))
@click.argument("predictions", type=click.Path(path_type=Path), required=False)
@click.option("--by", type=click.Choice(["kind", "document"]), help="Break it down.")
@click.option(
    "--tier",
    type=click.Choice(["published", "all"]),
    default="all",
    show_default=True,
    help="published: count only what is sure enough (docs/confidence.md).",
)
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Show gains and losses since the run recorded in FILE.",
)
@click.option(
    "--record",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Record this run in FILE, for --against.",
)
@registry_option
@codebook_option
def score_command(
    gold: Path,
    predictions: Path | None,
    by: str | None,
    tier: str,
    against: Path | None,
    record: Path | None,
    registries: tuple[Path, ...],
    codebooks: tuple[Path, ...],
) -> int:
    """Measure findings against hand annotation in GOLD.

    PREDICTIONS are JSON files as `extract` prints them, or a folder of texts; without
    it the texts that GOLD names are read. Exit code 1 if anything got worse than in the
    run that --against names.
    """
    from graph_builder import load_authorities, score_findings
    from graph_builder.cli.progress import show_progress
    from graph_builder.deliver import deliver_file, encode_json
    from graph_builder.model import Tier
    from graph_builder.score import compare_runs, encode_run, read_run

    before = read_run(against) if against is not None else {}
    with show_progress("Reading", is_shown=True) as tick:
        scores = score_findings(
            gold,
            predictions,
            authorities=load_authorities(registries, codebooks),
            tier=Tier.PUBLISHED if tier == "published" else None,
            on_source=tick,
        )
    for line in _lines(scores, by):
        click.echo(line)
    changes = list(compare_runs(before, scores.documents))
    for change in changes:
        what = f"{change.document}: {change.measure}"
        f1 = f"{change.before.f1:.3f} to {change.now.f1:.3f}"
        click.echo(f"{'loss' if change.is_loss else 'gain'}  {what}  {f1}")
    if record is not None:
        deliver_file(record, encode_json(encode_run(scores)))
    return int(any(change.is_loss for change in changes))


def _lines(scores: "Scores", by: str | None) -> Iterator[str]:
    from graph_builder.score import SEEDS, TOTAL

    if by == "document":
        for name, measures in scores.documents.items():
            yield from _table(name, measures)
    shown = [TOTAL, SEEDS]
    if by == "kind":
        shown = sorted(scores.sections, key=lambda name: (name == TOTAL, name))
    for section in shown:
        if section in scores.sections:
            yield from _table(section, scores.sections[section])
            yield from _kinds(scores, section)


def _table(name: str, measures: "Mapping[str, Tally]") -> Iterator[str]:
    from graph_builder.score import MEASURES

    yield ""
    yield f"{name:<24}{'precision':<22}{'recall':<22}F1     hit/found/gold (optional)"
    for measure in MEASURES:
        tally = measures[measure]
        yield (
            f"{measure:<24}{_share(tally.precision, tally.precision_interval):<22}"
            f"{_share(tally.recall, tally.recall_interval):<22}{tally.f1:.3f}  "
            f"{tally.hit}/{tally.predicted}/{tally.gold} ({tally.optional})"
        )


def _kinds(scores: "Scores", section: str) -> Iterator[str]:
    found = scores.kinds.get(section, {})
    listed = ", ".join(f"{k} {t.hit}/{t.gold}" for k, t in sorted(found.items()))
    yield f"statements found by kind: {listed}"


def _share(share: float, interval: tuple[float, float]) -> str:
    return f"{share:.3f} ({interval[0]:.3f}-{interval[1]:.3f})"
