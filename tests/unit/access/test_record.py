import json
from dataclasses import replace

import pytest

from doorcam.access.policy import Case, Ruled, decide
from doorcam.access.record import entry_record, read_record, record_of
from doorcam.access.rules import StepUp
from doorcam.domain import Factor, Reason
from doorcam.errors import StorageFault
from tests.faces import ANNA, near
from tests.unit.access.test_policy import NOW_S, SETTINGS, THREE, case_of, evidence

CASES = [
    case_of(THREE),
    case_of(THREE, ruling=StepUp(frozenset({Factor.PIN, Factor.BADGE}))),
    case_of(evidence((), near(0.1 + 0.2)), whom=None, ruling=Reason.NO_PERMISSION),
    Case(THREE, NOW_S, camera_trusted=False),
]


@pytest.mark.parametrize("case", CASES)
def test_what_is_written_down_is_decided_the_same_again(case: Case) -> None:
    settings = replace(SETTINGS, margin=0.1 / 3)
    again, read = read_record(record_of(case, settings, "some_model@0123456789ab"))
    assert read == settings
    first, second = decide(case, settings), decide(again, read)
    assert replace(second, name=first.name) == first
    assert again.evidence.newest.candidates[0].distance == case.evidence.newest.candidates[0].distance


def test_a_record_names_the_policy_and_the_model_and_nobody() -> None:
    text = record_of(case_of(THREE), SETTINGS, "some_model@0123456789ab")
    values = json.loads(text)
    assert (values["policy"], values["model"], values["ruling"]) == ("2", "some_model@0123456789ab", "permitted")
    assert "Anna" not in text  # names are erased with the person; ids too, see the journal


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"policy":"1"}',
        "[" * 100_000,
        entry_record(None, frozenset()),
        record_of(CASES[0], SETTINGS, "m").replace('"permitted"', '"nonsense"'),
        record_of(CASES[0], SETTINGS, "m").replace('"sightings":[', '"sightings":[[],'),
        json.dumps({**json.loads(record_of(CASES[0], SETTINGS, "m")), "sightings": []}),
        record_of(CASES[0], SETTINGS, "m").replace('"permitted"', "7"),
        record_of(CASES[0], SETTINGS, "m").replace('"votes_window":', '"votes_window":"wide","was":'),
        record_of(CASES[0], SETTINGS, "m").replace('"track":', '"track":Infinity,"was":'),
    ],
)
def test_what_cannot_be_decided_again_is_said(text: str) -> None:
    with pytest.raises(StorageFault):
        read_record(text)


def test_what_was_shown_without_a_face() -> None:
    values = json.loads(entry_record(Ruled(ANNA, Reason.OUTSIDE_HOURS), frozenset({Factor.PIN})))
    assert values == {"policy": "2", "ruled": ANNA, "ruling": "outside_hours", "shown": ["pin"]}
