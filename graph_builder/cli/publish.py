"""`policygraph publish`."""

from pathlib import Path

import click

from graph_builder.cli.options import folder_argument

DEFAULT_SITE = Path("site")


@click.command("publish")
@folder_argument
@click.option(
    "-o",
    "--output",
    "site",
    type=click.Path(path_type=Path),
    default=DEFAULT_SITE,
    show_default=True,
    metavar="DIR",
    help="The folder to write the site to.",
)
@click.option(
    "--url",
    default="",
    metavar="URL",
    help="Where the site will be: for the sitemap, the description and .htaccess.",
)
@click.option(
    "--contact",
    default="",
    metavar="URL",
    help="Where mistakes are reported to: https://... or mailto:...",
)
@click.option(
    "--publisher",
    default="policygraph",
    show_default=True,
    metavar="NAME",
    help="Who answers for the site.",
)
@click.option(
    "--candidates",
    is_flag=True,
    help="Publish candidates as well, marked as too unsure to rely on.",
)
@click.option(
    "--check",
    "checked",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write nothing; crawl a site that was published. Exits with 1 on findings.",
)
def publish_command(
    graph: Path,
    site: Path,
    url: str,
    contact: str,
    publisher: str,
    checked: Path | None,
    *,
    candidates: bool,
) -> int:
    r"""Publish a static site: a page for each thing, its data beside it, and dumps.

    It needs no server code and opens from the disk. Only quotations are published,
    short ones of the press; never a source's text.

    \b
      policygraph publish --from output -o site --url https://example.org/health/
      policygraph publish --check site
    """
    if checked:
        return _check(checked)
    from graph_builder import publish_graph
    from graph_builder.publish import make_settings

    settings = make_settings(url, contact, publisher, with_candidates=candidates)
    counts = publish_graph(graph, site, settings)
    click.echo(
        f"{counts['html']:,} pages, {sum(counts.values()):,} files.  "
        f"Open {site / 'index.html'}; check: policygraph publish --check {site}",
        err=True,
    )
    if not url:
        click.echo(
            "No --url was given: the sitemap names the w3id addresses, and .htaccess "
            "is for the folder itself.",
            err=True,
        )
    return 0


def _check(site: Path) -> int:
    from graph_builder import check_site
    from graph_builder.cli.text import plain

    findings = check_site(site)
    for finding in findings:
        click.echo(plain(finding))
    if not findings:
        click.echo(f"{site} is sound.", err=True)
    return 1 if findings else 0
