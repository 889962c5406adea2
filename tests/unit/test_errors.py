import pickle
from dataclasses import dataclass

import pytest

from doorcam.errors import CameraFault, Fault, Sentence, StorageFault


def test_a_sentence_reads_in_english_and_knows_what_it_was_made_of() -> None:
    said = Sentence("{name} is {share:.0%} full", name="the disk", share=0.97)
    assert said == "the disk is 97% full"
    assert said.template == "{name} is {share:.0%} full"
    assert said.values == {"name": "the disk", "share": 0.97}


def test_it_stays_what_it_is_through_messages_faults_and_processes() -> None:
    @dataclass(frozen=True)
    class Message:
        detail: str

    fault = CameraFault("camera {number} is off", "plug it in", number=3)
    kept = Message(str(fault)).detail
    assert kept == "camera 3 is off: plug it in"
    assert isinstance(kept, Sentence)
    again = pickle.loads(pickle.dumps(kept))  # noqa: S301  our own
    assert isinstance(again.values["message"], Sentence)
    assert again.values["message"].template == "camera {number} is off"


def test_message_and_mend_share_their_values_and_stay_on_one_line() -> None:
    fault = StorageFault("{path} is\nlocked", "close what uses {path}", path="/a\nb")
    assert str(fault) == "/a b is locked: close what uses /a b"


def test_braces_of_others_are_taken_as_they_are() -> None:
    assert str(StorageFault("the file {x} is gone", "look for {y}")) == "the file {x} is gone: look for {y}"
    assert str(StorageFault("cannot read it", "{why}", why="{odd}")) == "cannot read it: {odd}"
    assert str(StorageFault("cannot read it", "{why}", why="")) == "cannot read it"


@pytest.mark.parametrize("mend", ["there are {driver}", "there are {0}", "there are {", "there are {name.odd}"])
def test_braces_that_are_no_fields_are_said_as_they_are(mend: str) -> None:
    assert str(Fault("{name} is no driver", mend, name="x")) == f"x is no driver: {mend}"
