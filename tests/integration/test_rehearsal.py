"""Faults at a real door, and doors that are broken on purpose: the judge must find that out."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from doorcam.access.replay import Result, replay
from doorcam.config.paths import Home
from doorcam.config.schema import CameraSettings, Settings
from doorcam.domain import EventKind
from doorcam.pipeline import capture
from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.camera import FROZEN
from doorcam.rehearsal.faults import FAULTS
from doorcam.rehearsal.judge import Course, Demand, openings
from doorcam.rehearsal.killing import rehearse_killing
from doorcam.rehearsal.rehearse import Lengths, rehearse_fault
from doorcam.rehearsal.set_up import SetUp, made_ready
from doorcam.rehearsal.stand import Stand

CASES = {fault.name: fault for fault in FAULTS}


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SetUp]:
    camera = CameraSettings(stall_after_s=0.8, frozen_after_s=0.8)  # early, so that a busy machine is forgiven
    with made_ready(Settings(camera=camera), Home(tmp_path_factory.mktemp("nobody")), None, None) as ready:
        yield ready


def judged(stand: Stand) -> list[str]:
    course = Course(stand.log, stand.relay.pulses, 0.0, float("inf"), Aftermath(), 0)
    return [line for opening in openings(course, Demand(1.0, blind=True)) for line in opening.wrong]


@pytest.mark.slow
def test_the_door_stays_shut_and_gets_well(set_up: SetUp) -> None:
    names = ("unplugged", "frozen", "recognition-slow")
    with ThreadPoolExecutor(len(names) + 1) as pool:  # each has its own home, and mostly waits
        killed = pool.submit(rehearse_killing, set_up, ["pulse"])
        lengths = Lengths(fault=5.0)  # two slow looks
        outcomes = list(pool.map(lambda name: rehearse_fault(set_up, CASES[name], lengths), names))
    assert {outcome.fault: outcome.wrong for outcome in outcomes} == dict.fromkeys(names, ())
    assert all(outcome.pulses >= 2 for outcome in outcomes)
    assert (killed.result().wrong, killed.result().pulses) == ((), 1)
    home = Home(set_up.folder / "doors" / "unplugged")
    grants = [each for each in Aftermath.of(home, set_up.people.vault(home)).events if each.kind is EventKind.GRANTED]
    again = replay(grants, {"match_threshold": 0.01})
    assert [each.result for each in again] == [Result.SHUTS] * len(grants), "what is written down can be replayed"


def test_a_relay_that_moves_by_itself_is_found(set_up: SetUp) -> None:
    with Stand.running(set_up, set_up.people.at_a_new_door("moved")) as stand:
        stand.runtime.door.open()
        assert judged(stand) == ["the relay moved without a grant in the journal"]


def test_a_camera_that_lies_about_repeated_frames_is_found(set_up: SetUp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture, "_same", lambda one, other: False)
    with Stand.running(set_up, set_up.people.at_a_new_door("lying")) as stand:
        stand.switch.turn(FROZEN)
        assert stand.opened_since(0.0, 0.0, 20.0) is not None
        assert any("rests on a repeated frame" in line for line in judged(stand))
