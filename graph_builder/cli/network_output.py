"""Where a network's bytes go: a file, whole or absent, or standard output."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graph_builder.networks import Network

SINGLE = ("csv", "dl", "graphml", "png", "svg", "html")
JOINT = ("json", "edges", "gexf")
FORMATS = (*SINGLE, *JOINT)

_WITH_EVIDENCE = frozenset({"json", "edges", "gexf", "graphml"})


def put(data: bytes, output: Path | None) -> None:
    """Write `data` to `output`, or to standard output without one."""
    from graph_builder.deliver import deliver_file

    if output is None or str(output) == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    deliver_file(output, data)
    click.echo(f"Wrote {output}.", err=True)


def put_networks(networks: "Sequence[Network]", form: str, output: Path | None) -> None:
    """Write networks in a format; several that cannot share a file go to one each.

    Raises:
        click.UsageError: they need a file each and there is none to name them by.
    """
    from graph_builder.networks import can_list_evidence

    joint, single = _find_writers()
    if form in _WITH_EVIDENCE and not can_list_evidence(*networks):
        say_notes(["There are too many edges to list the statements of each."])
    if form in joint:
        put(joint[form](networks), output)
    elif len(networks) == 1:
        put(single[form](networks[0]), output)
    elif output is None:
        raise click.UsageError(
            f"{len(networks)} windows do not go into one {form}. Give -o FILE for a "
            f"file each, or choose a format of: {', '.join(JOINT)}."
        )
    else:
        width = len(str(len(networks)))
        for number, network in enumerate(networks, start=1):
            name = f"{output.stem}-{number:0{width}}{output.suffix}"
            put(single[form](network), output.with_name(name))


def say_notes(notes: Iterable[str]) -> None:
    """Say what the numbers do not, on standard error."""
    from graph_builder.cli.text import plain

    for note in notes:
        click.echo(plain(note), err=True)


def _find_writers() -> "tuple[Mapping[str, _Joint], Mapping[str, _Single]]":
    from graph_builder.networks import (
        draw_network,
        write_csv,
        write_dl,
        write_edges,
        write_gexf,
        write_graphml,
        write_json,
        write_page,
    )

    joint = {"json": write_json, "edges": write_edges, "gexf": write_gexf}
    single: dict[str, _Single] = {
        "csv": write_csv,
        "dl": write_dl,
        "graphml": write_graphml,
        "png": lambda network: draw_network(network, "png"),
        "svg": lambda network: draw_network(network, "svg"),
        "html": write_page,
    }
    return joint, single


if TYPE_CHECKING:
    _Joint = Callable[[Sequence[Network]], bytes]
    _Single = Callable[[Network], bytes]
