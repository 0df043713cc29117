"""A work of which nothing is put out, or not what would name somebody."""

from dataclasses import replace

from graph_builder.model import Judgement, Layout, Metadata, Resolution, Source, Work
from graph_builder.resolve.withheld_words import Hidden
from graph_builder.slugs import hash_parts

BLACK = "\N{FULL BLOCK}"


def empty_work(resolution: Resolution, judgement: Judgement) -> Resolution:
    """Return the resolution of a work that is withheld: that it is, and no more."""
    source = resolution.source
    return Resolution(
        source=replace(source, text="", marks=(), metadata=Metadata()),
        layout=Layout(Work(resolution.layout.work.genre), ()),
        window=replace(resolution.window, text=None),
        judged=resolution.judged | {judgement},
        work=resolution.work,
        withheld=judgement,
        hidden=frozenset(resolution.actors),
    )


def hide_work(resolution: Resolution, hidden: Hidden) -> Resolution:
    """Return the resolution with an IRI, a file name and a title that tell nobody."""
    layout, slug = resolution.layout, resolution.work
    work = layout.work
    if hidden.names_in(work.title):
        work = replace(work, title=None)
    if hidden.names_in(work.url):
        work = replace(work, url=None)
    if slug is not None and hidden.names_in(slug):
        slug = f"untitled-{hash_parts(slug)}"
    return replace(
        resolution,
        source=_clear_source(resolution.source, hidden),
        layout=replace(layout, work=work),
        work=slug,
    )


def _clear_source(source: Source, hidden: Hidden) -> Source:
    """Return the source with what is withheld blacked out, so that no offset moves.

    If its name would name somebody it goes by the start of its digest.
    """
    pieces, end = [], 0
    for span in hidden.spans:
        pieces += [
            source.text[end : span.start],
            BLACK * (span.end - max(end, span.start)),
        ]
        end = max(end, span.end)
    text = "".join((*pieces, source.text[end:]))
    name = source.sha256[:16] if hidden.names_in(source.name) else source.name
    return replace(source, name=name, text=text)
