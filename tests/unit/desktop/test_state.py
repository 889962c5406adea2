from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from doorcam.desktop.marks import MARKS_S
from doorcam.desktop.state import ASK_S, DOOR_PROBLEM_S, MAX_TRACKS, REFUSED_S, WELCOME_S, KioskModel, KioskState, Mood
from doorcam.domain import Ask, AskKind, CameraState, EntryAnswer, EntryResult, EventKind, Reason, Turn
from doorcam.vision.label_layout import LabelStyle
from tests.clock import StillClock
from tests.gui import scenes


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def model(clock: StillClock) -> KioskModel:
    """Ready, with a live camera and nobody in front of it."""
    model = KioskModel(clock)
    model.prepared()
    model.camera(scenes.camera(CameraState.LIVE))
    return model


def _see(model: KioskModel, clock: StillClock, people: int = 1, gallery_size: int = 3) -> None:
    boxes = scenes.stage(people)[1] if people else []
    model.observation(scenes.observation(scenes.frame(captured_s=clock.monotonic_s()), boxes, gallery_size))


def test_it_begins_with_the_preparation(clock: StillClock) -> None:
    model = KioskModel(clock)
    model.camera(scenes.camera(CameraState.LIVE))
    model.preparing("converting", 1, 4)
    state = model.state()
    assert (state.mood, state.detail, state.done, state.total) == (Mood.PREPARING, "converting", 1, 4)


def test_without_networks_it_says_that_recognition_is_off(model: KioskModel) -> None:
    model.not_prepared("cancelled")
    assert model.state().mood is Mood.NOT_READY


def test_nobody_there_is_idle(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock, people=0)
    assert model.state().mood is Mood.IDLE


def test_a_face_without_a_decision_is_looked_at_and_never_named(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    assert model.state().mood is Mood.LOOKING
    assert [(mark.style, mark.name) for mark in model.marks()] == [(LabelStyle.UNDECIDED, "")]


def test_a_grant_welcomes_by_name_for_four_seconds(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    model.decision(scenes.granted(1, "艾琳"))
    assert model.state().name == "艾琳"
    assert [(mark.style, mark.name) for mark in model.marks()] == [(LabelStyle.GRANTED, "艾琳")]
    clock.advance(WELCOME_S - 0.1)
    assert model.state().mood is Mood.WELCOME
    clock.advance(0.2)
    assert model.state().mood is Mood.IDLE


def test_a_welcome_lasts_while_the_face_stays(model: KioskModel, clock: StillClock) -> None:
    model.decision(scenes.granted(1, "Ada"))
    clock.advance(30)
    _see(model, clock)
    assert (model.state().mood, model.state().name) == (Mood.WELCOME, "Ada")


def test_gathering_evidence_is_no_answer(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    model.decision(scenes.denied(1, Reason.GATHERING))
    assert model.state().mood is Mood.LOOKING


def test_an_unknown_face_is_refused_and_then_forgotten(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    model.decision(scenes.denied(1))
    assert (model.state().mood, model.state().reason) == (Mood.REFUSED, Reason.UNKNOWN_FACE)
    assert model.marks()[0].style is LabelStyle.UNKNOWN
    clock.advance(REFUSED_S + 0.1)
    assert model.state().mood is Mood.IDLE


def test_the_welcome_of_one_is_not_hidden_by_a_stranger(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock, people=2)
    model.decision(scenes.granted(1, "Ada"))
    model.decision(scenes.denied(2))
    assert model.state().mood is Mood.WELCOME
    assert [mark.style for mark in model.marks()] == [LabelStyle.GRANTED, LabelStyle.UNKNOWN]


def test_a_stranger_is_never_shown_under_a_members_name(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    model.decision(scenes.granted(1, "Ada"))
    model.decision(scenes.denied(1, Reason.AMBIGUOUS))
    assert [(mark.style, mark.name) for mark in model.marks()] == [(LabelStyle.UNDECIDED, "")]


def test_old_boxes_disappear(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    clock.advance(MARKS_S + 0.1)
    assert model.marks() == ()


@pytest.mark.parametrize(
    ("state", "mood"),
    [
        (CameraState.STARTING, Mood.CAMERA_STARTING),
        (CameraState.STALLED, Mood.CAMERA_STALLED),
        (CameraState.FROZEN, Mood.CAMERA_FROZEN),
        (CameraState.LOST, Mood.CAMERA_LOST),
        (CameraState.ENDED, Mood.CAMERA_ENDED),
    ],
)
def test_a_camera_not_trusted_leaves_nothing_of_what_it_showed(
    model: KioskModel, clock: StillClock, state: CameraState, mood: Mood
) -> None:
    _see(model, clock)
    model.decision(scenes.granted(1, "Ada"))
    model.camera(scenes.camera(state))
    assert model.state().mood is mood
    assert model.marks() == ()
    _see(model, clock)
    model.decision(scenes.granted(1, "Ada"))
    assert model.state().mood is mood
    model.camera(scenes.camera(CameraState.LIVE))
    assert model.state().mood is Mood.IDLE


def test_every_camera_state_has_a_place(model: KioskModel) -> None:
    for state in CameraState:
        model.camera(scenes.camera(state))
        assert model.state().mood in Mood


def test_the_seconds_to_the_next_attempt_count_down(model: KioskModel, clock: StillClock) -> None:
    model.camera(scenes.camera(CameraState.LOST, retry_in_s=7.0))
    assert model.state().seconds == 7
    clock.advance(2.5)
    assert model.state().seconds == 5
    clock.advance(100)
    assert model.state().seconds == 0


def test_who_came_back_at_once_sees_how_long_it_takes(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    model.decision(replace(scenes.denied(1, Reason.COOLING_DOWN), left_s=6.5))
    assert model.state() == KioskState(Mood.REFUSED, reason=Reason.COOLING_DOWN, seconds=7)
    clock.advance(REFUSED_S + 2)
    _see(model, clock)
    assert model.state().seconds == 1
    model.entry(EntryAnswer(EntryResult.DENIED, 3.0, "cooling_down"))  # a badge
    assert model.state().seconds == 3
    model.decision(scenes.denied(1, Reason.COOLING_DOWN))  # who only stands there
    assert model.state().seconds is None


def test_darkness_is_told_while_nobody_is_seen(model: KioskModel, clock: StillClock) -> None:
    model.camera(scenes.camera(CameraState.DARK))
    assert model.state().mood is Mood.DARK
    _see(model, clock)
    assert model.state().mood is Mood.LOOKING


def test_an_empty_gallery_is_told(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock, gallery_size=0)
    model.decision(scenes.denied(1))
    assert model.state().mood is Mood.NOBODY_ENROLLED


def test_a_door_problem_comes_before_the_welcome(model: KioskModel, clock: StillClock) -> None:
    model.decision(scenes.granted(1, "Ada"))
    model.event(scenes.event(EventKind.DOOR_FAULT, reason="no answer"))
    assert (model.state().mood, model.state().detail) == (Mood.DOOR_PROBLEM, "no answer")
    clock.advance(DOOR_PROBLEM_S + 0.1)
    assert model.state().mood is Mood.IDLE


def test_an_event_alone_grants_nothing(model: KioskModel, clock: StillClock) -> None:
    model.event(scenes.event(EventKind.GRANTED, name="Ada"))
    assert model.state().mood is Mood.IDLE


def test_decisions_do_not_pile_up(model: KioskModel, clock: StillClock) -> None:
    for track in range(1, MAX_TRACKS + 10):
        model.decision(scenes.granted(track, "Ada"))
    _see(model, clock, people=1)
    assert model.marks()[0].style is LabelStyle.UNDECIDED  # the first track's answer is history


def _at(model: KioskModel, clock: StillClock, left: float) -> None:
    box = np.array((left, 100, left + 100, 220), np.float32)
    model.observation(scenes.observation(scenes.frame(captured_s=clock.monotonic_s()), [box]))


def test_boxes_go_on_as_they_moved_but_not_far(model: KioskModel, clock: StillClock) -> None:
    _at(model, clock, 200)
    clock.advance(0.1)
    _at(model, clock, 220)
    clock.advance(0.1)
    _at(model, clock, 240)
    clock.advance(0.1)
    assert model.marks()[0].box_xyxy_px.tolist() == pytest.approx([260, 100, 360, 220], abs=1.5)
    clock.advance(1.0)
    assert model.marks()[0].box_xyxy_px.tolist() == pytest.approx([290, 100, 390, 220], abs=0.01)


def test_a_box_that_is_elsewhere_glides_there(model: KioskModel, clock: StillClock) -> None:
    _at(model, clock, 200)
    clock.advance(1.4)
    _at(model, clock, 300)
    lefts = []
    for _ in range(4):
        lefts.append(float(model.marks()[0].box_xyxy_px[0]))
        clock.advance(0.02)
    assert lefts[0] == pytest.approx(200)
    assert lefts == sorted(lefts)
    assert max(after - before for before, after in pairwise(lefts)) < 40
    clock.advance(0.3)
    assert float(model.marks()[0].box_xyxy_px[0]) == pytest.approx(300 + 100 / 1.4 * 0.25, abs=1)


def test_a_face_seen_once_stands_still(model: KioskModel, clock: StillClock) -> None:
    _at(model, clock, 200)
    clock.advance(0.2)
    assert model.marks()[0].box_xyxy_px.tolist() == [200, 100, 300, 220]


def test_whoever_is_too_far_away_is_called_and_not_called_again_at_once(clock: StillClock) -> None:
    model = KioskModel(clock, near_face_px=100)
    model.prepared()
    model.camera(scenes.camera(CameraState.LIVE))
    for width, mood in ((90, Mood.COME_CLOSER), (105, Mood.COME_CLOSER), (120, Mood.LOOKING), (105, Mood.LOOKING)):
        box = np.array((200, 100, 200 + width, 220), np.float32)
        model.observation(scenes.observation(scenes.frame(captured_s=clock.monotonic_s()), [box]))
        assert model.state().mood is mood, width


@pytest.mark.parametrize("reason", list(Reason))
def test_every_denial_has_its_state(model: KioskModel, clock: StillClock, reason: Reason) -> None:
    _see(model, clock)
    model.decision(scenes.denied(1, reason))
    state = model.state()
    assert state.mood in (Mood.LOOKING, Mood.ONE_AT_A_TIME, Mood.REFUSED)
    assert (state.mood is Mood.ONE_AT_A_TIME) == (reason is Reason.SEVERAL_PEOPLE)
    assert state.reason is (reason if state.mood is Mood.REFUSED else None)


def test_an_ask_is_shown_until_it_is_answered_or_forgotten(model: KioskModel, clock: StillClock) -> None:
    _see(model, clock)
    turn = Ask(AskKind.TURN, 1, "", Turn.LEFT, 1, 3)
    model.decision(scenes.denied(1, Reason.NO_PERMISSION))
    model.ask(turn)
    assert (model.state().mood, model.state().ask) == (Mood.ASKED, turn)
    model.decision(scenes.denied(2))  # somebody else, behind
    assert model.state().ask == turn
    model.ask(None)
    assert model.state().mood is Mood.REFUSED
    model.ask(turn)
    model.decision(scenes.granted(1, "Ada"))
    assert model.state().mood is Mood.WELCOME
    clock.advance(WELCOME_S + 0.1)
    assert model.state().mood is Mood.IDLE
    model.ask(turn)
    clock.advance(ASK_S + 0.1)
    assert model.state().mood is Mood.IDLE


def test_a_lost_camera_ends_what_is_asked_of_a_face_but_not_a_pin(model: KioskModel) -> None:
    model.ask(Ask(AskKind.LOOK_STRAIGHT, 1))
    model.camera(scenes.camera(CameraState.LOST))
    assert model.state().mood is Mood.CAMERA_LOST
    model.entry(EntryAnswer(EntryResult.PIN_WANTED))
    assert model.state().ask == Ask(AskKind.PIN)
    model.decision(scenes.granted(0, "Ada"))
    assert model.state().name == "Ada"


def test_a_lockout_counts_down(model: KioskModel, clock: StillClock) -> None:
    model.entry(EntryAnswer(EntryResult.LOCKED_OUT, left_s=30))
    assert (model.state().mood, model.state().seconds) == (Mood.LOCKED_OUT, 30)
    clock.advance(12.5)
    assert model.state().seconds == 18
    clock.advance(18)
    assert model.state().mood is Mood.IDLE


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (EntryAnswer(EntryResult.WRONG), Reason.WRONG_PIN),
        (EntryAnswer(EntryResult.DENIED, reason="outside_hours"), Reason.OUTSIDE_HOURS),
        (EntryAnswer(EntryResult.DENIED, reason="something newer"), Reason.FAULT),
        (EntryAnswer(EntryResult.FAULT), Reason.FAULT),
    ],
)
def test_an_entry_that_opens_nothing_says_why(model: KioskModel, answer: EntryAnswer, reason: Reason) -> None:
    model.entry(EntryAnswer(EntryResult.PIN_WANTED))
    model.entry(answer)
    assert (model.state().mood, model.state().reason) == (Mood.REFUSED, reason)


def test_somebody_being_there_is_noticed(model: KioskModel, clock: StillClock) -> None:
    clock.advance(50)
    assert model.alone_s == 50
    _see(model, clock, people=0)
    assert model.alone_s == 50
    _see(model, clock)
    assert model.alone_s == 0
