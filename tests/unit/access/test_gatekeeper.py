"""A door with its rules, over time and across restarts."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest

from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.modes import Direction, Mode
from doorcam.access.pins import PinCheck
from doorcam.access.rules import Ruling, StepUp
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.domain import Factor, Reason
from doorcam.errors import Fault
from tests.clock import StillClock

FACE = (Factor.FACE,)
BADGE = "0004831207"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AccessStore]:
    opened = AccessStore.open(tmp_path / "access.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


class Porter(Gatekeeper):
    """Looks at the file before each question, and lets in whoever may."""

    def ruling(self, person_id: str | None, shown: Collection[Factor], **known: Any) -> Ruling:
        self.refresh()
        ruling = super().ruling(person_id, shown, **known)
        if person_id is not None and ruling is Reason.SECOND_PERSON:
            self.wait_for_second(person_id)
        return ruling

    def let_in(self, person_id: str) -> None:
        self.refresh()
        assert self.reserve(person_id)
        self.passing(person_id)


@pytest.fixture
def keeper(store: AccessStore, clock: StillClock) -> Porter:
    return Porter(store, "front", clock)


def test_the_cooldown_counts_from_the_opening_however_often_somebody_is_looked_at(
    keeper: Porter, clock: StillClock
) -> None:
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.let_in("ada")
    opened_s = clock.monotonic_s()
    for left_s in (7.0, 4.0, 1.0):
        clock.advance(3)
        assert keeper.ruling("ada", FACE) is Reason.COOLING_DOWN
        assert not keeper.reserve("ada")
        assert keeper.cooling_s("ada") == left_s
    assert keeper.ruling("bob", FACE) is Reason.PERMITTED
    clock.advance(1)
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    assert (keeper.cooling_s("ada"), keeper.opened_s("ada"), keeper.opened_s("bob")) == (0.0, opened_s, None)


def test_who_may_not_pass_any_more_hears_that_and_not_to_wait(
    store: AccessStore, keeper: Porter, clock: StillClock
) -> None:
    keeper.let_in("ada")
    clock.advance(3)
    store.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    assert keeper.ruling("ada", FACE) is Reason.DISABLED


def test_two_people_come_together_and_both_have_passed(store: AccessStore, keeper: Porter, clock: StillClock) -> None:
    store.rules.put_door(Door("front", two_persons=True, area="lab", direction=Direction.IN))
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON
    clock.advance(15)
    assert keeper.ruling("bob", FACE) is Reason.SECOND_PERSON  # ada has gone
    clock.advance(14)
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.let_in("ada")
    assert keeper.ruling("dora", FACE) is Reason.SECOND_PERSON  # bob went in with ada and waits no longer
    clock.advance(60)
    assert [keeper.ruling(each, FACE) for each in ("ada", "bob")] == [Reason.PASSED_BACK] * 2
    assert keeper.ruling("cleo", FACE) is Reason.SECOND_PERSON


def test_somebody_who_may_not_pass_is_no_companion(store: AccessStore, keeper: Porter) -> None:
    store.rules.put_door(Door("front", two_persons=True))
    store.rules.put_person("bob", disabled=True, valid_from=None, valid_until=None)
    assert keeper.ruling("bob", FACE) is Reason.DISABLED
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON


def test_nobody_comes_in_twice_until_they_leave_or_are_reset(
    store: AccessStore, keeper: Porter, clock: StillClock
) -> None:
    store.rules.put_door(Door("front", area="lab", direction=Direction.IN))
    store.rules.put_door(Door("back", area="lab", direction=Direction.OUT))
    back = Porter(store, "back", clock)
    keeper.let_in("ada")
    clock.advance(60)
    assert Porter(store, "front", clock).ruling("ada", FACE) is Reason.PASSED_BACK  # also after a restart
    assert back.ruling("ada", FACE) is Reason.PERMITTED
    back.let_in("ada")
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.let_in("ada")
    clock.advance(60)
    store.presence.reset("ada")
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED


def test_whoever_the_door_stayed_shut_for_has_not_come_in(
    store: AccessStore, keeper: Porter, clock: StillClock
) -> None:
    store.rules.put_door(Door("front", area="lab", direction=Direction.IN))
    keeper.let_in("ada")
    keeper.stayed_out("ada")
    clock.advance(60)
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED


def test_wrong_pins_lock_the_door_and_the_person(store: AccessStore, keeper: Porter, clock: StillClock) -> None:
    store.credentials.set_pin("ada", "7391")
    assert [keeper.check_pin("ada", "0000") for _ in range(5)] == [PinCheck.WRONG] * 5
    assert keeper.check_pin("ada", "7391") is PinCheck.LOCKED_OUT
    assert keeper.ruling("bob", FACE) is Reason.LOCKED_OUT
    restarted = Porter(store, "front", clock)
    assert restarted.check_pin("ada", "7391") is PinCheck.LOCKED_OUT
    assert Porter(store, "back", clock).ruling("bob", FACE) is Reason.PERMITTED
    assert Porter(store, "back", clock).ruling("ada", FACE) is Reason.LOCKED_OUT
    clock.advance(30)
    assert restarted.check_pin("ada", "7391") is PinCheck.RIGHT
    assert store.failures.all() == {}
    assert keeper.ruling("ada", (Factor.PIN,)) is Reason.PERMITTED


def test_a_pin_under_duress_opens_like_the_other(store: AccessStore, keeper: Porter) -> None:
    store.rules.put_door(Door("front", Mode.FACE_AND_PIN))
    store.credentials.set_pin("ada", "7391")
    store.credentials.set_pin("ada", "4827", duress=True)
    assert keeper.ruling("ada", FACE) == StepUp(frozenset({Factor.PIN}))
    assert keeper.check_pin("ada", "4827") is PinCheck.DURESS
    assert keeper.ruling("ada", (Factor.FACE, Factor.PIN)) is Reason.PERMITTED


def test_unknown_badges_lock_the_door(store: AccessStore, keeper: Porter, clock: StillClock) -> None:
    store.credentials.add_badge("ada", BADGE)
    assert keeper.holder(BADGE) == "ada"
    assert [keeper.holder(f"00048312{number:02}") for number in range(10, 15)] == [None] * 5
    assert keeper.holder(BADGE) is None
    clock.advance(30)
    assert keeper.holder(BADGE) == "ada"


def test_a_store_that_cannot_be_read_lets_nobody_pass(store: AccessStore, keeper: Porter) -> None:
    with store._database.write() as connection:
        connection.exec_driver_sql("DROP TABLE failures")
    for person_id in ("ada", None):
        assert keeper.ruling(person_id, FACE) is Reason.RULES_FAULT
    assert "is damaged" in str(keeper.fault)
    with pytest.raises(Fault):
        keeper.check_pin("ada", "7391")
    with pytest.raises(Fault):
        keeper.holder(BADGE)


def test_a_door_the_rules_do_not_know_opens_for_nobody(store: AccessStore, clock: StillClock) -> None:
    store.rules.put_door(Door("front"))
    keeper = Porter(store, "frnot", clock)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT
    assert "did you mean front" in str(keeper.fault)
    assert not keeper.reserve("ada")


def test_a_fault_that_is_mended_is_forgotten(store: AccessStore, clock: StillClock) -> None:
    store.rules.put_door(Door("front"))
    keeper = Porter(store, "back", clock)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT
    store.rules.put_door(Door("back"))
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    assert keeper.fault is None


def test_strangers_pass_only_a_door_that_stands_open(store: AccessStore, keeper: Porter) -> None:
    assert keeper.ruling(None, ()) is Reason.NO_PERMISSION
    store.rules.put_door(Door("front", Mode.OPEN))
    assert keeper.ruling(None, ()) is Reason.PERMITTED


def test_two_ways_in_at_the_same_moment_open_once(keeper: Porter) -> None:
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    assert keeper.reserve("ada")
    assert not keeper.reserve("ada")
    assert keeper.reserve("bob")


def test_what_was_shown_counts_for_some_seconds_and_for_one_passage(
    store: AccessStore, keeper: Porter, clock: StillClock
) -> None:
    store.rules.put_door(Door("front", cooldown_s=0))
    store.credentials.set_pin("ada", "7391")
    store.credentials.add_badge("ada", BADGE)
    keeper.holder(BADGE)
    clock.advance(15)
    assert keeper.check_pin("ada", "7391") is PinCheck.RIGHT
    assert keeper.shown_by("ada") == {Factor.PIN, Factor.BADGE}
    assert keeper.shown_by("bob") == frozenset()
    clock.advance(6)
    assert keeper.shown_by("ada") == {Factor.PIN}
    keeper.let_in("ada")
    assert keeper.shown_by("ada") == frozenset()


def test_a_typed_number_says_who_somebody_is_and_proves_nothing(store: AccessStore, keeper: Porter) -> None:
    store.credentials.add_badge("ada", BADGE)
    assert (keeper.numbered(BADGE), keeper.numbered("0000000000")) == ("ada", None)
    assert keeper.shown_by("ada") == frozenset()
    assert store.failures.all() == {}


def test_nobodys_pin_is_always_wrong_and_counted(store: AccessStore, keeper: Porter) -> None:
    assert [keeper.check_pin(None, "7391") for _ in range(6)] == [PinCheck.WRONG] * 5 + [PinCheck.LOCKED_OUT]
    assert keeper.left_s() == 30
    assert set(store.failures.all()) == {"door/front"}


def test_a_failed_proof_locks_out_whoever_it_was_said_to_be(keeper: Porter) -> None:
    for _ in range(5):
        keeper.failed("ada")
    assert keeper.ruling("ada", FACE) is Reason.LOCKED_OUT
    assert keeper.ruling("bob", FACE) is Reason.PERMITTED


def test_whoever_was_let_in_by_a_proven_face_begins_anew(keeper: Porter, store: AccessStore) -> None:
    for _ in range(4):
        keeper.failed("ada")
    keeper.proven("ada")
    assert store.failures.all() == {}
    keeper.failed("ada")
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED


def test_rules_nobody_looks_at_any_more_let_nobody_pass(store: AccessStore, clock: StillClock) -> None:
    keeper = Gatekeeper(store, "front", clock)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT
    keeper.refresh()
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    clock.advance(5.1)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT


def test_changes_by_another_process_are_seen(store: AccessStore, keeper: Porter) -> None:
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    other = AccessStore.open(store._database.path)
    other.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    other.close()
    assert keeper.ruling("ada", FACE) is Reason.DISABLED
