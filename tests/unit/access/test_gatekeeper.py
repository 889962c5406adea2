"""A door with its rules, over time and across restarts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.modes import Direction, Mode
from doorcam.access.pins import PinCheck
from doorcam.access.rules import StepUp
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


@pytest.fixture
def keeper(store: AccessStore, clock: StillClock) -> Gatekeeper:
    return Gatekeeper(store, "front", clock)


def test_standing_there_does_not_open_again_and_again(keeper: Gatekeeper, clock: StillClock) -> None:
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.passing("ada")
    for _ in range(5):  # looked at again and again, for longer than the cooldown
        clock.advance(9)
        assert keeper.ruling("ada", FACE) is Reason.COOLING_DOWN
    assert keeper.ruling("bob", FACE) is Reason.PERMITTED
    clock.advance(10)
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED


def test_two_people_come_together_and_both_have_passed(
    store: AccessStore, keeper: Gatekeeper, clock: StillClock
) -> None:
    store.rules.put_door(Door("front", two_persons=True, area="lab", direction=Direction.IN))
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON
    clock.advance(15)
    assert keeper.ruling("bob", FACE) is Reason.SECOND_PERSON  # ada has gone
    clock.advance(14)
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.passing("ada")
    assert keeper.ruling("dora", FACE) is Reason.SECOND_PERSON  # bob went in with ada and waits no longer
    clock.advance(60)
    assert [keeper.ruling(each, FACE) for each in ("ada", "bob")] == [Reason.PASSED_BACK] * 2
    assert keeper.ruling("cleo", FACE) is Reason.SECOND_PERSON


def test_somebody_who_may_not_pass_is_no_companion(store: AccessStore, keeper: Gatekeeper) -> None:
    store.rules.put_door(Door("front", two_persons=True))
    store.rules.put_person("bob", disabled=True, valid_from=None, valid_until=None)
    assert keeper.ruling("bob", FACE) is Reason.DISABLED
    assert keeper.ruling("ada", FACE) is Reason.SECOND_PERSON


def test_nobody_comes_in_twice_until_they_leave_or_are_reset(
    store: AccessStore, keeper: Gatekeeper, clock: StillClock
) -> None:
    store.rules.put_door(Door("front", area="lab", direction=Direction.IN))
    store.rules.put_door(Door("back", area="lab", direction=Direction.OUT))
    back = Gatekeeper(store, "back", clock)
    keeper.passing("ada")
    clock.advance(60)
    assert Gatekeeper(store, "front", clock).ruling("ada", FACE) is Reason.PASSED_BACK  # also after a restart
    assert back.ruling("ada", FACE) is Reason.PERMITTED
    back.passing("ada")
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    keeper.passing("ada")
    clock.advance(60)
    store.presence.reset("ada")
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED


def test_wrong_pins_lock_the_door_and_the_person(store: AccessStore, keeper: Gatekeeper, clock: StillClock) -> None:
    store.credentials.set_pin("ada", "7391")
    assert [keeper.check_pin("ada", "0000") for _ in range(5)] == [PinCheck.WRONG] * 5
    assert keeper.check_pin("ada", "7391") is PinCheck.LOCKED_OUT
    assert keeper.ruling("bob", FACE) is Reason.LOCKED_OUT
    restarted = Gatekeeper(store, "front", clock)
    assert restarted.check_pin("ada", "7391") is PinCheck.LOCKED_OUT
    assert Gatekeeper(store, "back", clock).ruling("bob", FACE) is Reason.PERMITTED
    assert Gatekeeper(store, "back", clock).ruling("ada", FACE) is Reason.LOCKED_OUT
    clock.advance(30)
    assert restarted.check_pin("ada", "7391") is PinCheck.RIGHT
    assert store.failures.all() == {}
    assert keeper.ruling("ada", (Factor.PIN,)) is Reason.PERMITTED


def test_a_pin_under_duress_opens_like_the_other(store: AccessStore, keeper: Gatekeeper) -> None:
    store.rules.put_door(Door("front", Mode.FACE_AND_PIN))
    store.credentials.set_pin("ada", "7391")
    store.credentials.set_pin("ada", "4827", duress=True)
    assert keeper.ruling("ada", FACE) == StepUp(frozenset({Factor.PIN}))
    assert keeper.check_pin("ada", "4827") is PinCheck.DURESS
    assert keeper.ruling("ada", (Factor.FACE, Factor.PIN)) is Reason.PERMITTED


def test_unknown_badges_lock_the_door(store: AccessStore, keeper: Gatekeeper, clock: StillClock) -> None:
    store.credentials.add_badge("ada", BADGE)
    assert keeper.holder(BADGE) == "ada"
    assert [keeper.holder(f"00048312{number:02}") for number in range(10, 15)] == [None] * 5
    assert keeper.holder(BADGE) is None
    clock.advance(30)
    assert keeper.holder(BADGE) == "ada"


def test_a_store_that_cannot_be_read_lets_nobody_pass(store: AccessStore, keeper: Gatekeeper) -> None:
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
    keeper = Gatekeeper(store, "frnot", clock)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT
    assert "did you mean front" in str(keeper.fault)
    with pytest.raises(Fault):
        keeper.passing("ada")


def test_a_fault_that_is_mended_is_forgotten(store: AccessStore, clock: StillClock) -> None:
    store.rules.put_door(Door("front"))
    keeper = Gatekeeper(store, "back", clock)
    assert keeper.ruling("ada", FACE) is Reason.RULES_FAULT
    store.rules.put_door(Door("back"))
    assert keeper.ruling("ada", FACE) is Reason.PERMITTED
    assert keeper.fault is None


def test_strangers_pass_only_a_door_that_stands_open(store: AccessStore, keeper: Gatekeeper) -> None:
    assert keeper.ruling(None, ()) is Reason.NO_PERMISSION
    store.rules.put_door(Door("front", Mode.OPEN))
    assert keeper.ruling(None, ()) is Reason.PERMITTED
