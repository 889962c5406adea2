import sqlite3
from pathlib import Path

import pytest

from doorcam.access.roles import Role
from doorcam.access.sign_in import SignedIn, SignIn
from doorcam.access.store.access_store import AccessStore
from doorcam.errors import StorageFault, UsageFault
from tests.clock import StillClock

ADMIN_PIN, OPERATOR_PIN = "739164", "492716"


def test_a_pin_says_whose_it_is_and_survives_a_restart(path: Path) -> None:
    store = AccessStore.open(path)
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    store.staff.set_pin(Role.OPERATOR, OPERATOR_PIN)
    store.close()
    again = AccessStore.open(path)
    assert again.staff.roles() == {Role.ADMIN, Role.OPERATOR}
    assert [again.staff.role_of(pin) for pin in (ADMIN_PIN, OPERATOR_PIN, "1738")] == [Role.ADMIN, Role.OPERATOR, None]
    assert again.staff.remove(Role.OPERATOR)
    assert not again.staff.remove(Role.OPERATOR)
    assert again.staff.role_of(OPERATOR_PIN) is None
    again.close()


def test_easy_and_shared_pins_are_refused(store: AccessStore) -> None:
    with pytest.raises(UsageFault, match="easy to guess"):
        store.staff.set_pin(Role.ADMIN, "1234")
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    with pytest.raises(UsageFault, match="another role"):
        store.staff.set_pin(Role.OPERATOR, ADMIN_PIN)
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)  # one's own again is none's loss
    assert store.staff.roles() == {Role.ADMIN}


def test_a_pin_moved_to_another_role_is_noticed(store: AccessStore, path: Path) -> None:
    store.staff.set_pin(Role.OPERATOR, OPERATOR_PIN)
    _run(path, "UPDATE staff SET role = 'admin'")
    with pytest.raises(StorageFault, match="was changed"):
        store.staff.role_of(OPERATOR_PIN)


def test_the_file_says_nothing_of_a_pin(store: AccessStore, path: Path) -> None:
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    store.close()
    assert b"argon2" not in path.read_bytes()


def test_too_many_wrong_pins_lock_everybody_out_for_a_while(store: AccessStore) -> None:
    clock = StillClock()
    sign_in = SignIn(store, clock)
    assert not sign_in.guarded()
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    assert sign_in.guarded()
    for _ in range(4):
        assert sign_in.attempt("1738") == SignedIn(None)
    assert sign_in.attempt("1738").left_s == 30
    assert sign_in.attempt(ADMIN_PIN) == SignedIn(None, 30)
    clock.advance(30.1)
    assert sign_in.attempt(ADMIN_PIN) == SignedIn(Role.ADMIN)
    assert sign_in.attempt("1738") == SignedIn(None)


def test_a_lockout_survives_a_restart(store: AccessStore) -> None:
    store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    for _ in range(5):
        SignIn(store, StillClock()).attempt("1738")
    assert SignIn(store, StillClock()).attempt(ADMIN_PIN).role is None


def test_an_admin_may_do_what_an_operator_may() -> None:
    assert Role.ADMIN.covers(Role.OPERATOR)
    assert Role.ADMIN.covers(Role.ADMIN)
    assert not Role.OPERATOR.covers(Role.ADMIN)


def _run(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
