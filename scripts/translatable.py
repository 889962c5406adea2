"""Finds every text of the desktop that is marked for translation, with the context Qt looks it up in.

| in the source                          | context                                                            |
|----------------------------------------|--------------------------------------------------------------------|
| `self.tr("…")`                         | the class whose method says it                                     |
| `_tr("…")`                             | what the function of this name gives, which hands on to translate  |
| `QCoreApplication.translate("C", "…")` | C                                                                  |
| `QT_TRANSLATE_NOOP("C", "…")`          | C                                                                  |
| `Sentence("…")`, `CameraFault("…")`    | that of `faults`, in the rooms that the desktop uses               |
| the schema of the settings             | that of `settings_texts`, which tells them in `to_translate`       |

With a second and a third argument, as in `self.tr("{count} events", "", count)`, a text has plural forms.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from doorcam import errors
from doorcam.desktop import faults, settings_texts

ROOT = Path(__file__).parents[1]
DESKTOP = ROOT / "doorcam" / "desktop"

_SAYING = {name for name, kind in vars(errors).items() if isinstance(kind, type) and kind is not errors.Cancelled}
# What these say is read in a terminal alone.
_WITHOUT_WINDOW = {"bench", "cli", "evaluation", "rehearsal", "training"}


class Message(NamedTuple):
    """A text in English.

    Attributes:
        context: Where Qt looks for it.
        plural: Whether it has a number to agree with.
    """

    context: str
    source: str
    plural: bool = False


class Unmarked(Exception):
    """A text that cannot be collected."""


@cache
def messages() -> tuple[Message, ...]:
    """Every text, each once, in the order of contexts and of the source."""
    found = [message for path in sorted(DESKTOP.glob("*.py")) for message in in_module(path)]
    found += [Message(faults.CONTEXT, text) for path in _below() for text in said_in(path)]
    found += [Message(settings_texts.CONTEXT, text) for text in settings_texts.to_translate() if text]
    return tuple(sorted(dict.fromkeys(found), key=lambda message: message.context))


def in_module(path: Path) -> Iterator[Message]:
    """The texts of a module."""
    tree = ast.parse(path.read_text("utf-8"))
    finder = _Finder(path.name, dict(_functions(tree)))
    finder.visit(tree)
    yield from finder.found


def _below() -> Iterator[Path]:
    for path in sorted((ROOT / "doorcam").rglob("*.py")):
        if not _WITHOUT_WINDOW.intersection(path.parts):
            yield path


def said_in(path: Path) -> Iterator[str]:
    """What a module says by faults and sentences: a message and a mend each, where they are literals."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(ast.Name(name), [text, *_] as texts) if name in _SAYING and not isinstance(
                text, ast.JoinedStr
            ):
                yield from filter(None, map(_literal, texts[:2]))


class _Finder(ast.NodeVisitor):
    def __init__(self, file: str, functions: dict[str, str]) -> None:
        self.found: list[Message] = []
        self._file = file
        self._functions = functions
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(ast.Name("self"), "tr"):
                self._keep(self._classes[-1], node.args, node.lineno)
            case ast.Name(name) if name in self._functions:
                self._keep(self._functions[name], node.args, node.lineno)
            case ast.Attribute(ast.Name("QCoreApplication"), "translate") | ast.Name("QT_TRANSLATE_NOOP"):
                context = _literal(node.args[0])
                if context and _literal(node.args[1]):
                    self._keep(context, node.args[1:], node.lineno)
        self.generic_visit(node)

    def _keep(self, context: str, arguments: list[ast.expr], line: int) -> None:
        text, *number = arguments
        source = _literal(text)
        if source is not None:
            self.found.append(Message(context, source, plural=bool(number)))
        elif self._file != _OF_SCHEMA:
            raise Unmarked(f"{self._file}:{line}: not a plain text, so it cannot be collected: {ast.unparse(text)}")


# Translates what the schema says; `to_translate` tells what that is.
_OF_SCHEMA = "settings_texts.py"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that do nothing but translate what they are given, with their context."""
    named = {}
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Constant(value)):
                named[name] = value
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[0], ast.Return):
            for call in ast.walk(node.body[0]):
                match call:
                    case ast.Call(ast.Attribute(ast.Name("QCoreApplication"), "translate"), [context, ast.Name(), *_]):
                        name = named[context.id] if isinstance(context, ast.Name) else _literal(context)
                        yield node.name, str(name)
