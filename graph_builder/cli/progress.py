"""A progress line on stderr, only where somebody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def show_progress(verb: str, *, is_shown: bool) -> Iterator[Callable[[str], None]]:
    """Yield a function to call with each source's name as it is taken up."""
    if not (is_shown and sys.stderr.isatty()):
        yield _say_nothing
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed} done"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(verb)

        def tick(name: str) -> None:
            bar.update(task, advance=1, description=f"{verb} {name}")

        yield tick


def _say_nothing(name: str) -> None:
    del name
