"""What the staff did, in other languages."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from doorcam.desktop.admin_words import actor_text, note_text
from tests.gui.pseudo import PseudoTranslator

PACKAGE = Path(__file__).parents[2] / "doorcam"
NOTING = {"note_admin", "_note_admin", "_note", "_noted"}


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _notes(path: Path) -> Iterator[str]:
    source = path.read_text("utf-8")
    if "note" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in NOTING:
                yield from _samples(node.args[0])


def _samples(said: ast.expr) -> Iterator[str]:
    """What a note may be, with an x for whatever is filled in."""
    match said:
        case ast.Constant(str() as text):
            yield text
        case ast.JoinedStr(values):
            yield "".join(str(each.value) if isinstance(each, ast.Constant) else "x" for each in values)
        case ast.IfExp(_, one, other):
            yield from _samples(one)
            yield from _samples(other)


def test_every_note_the_program_makes_is_known(pseudo: None) -> None:
    notes = {note for path in PACKAGE.rglob("*.py") for note in _notes(path) if note}
    assert len(notes) > 40
    assert [note for note in sorted(notes) if not note_text(note).startswith("[!")] == []


def test_what_was_filled_in_stays() -> None:
    for note in (
        "allowed the group {staff} the door x: always",
        "removed the PIN of the role admin",
        "removed 3 badges",
    ):
        assert note_text(note) == note


def test_a_note_of_another_program_stays_as_it_is(pseudo: None) -> None:
    assert note_text("did something else") == "did something else"


def test_roles_have_words_and_accounts_are_names(pseudo: None) -> None:
    assert actor_text("admin").startswith("[!")
    assert actor_text("anna") == "anna"
    assert actor_text(None) == ""
