"""The command line: each verb is a thin call to one public function."""

from graph_builder.cli.main import main

__all__ = ["main"]
