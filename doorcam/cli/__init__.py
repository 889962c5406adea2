"""The command line: one file for each group of commands. Importing it loads no window and no network."""

from doorcam.cli.app import main

__all__ = ["main"]
