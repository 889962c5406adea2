"""Every text of the desktop is marked, translated, and has room."""

import ast
import re
from pathlib import Path

import pytest

from doorcam.desktop.language import LANGUAGES
from scripts.translatable import DESKTOP
from scripts.translations import (
    compile_catalogue,
    is_complete,
    qm_path,
    read_catalogue,
    ts_path,
    wanted_for,
)

# Placeholders with their formats, and commands.
_KEPT = re.compile(r"\{[^}]*\}|`[^`]*`")
# What shows the texts it is given.
_SHOWS = re.compile(
    r"set(Text|ToolTip|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|TabText|Title)|drawText"
    r"|add(Item|Tab|Row|Action|Line|Field)|make_chip|Q?\w*(Label|Button|Box|Switch|Action)"
)
_WORDS = re.compile("[A-Za-z]{2,}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_just_what_the_source_has(language: str) -> None:
    known, wanted = set(read_catalogue(language)), set(wanted_for(language))
    assert known == wanted, "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [message for message, said in read_catalogue(language).items() if not is_complete(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for message, said in read_catalogue(language).items():
        for form in [said] if isinstance(said, str) else said:
            if not form:
                continue  # another test tells
            assert sorted(_KEPT.findall(form)) == sorted(_KEPT.findall(message.source)), form
            assert form == form.strip(), form


@pytest.mark.parametrize("path", sorted(DESKTOP.glob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_shown_without_being_marked(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    shown = [node for call in calls if _SHOWS.fullmatch(_name(call.func)) for node in call.args]
    assert [node.lineno for node in shown if _WORDS.search(_said(node).replace("doorcam", ""))] == []


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _said(node: ast.expr) -> str:
    """What stands in a text itself, without tags and what is filled in."""
    if isinstance(node, ast.JoinedStr):
        return re.sub("<[^>]*>", "", "".join(map(_said, node.values)))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_is_written(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    compile_catalogue(ts_path(language), compiled)
    assert compiled.read_bytes() == qm_path(language).read_bytes(), "run: make translations"
