"""`policygraph show`."""

from pathlib import Path

import click

from graph_builder.cli.options import from_option


@click.command("show")
@click.argument("name")
@from_option
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    default="text",
    show_default=True,
    help="html is one page that stands alone, for print.",
)
@click.option(
    "--candidates",
    is_flag=True,
    help="Show candidates as well, marked as too unsure to rely on.",
)
def show_command(name: str, graph: Path, form: str, *, candidates: bool) -> int:
    r"""Show the card of a person or a body: names, posts and positions.

    Positions stand by topic, the earliest first, each with its words and its id. NAME
    is as people write it: 'Dr Jane Roe', or a surname that only one bears.

    \b
      policygraph show "Andrew Lansley" --from output
      policygraph show Lansley --format html > lansley.html
    """
    from graph_builder import show_actor
    from graph_builder.cli.text import count, plain
    from graph_builder.show import write_card

    card = show_actor(name, graph, with_candidates=candidates)
    click.echo(plain(write_card(card.page, form)), nl=False)
    if card.left_out:
        click.echo(
            f"{count(card.left_out, 'candidate')} left out, as too unsure to rely on; "
            "--candidates shows them.",
            err=True,
        )
    return 0
