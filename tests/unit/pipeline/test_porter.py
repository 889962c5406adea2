"""PINs and badges at a door, on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.modes import Mode
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.domain import Ask, AskKind, Decision, EntryAnswer, EntryResult, Event, EventKind, Reason
from doorcam.pipeline.porter import Porter
from tests.clock import StillClock
from tests.unit.pipeline.parts import Recorder

BADGE, OTHER_BADGE = "0004831207", "0004831299"
ACCEPTED, WRONG = EntryAnswer(EntryResult.ACCEPTED), EntryAnswer(EntryResult.WRONG)
PIN_OF_ADA = (Ask(AskKind.PIN, 3, "Ada"), "ada")
NUMBER_WANTED = EntryAnswer(EntryResult.NUMBER_WANTED)
PIN_WANTED, FACE_WANTED = EntryAnswer(EntryResult.PIN_WANTED), EntryAnswer(EntryResult.FACE_WANTED)


class Lodge:
    """A porter, its files, and what came out of it."""

    def __init__(self, folder: Path) -> None:
        self.clock = StillClock()
        self.store = AccessStore.open(folder / "access.sqlite")
        self.store.credentials.set_pin("ada", "7391")
        self.store.credentials.set_pin("ada", "4827", duress=True)
        self.store.credentials.add_badge("ada", BADGE)
        self.heard = Recorder()
        self.asked: tuple[Ask, str] | None = None
        self.gatekeeper = Gatekeeper(self.store, "front", self.clock)
        self.porter = Porter(
            self.gatekeeper,
            self.clock,
            asked=lambda: self.asked,
            name_of=str.title,
            on_decision=self.heard.on_decision,
            on_event=self.heard.on_event,
            on_answer=self.heard.on_entry,
            on_fault=self.heard.on_fault,
        )

    def mode(self, mode: Mode, *, two_persons: bool = False) -> None:
        self.store.rules.put_door(Door("front", mode, cooldown_s=0, two_persons=two_persons))
        self.gatekeeper.refresh()

    def enter(self, digits: str, *, from_reader: bool = False) -> EntryAnswer:
        """The answer to an entry."""
        before = len(self.heard.answers)
        self.porter.enter(digits, from_reader=from_reader)
        assert self.heard.wait_for(lambda: len(self.heard.answers) > before)
        return self.heard.answers[-1]

    def badge(self, number: str = BADGE) -> EntryAnswer:
        return self.enter(number, from_reader=True)

    @property
    def grants(self) -> list[Decision]:
        return [decision for decision in self.heard.decisions if decision.granted]

    @property
    def denials(self) -> list[Reason]:
        return [decision.reason for decision in self.heard.decisions if not decision.granted]


@pytest.fixture
def lodge(tmp_path: Path) -> Iterator[Lodge]:
    made = Lodge(tmp_path)
    made.porter.start()
    yield made
    made.porter.close()
    made.store.close()


def test_a_badge_opens_a_door_that_asks_for_one_thing(lodge: Lodge) -> None:
    assert lodge.badge() == ACCEPTED
    (grant,) = lodge.grants
    assert (grant.person_id, grant.name, grant.track_id, grant.reason) == ("ada", "Ada", 0, Reason.PERMITTED)
    assert '"shown":["badge"]' in (grant.record or "")


def test_a_number_and_a_pin_open_it_too_but_a_number_alone_does_not(lodge: Lodge) -> None:
    assert lodge.enter(BADGE) == PIN_WANTED
    assert lodge.grants == []
    assert lodge.enter("7391") == ACCEPTED
    assert [grant.person_id for grant in lodge.grants] == ["ada"]


def test_a_badge_that_comes_twice_opens_once_and_again_later(lodge: Lodge) -> None:
    lodge.store.rules.put_door(Door("front", cooldown_s=10))
    lodge.gatekeeper.refresh()
    assert lodge.badge() == ACCEPTED
    lodge.clock.advance(4)
    assert lodge.badge() == EntryAnswer(EntryResult.DENIED, left_s=6.0, reason="cooling_down")
    assert (len(lodge.grants), [each.left_s for each in lodge.heard.decisions]) == (1, [0.0, 6.0])
    lodge.clock.advance(6)
    assert lodge.badge() == ACCEPTED


def test_nobody_learns_which_numbers_there_are(lodge: Lodge) -> None:
    assert lodge.enter("0000000000") == PIN_WANTED
    assert lodge.enter("7391") == WRONG
    assert (lodge.grants, lodge.denials) == ([], [Reason.WRONG_PIN])


def test_a_pin_typed_too_soon_is_no_wrong_pin(lodge: Lodge) -> None:
    assert [lodge.enter("7391") for _ in range(9)] == [NUMBER_WANTED] * 9
    assert (lodge.heard.decisions, lodge.store.failures.all()) == ([], {})
    assert [lodge.enter(BADGE), lodge.enter("7391")] == [PIN_WANTED, ACCEPTED]


def test_whoever_is_asked_for_a_pin_types_it_and_their_face_does_the_rest(lodge: Lodge) -> None:
    lodge.mode(Mode.FACE_AND_PIN)
    lodge.asked = PIN_OF_ADA
    assert lodge.enter("7391") == ACCEPTED
    assert lodge.grants == []  # the face decides, with the next frame
    assert [factor.value for factor in lodge.gatekeeper.shown_by("ada")] == ["pin"]


def test_a_badge_and_a_pin_open_a_door_that_asks_for_two_things(lodge: Lodge) -> None:
    lodge.mode(Mode.FACE_AND_PIN)
    assert lodge.badge() == PIN_WANTED
    assert lodge.enter("7391") == ACCEPTED
    assert [grant.person_id for grant in lodge.grants] == ["ada"]


def test_a_badge_at_a_door_that_wants_the_face_as_well(lodge: Lodge) -> None:
    lodge.mode(Mode.BADGE_AND_FACE)
    assert lodge.badge() == FACE_WANTED
    assert lodge.enter("7391") == ACCEPTED  # who cannot show their face types their PIN
    assert len(lodge.grants) == 1


def test_a_pin_under_duress_opens_and_is_told_to_nobody_at_the_door(lodge: Lodge) -> None:
    lodge.enter(BADGE)
    assert lodge.enter("4827") == ACCEPTED
    (event,) = lodge.heard.events
    assert isinstance(event, Event)
    assert (event.kind, event.person_id) == (EventKind.DURESS, "ada")
    (grant,) = lodge.grants
    assert "duress" not in repr(grant)


def test_five_wrong_pins_lock_the_door_and_say_for_how_long(lodge: Lodge) -> None:
    lodge.asked = PIN_OF_ADA
    assert [lodge.enter("0000") for _ in range(4)] == [WRONG] * 4
    assert lodge.enter("0000") == EntryAnswer(EntryResult.LOCKED_OUT, 30.0)
    assert lodge.badge() == EntryAnswer(EntryResult.LOCKED_OUT, 30.0)
    assert lodge.enter("7391").result is EntryResult.LOCKED_OUT
    assert (lodge.grants, lodge.denials) == ([], [Reason.WRONG_PIN] * 5)
    lodge.clock.advance(30)
    lodge.asked = None
    assert lodge.badge() == ACCEPTED


def test_an_unknown_badge_is_refused_and_written_down(lodge: Lodge) -> None:
    assert lodge.badge(OTHER_BADGE) == WRONG
    (denial,) = lodge.heard.decisions
    assert (denial.reason, denial.nearest_id, denial.record is None) == (Reason.UNKNOWN_BADGE, None, False)


def test_who_may_not_pass_hears_why(lodge: Lodge) -> None:
    lodge.mode(Mode.LOCKED)
    assert lodge.badge() == EntryAnswer(EntryResult.DENIED, reason="door_locked")
    assert lodge.denials == [Reason.DOOR_LOCKED]


def test_two_badges_open_a_door_for_two(lodge: Lodge) -> None:
    lodge.store.credentials.add_badge("bob", OTHER_BADGE)
    lodge.mode(Mode.FACE, two_persons=True)
    assert lodge.badge() == EntryAnswer(EntryResult.DENIED, reason="second_person")
    assert lodge.badge(OTHER_BADGE) == ACCEPTED
    assert [grant.person_id for grant in lodge.grants] == ["bob"]


def test_who_goes_away_leaves_nothing_behind(lodge: Lodge) -> None:
    lodge.enter(BADGE)
    lodge.porter.cancel()
    assert lodge.enter("7391") == NUMBER_WANTED
    lodge.enter(BADGE)
    lodge.clock.advance(21)
    assert lodge.enter("7391") == NUMBER_WANTED
    assert lodge.grants == []


@pytest.mark.parametrize("digits", ["", "12a4", "１２３４", "1" * 21, "12 34"])
def test_what_is_no_number_is_wrong(lodge: Lodge, digits: str) -> None:
    assert lodge.enter(digits) == WRONG
    assert lodge.denials == []


def test_failed_proofs_are_counted(lodge: Lodge) -> None:
    for _ in range(5):
        lodge.porter.failed("ada")
    assert lodge.badge() == EntryAnswer(EntryResult.DENIED, reason="locked_out")


def test_a_proof_ends_the_row_of_failures(lodge: Lodge) -> None:
    for _ in range(4):
        lodge.porter.failed("ada")
    lodge.porter.proven("ada")
    lodge.porter.failed("ada")
    assert lodge.badge() == ACCEPTED


def test_a_file_that_breaks_lets_nobody_in_and_is_said_once(lodge: Lodge) -> None:
    with lodge.store._database.write() as connection:
        connection.exec_driver_sql("DROP TABLE badges")
    assert lodge.badge() == EntryAnswer(EntryResult.FAULT)
    with lodge.store._database.write() as connection:
        connection.exec_driver_sql("DROP TABLE doors")
    assert lodge.heard.wait_for(lambda: any(fault.startswith("Nobody may pass") for fault in lodge.heard.faults))
    assert lodge.gatekeeper.ruling("ada", ()) is Reason.RULES_FAULT
    assert lodge.grants == []


def test_rules_are_kept_up_to_date(lodge: Lodge) -> None:
    assert lodge.gatekeeper.ruling("ada", ()) is not Reason.DISABLED
    lodge.store.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    lodge.enter("1234")  # by then it has looked
    assert lodge.badge() == EntryAnswer(EntryResult.DENIED, reason="disabled")


def test_more_than_can_be_looked_at_is_dropped_and_counted(tmp_path: Path) -> None:
    lodge = Lodge(tmp_path)
    for _ in range(20):
        lodge.porter.enter("1234", from_reader=False)
    assert lodge.porter.dropped == 12
    assert lodge.heard.answers == [EntryAnswer(EntryResult.FAULT)] * 12
    lodge.store.close()


def test_a_badge_that_opened_the_door_is_nothing_to_whoever_comes_next(lodge: Lodge) -> None:
    lodge.store.credentials.set_pin("bob", "8264")
    lodge.mode(Mode.FACE)
    assert lodge.badge() == ACCEPTED
    lodge.mode(Mode.FACE_AND_PIN)
    lodge.asked = (Ask(AskKind.PIN, 4, "Bob"), "bob")
    assert lodge.enter("8264") == ACCEPTED  # his own, not a wrong one of hers
    assert lodge.denials == []


def test_somebody_waiting_for_a_second_person_is_not_asked_for_a_pin(lodge: Lodge) -> None:
    lodge.store.credentials.add_badge("bob", OTHER_BADGE)
    lodge.asked = (Ask(AskKind.SECOND_PERSON, 3, "Ada"), "ada")
    assert lodge.enter(OTHER_BADGE) == PIN_WANTED  # Bob's number, not a wrong PIN of hers
    assert lodge.denials == []


def test_an_entry_that_waited_long_to_be_looked_at_opens_nothing(tmp_path: Path) -> None:
    lodge = Lodge(tmp_path)
    lodge.porter.enter(BADGE, from_reader=True)
    lodge.clock.advance(6)
    lodge.porter.start()
    assert lodge.heard.wait_for(lambda: bool(lodge.heard.answers))
    assert (lodge.grants, lodge.denials) == ([], [Reason.STALE_FRAME])
    lodge.porter.close()
    lodge.store.close()
