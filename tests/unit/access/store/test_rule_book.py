from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from doorcam.access.antipassback import Passback
from doorcam.access.modes import Direction, Mode
from doorcam.access.rules import Permission, PersonRules, StepUpRules
from doorcam.access.schedule import Schedule
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.errors import Fault, StorageFault, UsageFault

EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ALL_HOURS = Schedule.parse("mon-sun,hol 00:00-24:00")


def test_without_rules_everybody_passes_every_door_by_face(store: AccessStore) -> None:
    person, door = store.rules.for_decision("ada", "front")
    assert person == PersonRules("ada", frozenset({"everyone"}))
    assert (door.mode, door.permissions) == (Mode.FACE, (Permission("everyone", ALL_HOURS),))


def test_with_rules_a_door_they_do_not_name_is_a_fault(store: AccessStore) -> None:
    store.rules.put_door(Door("front"))
    store.rules.for_decision("ada", "front")
    with pytest.raises(Fault, match="no door 'Front': did you mean front"):
        store.rules.for_decision("ada", "Front")
    with pytest.raises(Fault, match=r"no door 'lab': set access\.door"):
        store.rules.for_decision("ada", "lab")


def test_everything_said_of_a_door_and_a_person_comes_back(store: AccessStore) -> None:
    rules = store.rules
    rules.put_schedule("office", "mon-fri 08:00-18:00")
    rules.put_schedule("nights", "mon-sun 20:00-06:00")
    rules.put_group("staff")
    rules.put_group("guests", step_up=True)
    rules.add_members("staff", ["ada", "bob", "ada"])
    rules.put_door(
        Door(
            "front",
            Mode.FACE_AND_PIN,
            "Asia/Kathmandu",
            two_persons=True,
            cooldown_s=7,
            companion_s=8,
            step_up_schedule="nights",
            step_up_below_margin=0.1,
            step_up_look_alikes=True,
            area="lab",
            direction=Direction.IN,
            forget_after_s=60,
        )
    )
    rules.allow("front", "staff", "office")
    rules.allow("front", "staff", "always")
    rules.deny("front", "staff", "always")
    rules.deny("front", "everyone")
    rules.put_holiday("front", date(2026, 12, 25), "Christmas Day")
    rules.put_person("ada", disabled=True, valid_from=EARLY, valid_until=LATE)
    person, door = rules.for_decision("ada", "front")
    assert person == PersonRules("ada", frozenset({"everyone", "staff"}), True, EARLY, LATE)
    assert (door.mode, door.zone, door.two_persons) == (Mode.FACE_AND_PIN, "Asia/Kathmandu", True)
    assert (door.cooldown_s, door.companion_s) == (7, 8)
    assert door.permissions == (Permission("staff", Schedule.parse("mon-fri 08:00-18:00")),)
    assert door.holidays == {date(2026, 12, 25)}
    assert door.step_up == StepUpRules(frozenset({"guests"}), Schedule.parse("mon-sun 20:00-06:00"), 0.1, True)
    assert door.passback == Passback("lab", Direction.IN, 60)
    assert rules.for_decision(None, "front")[0] is None


def test_a_door_that_is_changed_keeps_who_may_pass_it(store: AccessStore) -> None:
    store.rules.put_door(Door("front"))
    store.rules.deny("front", "everyone")
    store.rules.put_door(Door("front", Mode.LOCKED))
    assert store.rules.permissions("front") == []
    store.rules.remove_door("front")
    store.rules.put_door(Door("front"))
    assert store.rules.permissions("front") == [("everyone", "always")]


def test_a_group_that_goes_takes_what_it_was_allowed(store: AccessStore) -> None:
    store.rules.put_group("staff")
    store.rules.add_members("staff", ["ada"])
    store.rules.put_door(Door("front"))
    store.rules.allow("front", "staff", "always")
    store.rules.drop_members("staff", ["ada"])
    assert [group.members for group in store.rules.groups()] == [(), ()]
    store.rules.remove_group("staff")
    assert store.rules.permissions("front") == [("everyone", "always")]


def test_a_schedule_in_use_stays(store: AccessStore) -> None:
    store.rules.put_schedule("office", "mon 08:00-18:00")
    store.rules.put_door(Door("front", step_up_schedule="office"))
    with pytest.raises(UsageFault, match="used by the door front"):
        store.rules.remove_schedule("office")
    store.rules.put_door(Door("front"))
    store.rules.allow("front", "everyone", "office")
    with pytest.raises(UsageFault, match="used by the door front"):
        store.rules.remove_schedule("office")
    store.rules.deny("front", "everyone")
    store.rules.remove_schedule("office")
    assert store.rules.schedules() == [("always", "mon-sun,hol 00:00-24:00")]


def test_what_everybody_counts_on_cannot_be_taken_away(store: AccessStore) -> None:
    changes: list[Callable[[], None]] = [
        lambda: store.rules.remove_group("everyone"),
        lambda: store.rules.add_members("everyone", ["ada"]),
        lambda: store.rules.remove_schedule("always"),
        lambda: store.rules.put_schedule("always", "mon 08:00-09:00"),
    ]
    for change in changes:
        with pytest.raises(UsageFault, match=r"everyone|always"):
            change()


@pytest.mark.parametrize(
    ("kind", "name"), [("door", "front"), ("group", "staff"), ("schedule", "office"), ("holiday", "front")]
)
def test_what_is_not_there_is_named(store: AccessStore, kind: str, name: str) -> None:
    day = date(2026, 1, 1)
    changes: dict[str, list[Callable[[], None]]] = {
        "door": [lambda: store.rules.remove_door(name), lambda: store.rules.allow(name, "everyone", "always")],
        "group": [lambda: store.rules.remove_group(name), lambda: store.rules.drop_members(name, ["ada"])],
        "schedule": [lambda: store.rules.remove_schedule(name)],
        "holiday": [lambda: store.rules.put_holiday(name, day, "x"), lambda: store.rules.remove_holiday(name, day)],
    }
    for change in changes[kind]:
        with pytest.raises(UsageFault, match=f"no .* '{name}'"):
            change()


NAN = float("nan")


@pytest.mark.parametrize(
    "door",
    [
        Door("front", zone="Mars"),
        Door("front", area="lab"),
        Door("front", direction=Direction.IN),
        Door("front", forget_after_s=5),
        Door("front", Mode.OPEN, two_persons=True),
        Door("front", cooldown_s=-1),
        Door("front", cooldown_s=NAN),
        Door("front", companion_s=float("inf")),
        Door("front", step_up_below_margin=NAN),
        Door("front", step_up_schedule="nights"),
        Door(""),
    ],
)
def test_a_door_that_cannot_be_meant_is_refused(store: AccessStore, door: Door) -> None:
    with pytest.raises(UsageFault):
        store.rules.put_door(door)
    assert store.rules.doors() == []


def test_nobody_is_valid_until_before_they_are(store: AccessStore) -> None:
    with pytest.raises(UsageFault, match="ada"):
        store.rules.put_person("ada", disabled=False, valid_from=LATE, valid_until=EARLY)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE doors SET mode = 'wide open'",
        "UPDATE doors SET zone = 'Mars'",
        "UPDATE doors SET direction = 'up'",
        "UPDATE doors SET area = NULL",
        "UPDATE doors SET cooldown_s = -5",
        "UPDATE doors SET cooldown_s = 'soon'",
        "UPDATE doors SET zone = x'ff'",
        "UPDATE schedules SET hours = 'whenever'",
        "UPDATE schedules SET hours = x'ff'",
        "UPDATE holidays SET day = 'Christmas'",
        "UPDATE people SET valid_until = 'never'",
        "DROP TABLE members",
    ],
)
def test_rules_that_were_damaged_are_a_fault(store: AccessStore, damage: str) -> None:
    store.rules.put_door(replace(Door("front"), area="lab", direction=Direction.IN))
    store.rules.put_holiday("front", date(2026, 12, 25), "x")
    store.rules.put_person("ada", disabled=False, valid_from=None, valid_until=LATE)
    store.rules.for_decision("ada", "front")
    with store._database.write() as connection:
        connection.exec_driver_sql(damage)
    with pytest.raises((StorageFault, UsageFault)):
        store.rules.for_decision("ada", "front")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE doors SET mode = 'wide open'",
        "UPDATE holidays SET day = 'Christmas'",
        "UPDATE people SET valid_until = 'never'",
    ],
)
def test_damaged_rules_cannot_be_listed_either(store: AccessStore, damage: str) -> None:
    store.rules.put_door(Door("front"))
    store.rules.put_holiday("front", date(2026, 12, 25), "x")
    store.rules.put_person("ada", disabled=False, valid_from=None, valid_until=LATE)
    with store._database.write() as connection:
        connection.exec_driver_sql(damage)
    with pytest.raises(StorageFault, match="damaged"):
        (store.rules.doors(), store.rules.holidays("front"), store.rules.people())
