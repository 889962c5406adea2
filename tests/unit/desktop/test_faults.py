import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from doorcam.access.store.access_store import AccessStore
from doorcam.config.keys import range_words, sections
from doorcam.desktop.faults import in_words, joined, within
from doorcam.desktop.language import LanguageSwitch
from doorcam.errors import CameraFault, DeviceFault, Fault, Sentence, UsageFault
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
def test_what_a_setting_takes_is_said_in_the_language_in_use() -> None:
    assert in_words(range_words(sections()["door"]["pulse_s"])) == "0.2 <= 値 <= 60"
    assert in_words(range_words(sections()["camera"]["source"])) == "空にできません"


@pytest.mark.usefixtures("japanese")
def test_what_the_rules_lack_is_said_in_the_language_in_use(tmp_path: Path) -> None:
    store = AccessStore.open(tmp_path / "access.sqlite")
    for lacking in (store.rules.remove_group, store.rules.remove_schedule, store.rules.remove_door):
        with pytest.raises(UsageFault) as refusal:
            lacking("Ω")
        assert re.findall("[A-Za-z]{3,}", in_words(refusal.value).replace("doorcam access door", "")) == []
    store.close()


@pytest.mark.usefixtures("japanese")
def test_a_fault_without_translation_says_at_least_of_what_kind_it_is() -> None:
    assert in_words(DeviceFault("the {thing} is odd", "mend it", thing="lock")).startswith(
        "機器の障害：The lock is odd"
    )


def test_in_english_nothing_is_added() -> None:
    assert in_words(DeviceFault("the {thing} is odd", "mend it", thing="lock")) == "The lock is odd: mend it"
    assert in_words("as it {stands}") == "as it {stands}"
    assert in_words(Fault("odd")) == "Odd"


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (Fault("this badge is already {holder}'s", holder="ada"), "This badge"),
        (Fault("this is no badge's number"), "This is"),
        (Fault("run: {command}", command="doorcam"), "Run: doorcam"),
        (Fault("{person} has no PIN yet", person="ada"), "ada has"),
        (Fault("{person!r} cannot be an id", person="ada"), "'ada' cannot"),
        (Fault("door.pulse_s is odd"), "door.pulse_s"),
        (Fault("door.{key} is odd", key="pulse_s"), "door.pulse_s"),
        (Fault("doorcam is using {home}", home="/home"), "doorcam is"),
        (Sentence("{name} did not answer", name=Sentence("relay at {pin}", pin=17)), "Relay at 17"),
        (Sentence("The door was not opened: {reason}", reason=Fault("odd")), "The door was not opened: odd"),
    ],
)
def test_a_sentence_begins_with_a_capital_unless_with_a_name(said: str | Fault, begins: str) -> None:
    assert in_words(said).startswith(begins)


def test_within_another_sentence_nothing_changes() -> None:
    assert within(Fault("the lock is odd")) == "the lock is odd"


def test_sentences_are_joined_as_their_script_does() -> None:
    assert joined("The door is shut.", "", "Ask the staff.") == "The door is shut. Ask the staff."
    assert joined("ドアは閉じています。", "係員に聞いてください。") == "ドアは閉じています。係員に聞いてください。"
    assert joined("", "门已关闭！", "请联系工作人员。") == "门已关闭！请联系工作人员。"
    assert joined() == ""


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
