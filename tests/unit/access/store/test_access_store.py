"""PINs, badges, state, and that nothing is left of somebody who is forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from doorcam.access.lockout import Failures, LockoutRules, Lockouts
from doorcam.access.pins import PinCheck, hash_pin
from doorcam.access.rules import PersonRules
from doorcam.access.store.access_store import AccessStore
from doorcam.errors import StorageFault, UsageFault
from doorcam.storage.rotation import rotate
from doorcam.storage.vault import Vault
from tests.clock import StillClock

NOW = datetime(2026, 11, 16, tzinfo=UTC)
BADGE = "0004831207"


def test_pins(store: AccessStore, path: Path) -> None:
    credentials = store.credentials
    with pytest.raises(UsageFault, match="set the PIN first"):
        credentials.set_pin("ada", "4827", duress=True)
    with pytest.raises(UsageFault, match="easy to guess"):
        credentials.set_pin("ada", "1234")
    credentials.set_pin("ada", "7391")
    with pytest.raises(UsageFault, match="must differ"):
        credentials.set_pin("ada", "7391", duress=True)
    credentials.set_pin("ada", "4827", duress=True)
    assert credentials.people_with_pin() == {"ada": True}
    assert credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert credentials.check_pin("ada", "4827") is PinCheck.DURESS
    assert credentials.check_pin("bob", "7391") is PinCheck.WRONG
    with pytest.raises(UsageFault, match="must differ"):
        credentials.set_pin("ada", "4827")
    credentials.set_pin("ada", "9046")
    assert credentials.check_pin("ada", "7391") is PinCheck.WRONG
    assert credentials.check_pin("ada", "9046") is PinCheck.RIGHT
    assert b"argon2" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    taken = credentials.remove_pin("ada")
    assert taken is not None
    assert credentials.people_with_pin() == {}
    assert credentials.remove_pin("ada") is None
    credentials.put_back_pin(taken)
    assert credentials.check_pin("ada", "9046") is PinCheck.RIGHT
    assert credentials.check_pin("ada", "4827") is PinCheck.DURESS
    credentials.remove_pin("ada")
    credentials.set_pin("ada", "7391")
    with pytest.raises(UsageFault, match="another PIN"):
        credentials.put_back_pin(taken)
    assert credentials.check_pin("ada", "7391") is PinCheck.RIGHT


def test_badges(store: AccessStore, path: Path) -> None:
    credentials = store.credentials
    credentials.add_badge("ada", BADGE)
    credentials.add_badge("ada", "123456789012")
    with pytest.raises(UsageFault, match="already ada's"):
        credentials.add_badge("bob", BADGE)
    for number in ("", "12345", "1" * 21, "12345a", "１２３４５６７"):
        with pytest.raises(UsageFault, match="no badge's number"):
            credentials.add_badge("bob", number)
    assert credentials.holder(BADGE) == "ada"
    assert credentials.holder("0004831208") is None
    assert credentials.holder("１２３４５６７") is None
    assert credentials.badges() == [("ada", "1207"), ("ada", "9012")]
    assert BADGE.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert credentials.remove_badge("bob", "") == []
    assert credentials.remove_badge("ada", "1207") == [BADGE]
    assert credentials.holder(BADGE) is None


@pytest.mark.parametrize(
    "exchange",
    [
        "UPDATE badges SET person_id = 'bob'",
        "UPDATE badges SET number = x'00'",
        "DELETE FROM keys",
    ],
)
def test_a_badge_that_was_tampered_with_is_nobodys(store: AccessStore, exchange: str) -> None:
    store.credentials.add_badge("ada", BADGE)
    with store._database.write() as connection:
        connection.exec_driver_sql(exchange)
    with pytest.raises(StorageFault):
        store.credentials.holder(BADGE)


def test_the_pin_of_another_cannot_be_put_in_a_persons_place(store: AccessStore) -> None:
    with store._database.write() as connection:
        key = store.credentials._key(connection)
        sealed = key.seal(hash_pin("7391").encode(), "pin\0bob")
        connection.exec_driver_sql("INSERT INTO pins (person_id, pin) VALUES ('ada', ?)", (sealed,))
    with pytest.raises(StorageFault, match="the PIN of ada was changed"):
        store.credentials.check_pin("ada", "7391")


def test_a_new_master_key_keeps_pins_and_badges(store: AccessStore, path: Path) -> None:
    store.credentials.add_badge("ada", BADGE)
    assert rotate(Vault.of(path.parent), (store.keys,)) == 1
    assert store.credentials.holder(BADGE) == "ada"


def test_failures_survive(store: AccessStore, path: Path) -> None:
    store.failures.write({"door/front": Failures(5, 30.0), "person/ada": Failures(1)})
    store.close()
    again = AccessStore.open(path)
    assert again.failures.all() == {"door/front": Failures(5, 30.0), "person/ada": Failures(1)}
    again.failures.write({"door/front": Failures(), "person/ada": Failures(2)})
    assert again.failures.read("door/front") is None
    assert again.failures.read("person/ada") == Failures(2)
    again.close()


def test_two_programs_that_count_at_once_lose_no_failure(store: AccessStore, path: Path) -> None:
    clock, rules, others = StillClock(), LockoutRules(limit=1000), AccessStore.open(path)

    def fail(kept: AccessStore) -> None:
        lockouts = Lockouts(kept.failures, clock, rules)
        for _ in range(40):
            lockouts.begin(["door/front"])

    with ThreadPoolExecutor(2) as programs:
        list(programs.map(fail, (store, others)))
    others.close()
    assert store.failures.read("door/front") == Failures(80)


def test_presence(store: AccessStore) -> None:
    presence = store.presence
    presence.enter("lab", "ada", NOW)
    presence.enter("lab", "bob", NOW)
    presence.enter("office", "ada", NOW)
    assert presence.entered_at("lab", "ada") == NOW
    presence.leave("lab", "ada")
    assert presence.entered_at("lab", "ada") is None
    assert presence.all() == [("lab", "bob", NOW), ("office", "ada", NOW)]
    assert presence.reset("ada") == 1
    assert presence.reset() == 1
    assert presence.all() == []


def test_nothing_is_left_of_somebody_who_is_forgotten(store: AccessStore, path: Path) -> None:
    assert not store.forget("grace_hopper")
    store.rules.put_group("staff")
    for person_id in ("grace_hopper", "grace_hopper_2"):
        store.rules.add_members("staff", [person_id])
        store.rules.put_person(person_id, disabled=True, valid_from=None, valid_until=NOW)
        store.presence.enter("lab", person_id, NOW)
        store.failures.write({f"person/{person_id}": Failures(3)})
    store.credentials.set_pin("grace_hopper", "7391")
    store.credentials.add_badge("grace_hopper", BADGE)
    about = store.about("grace_hopper")
    assert (about["groups"], about["disabled"], about["valid_from"]) == (["everyone", "staff"], True, None)
    assert (about["pin"], about["duress_pin"], about["badges_ending"]) == (True, False, ["1207"])
    assert (about["inside_since"], about["failed_attempts"]) == ({"lab": NOW.isoformat()}, 3)
    assert store.forget("grace_hopper")
    left = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"grace_hopper" not in left.replace(b"grace_hopper_2", b"")
    assert b"grace_hopper_2" in left
    assert store.credentials.holder(BADGE) is None
    assert store.rules.person("grace_hopper_2").disabled
    assert not store.forget("grace_hopper")


def test_somebody_new_is_given_all_or_nothing(store: AccessStore) -> None:
    store.rules.put_group("staff")
    store.credentials.add_badge("bob", BADGE)
    wrong: list[tuple[str, str, str]] = [
        ("staff", "7391", BADGE),
        ("staf", "7391", "123456"),
        ("staff", "1234", "123456"),
        ("staff", "7391", "12"),
    ]
    for group, pin, badge in wrong:
        with pytest.raises(UsageFault):
            store.admit("ada", groups=(group,), pin=pin, badge=badge)
        assert not store.forget("ada")
    store.admit("ada", groups=("staff",), pin="7391", badge="123456789012")
    assert store.rules.person("ada").groups == {"everyone", "staff"}
    assert store.credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert store.credentials.holder("123456789012") == "ada"


def test_what_was_left_under_an_id_goes_when_somebody_new_gets_it(store: AccessStore) -> None:
    store.rules.put_group("staff")
    store.admit("ada", groups=("staff",), pin="7391", badge=BADGE)
    store.admit("ada", badge=BADGE)
    assert store.rules.person("ada").groups == {"everyone"}
    assert store.credentials.people_with_pin() == {}
    assert store.credentials.badges() == [("ada", "1207")]


def test_two_people_become_one(store: AccessStore, path: Path) -> None:
    for group in ("staff", "night"):
        store.rules.put_group(group)
    store.admit("ada", groups=("staff",), badge=BADGE)
    store.admit("augusta", groups=("staff", "night"), pin="7391", badge="123456789012")
    store.credentials.set_pin("augusta", "4827", duress=True)
    store.rules.put_person("augusta", disabled=True, valid_from=NOW, valid_until=None)
    store.presence.enter("lab", "augusta", NOW)
    with pytest.raises(UsageFault, match="with themselves"):
        store.merge("ada", "ada")
    store.merge("ada", "augusta")
    store.close()
    store = AccessStore.open(path)
    assert store.rules.person("ada") == PersonRules("ada", frozenset({"everyone", "staff", "night"}), True, NOW)
    assert store.credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert store.credentials.check_pin("ada", "4827") is PinCheck.DURESS
    assert store.credentials.badges() == [("ada", "1207"), ("ada", "9012")]
    assert store.presence.all() == [("lab", "ada", NOW)]
    assert not store.forget("augusta")
    assert b"augusta" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    store.close()


def test_the_ones_own_pin_and_validity_stay(store: AccessStore) -> None:
    store.credentials.set_pin("ada", "7391")
    store.credentials.set_pin("bob", "4827")
    store.rules.put_person("ada", disabled=False, valid_from=None, valid_until=NOW)
    store.rules.put_person("bob", disabled=False, valid_from=None, valid_until=None)
    store.merge("ada", "bob")
    assert store.rules.people() == {"ada": PersonRules("ada", frozenset({"everyone"}), False, None, NOW)}
    assert store.credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert store.credentials.check_pin("ada", "4827") is PinCheck.WRONG
