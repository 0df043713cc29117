"""`policygraph network`: the field's own analysis, from a build or a DNA file."""

from importlib import import_module

import click

# Each verb and the module that it is in, in the order in which one needs them.
_HOMES = {
    "twomode": "network_matrix",
    "onemode": "network_matrix",
    "events": "network_matrix",
    "coalitions": "network_camps",
    "polarisation": "network_camps",
    "loyalty": "network_people",
    "centrality": "network_people",
    "backbone": "network_concepts",
    "barplot": "network_concepts",
    "compare": "network_compare",
}


class NetworkVerbs(click.Group):
    """Verbs loaded when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in order."""
        del ctx
        return list(_HOMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the verb's command, None for an unknown verb."""
        del ctx
        if cmd_name not in _HOMES:
            return None
        module = import_module(f"graph_builder.cli.{_HOMES[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


_EXAMPLES = """\b
Examples:
  policygraph network onemode --graph output --normalise average
  policygraph network coalitions --graph output --by body
  policygraph network twomode --dna coded.dna --rows organization --cols concept
"""


@click.group("network", cls=NetworkVerbs, epilog=_EXAMPLES)
def network_command() -> None:
    """Discourse networks: who agrees with whom, and on which words that stands."""
