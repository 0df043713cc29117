"""`policygraph demo`."""

from pathlib import Path

import click

# The dispute of the demo corpus that most people take a side in.
_QUESTION = "who-stands-where"


@click.command("demo")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("output/demo"),
    show_default=True,
    metavar="DIR",
    help="Where to write.",
)
def demo_command(output: Path) -> int:
    """Build the invented demo corpus, print an answer, say what to do next."""
    from graph_builder import build_demo, open_store, run_query
    from graph_builder.cli.answers import print_sides
    from graph_builder.cli.build import summarise_build, warn_of_inputs
    from graph_builder.cli.progress import show_progress

    with show_progress("Reading", is_shown=True) as tick:
        report = build_demo(output, on_source=tick)
    store = open_store(output)
    contested = run_query("what-is-contested", store).list_records()
    if contested:
        label = str(contested[0]["on"])
        answer = run_query(_QUESTION, store, proposition=label)
        print_sides(label, answer.list_records())
    warn_of_inputs(report)
    summarise_build(report, output)
    click.echo(
        "\nEvery place, person, body and word in this corpus is invented. Next:\n"
        f"  open {output / 'network.html'} in a browser\n"
        f"  policygraph query --from {output}              (the list of questions)\n"
        f"  policygraph query who-changed --from {output}  (whose stance moved)\n"
        "  policygraph build FOLDER -o output                  (your own documents)",
        err=True,
    )
    return 0 if report.conforms else 1
