"""The files that a network can be rendered to, by the names users give them."""

from collections.abc import Callable, Mapping

from graph_builder.errors import ResourceError
from graph_builder.render.arrange import arrange_view
from graph_builder.render.choose import choose_views, open_view
from graph_builder.render.compose import render_page
from graph_builder.render.network import Network
from graph_builder.render.tools import write_gexf, write_graphml
from graph_builder.render.vector import draw_svg
from graph_builder.render.views import View, ViewKind

_NO_VIEW = View(ViewKind.ALL, "all", "Nothing to draw", "", (), (), ())


def render_as(form: str, network: Network, opening: ViewKind | None = None) -> bytes:
    """Return the network as a file of the form named.

    A picture is of the view that the page opens on, unless `opening` asks for another
    kind; the forms for other tools hold the whole network.

    Raises:
        ResourceError: there is no form of that name.
    """
    if form == "png":
        raise ResourceError(
            "A PNG is drawn by a browser.",
            "Open the page and press PNG under the picture, or take --format svg.",
        )
    if form not in FORMS:
        raise ResourceError(
            f"A network cannot be written as {form!r}.",
            f"Choose one of: {', '.join(FORMS)}; PNG is made by the page.",
        )
    return FORMS[form](network, opening)


def _render_html(network: Network, opening: ViewKind | None) -> bytes:
    return render_page(network, opening).encode("utf-8")


def _render_svg(network: Network, opening: ViewKind | None) -> bytes:
    drawn = [view for view in choose_views(network) if view.nodes]
    view = drawn[open_view(drawn, network, opening)] if drawn else _NO_VIEW
    return draw_svg(view, arrange_view(view, network)["wide"], network)


FORMS: Mapping[str, Callable[[Network, ViewKind | None], bytes]] = {
    "html": _render_html,
    "svg": _render_svg,
    "graphml": lambda network, _: write_graphml(network),
    "gexf": lambda network, _: write_gexf(network),
}
"""Form by the ending of its files."""
