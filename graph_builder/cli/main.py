"""The group of verbs, and what becomes of an error: a sentence, a remedy, a code."""

import os
import sys
from importlib import import_module
from typing import Any

import click

from graph_builder.errors import (
    LimitError,
    OutputError,
    PolicyGraphError,
    RegistryError,
    SourceError,
    StoreError,
)

VERBS = (
    "demo",
    "build",
    "extract",
    "query",
    "show",
    "explain",
    "diff",
    "status",
    "review",
    "suppress",
    "validate",
    "render",
    "publish",
    "serve",
    "codebook",
    "registry",
    "network",
    "dna",
    "score",
    "version",
)

EXIT_CODES: tuple[tuple[type[PolicyGraphError], int], ...] = (
    (OutputError, 5),
    (LimitError, 4),
    (SourceError, 3),
    (RegistryError, 3),
    (StoreError, 3),
    (PolicyGraphError, 2),
)

_EXAMPLES = """\b
Start here:
  policygraph demo                      see it work on an invented corpus
  policygraph build texts/ -o output    build a graph from your own files
  policygraph query who-opposes --from output
"""


class Verbs(click.Group):
    """Verbs loaded when asked for, so that `--help` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order in which a newcomer needs them."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the verb's command, None for an unknown verb."""
        del ctx
        if cmd_name not in VERBS:
            return None
        module = import_module(f"graph_builder.cli.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve as click does, with the nearest verb in the message."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            raise click.UsageError(f"{error.message} {_suggest(args[0])}") from error


def _suggest(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, VERBS, n=1)
    return f"Did you mean {near[0]!r}?" if near else f"Choose: {', '.join(VERBS)}."


@click.group(
    cls=Verbs,
    epilog=_EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
def _verbs() -> None:
    """Who holds which stance on which health-policy proposition, in which words.

    Reads Hansard pages and press articles; writes linked data, an interactive page
    and answers, each with the quotation behind it. Results go to stdout, all else to
    stderr.
    """


def main(args: list[str] | None = None) -> None:
    """Run the command line and exit.

    Codes: 0 done, 1 findings (violations, differences), 2 usage (a judgement too), 3 no
    input could be read, 4 limit, 5 output not written, 130 interrupted.
    """
    try:
        code = _verbs.main(args, prog_name="policygraph", standalone_mode=False)
        sys.stdout.flush()
    except PolicyGraphError as error:
        code = _explain_error(error)
    except click.exceptions.Abort:
        code = _say("Interrupted. Nothing half-written is left behind.", 130)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except BrokenPipeError:
        code = _close_stdout()
    except OSError as error:
        # Files have errors of their own; what is left is where results are printed.
        code = _close_stdout() or _explain_error(
            OutputError(
                f"The result cannot be printed: {error.strerror or error}.",
                "Send it to a place with room, or name a file with -o.",
            )
        )
    sys.exit(_as_code(code))


def _as_code(value: Any) -> int:  # click hands back whatever the verb returned
    return value if isinstance(value, int) else 0


def _explain_error(error: PolicyGraphError) -> int:
    from graph_builder.cli.text import on_one_line

    code = next(code for kind, code in EXIT_CODES if isinstance(error, kind))
    for note in getattr(error, "__notes__", ()):
        click.echo(f"Warning: {on_one_line(note)}", err=True)
    return _say(f"Error: {error.problem}\n{error.remedy}", code)


def _say(text: str, code: int) -> int:
    from graph_builder.cli.text import plain

    click.echo(plain(text), err=True)
    return code


def _close_stdout() -> int:
    # Nobody reads on, or nothing more fits: what Python would flush at exit is dropped.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
