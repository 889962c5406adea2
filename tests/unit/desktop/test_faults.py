import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from doorcam.desktop.faults import in_words
from doorcam.desktop.language import LanguageSwitch
from doorcam.errors import CameraFault, DeviceFault, Fault, Sentence
from scripts.translatable import ROOT, said_in


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    switch = LanguageSwitch(qapp)
    switch.use("ja")
    yield
    switch.use("en")
    switch.close()


@pytest.mark.usefixtures("japanese")
def test_a_fault_is_said_in_the_language_in_use_down_to_what_is_in_it() -> None:
    cause = CameraFault("the camera {name} has stopped sending pictures", "check its cable", name="C920")
    said = in_words(Sentence("The door was not opened: {reason}", reason=cause))
    assert all(word in said for word in ("ドア", "カメラ", "C920", "ケーブル"))
    assert re.findall("[A-Za-z]{3,}", said) == []


@pytest.mark.usefixtures("japanese")
def test_a_fault_without_translation_says_at_least_of_what_kind_it_is() -> None:
    assert in_words(DeviceFault("the {thing} is odd", "mend it", thing="lock")).startswith(
        "機器の障害：the lock is odd"
    )


def test_in_english_nothing_is_added() -> None:
    assert in_words(DeviceFault("the {thing} is odd", "mend it", thing="lock")) == "the lock is odd: mend it"
    assert in_words("as it {stands}") == "as it {stands}"
    assert in_words(Fault("odd")) == "odd"


def test_what_has_values_is_made_of_literals_so_that_it_can_be_translated() -> None:
    """A text put together before would be formatted again: its braces would be taken for fields."""
    wrong = []
    for path in sorted((ROOT / "doorcam").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name(name), [*texts], [_, *_]) if name == "Sentence" or name.endswith("Fault"):
                    wrong += [f"{path.name}:{node.lineno}" for text in texts if isinstance(text, ast.JoinedStr)]
    assert not wrong


def test_messages_and_mends_are_collected(tmp_path: Path) -> None:
    source = (
        'raise CameraFault("camera {n} is off", "plug it in", n=1)\nsaid = Sentence("so it is")\nFault(f"{said}", "no")'
    )
    module = tmp_path / "module.py"
    module.write_text(source, "utf-8")
    assert list(said_in(module)) == ["camera {n} is off", "plug it in", "so it is"]
