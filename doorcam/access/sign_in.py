"""Lets the staff in at the desktop: whose PIN it is, and not too many attempts."""

from dataclasses import dataclass
from threading import Lock

from doorcam.access.lockout import Lockouts
from doorcam.access.roles import Role
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.staff import STAFF_SUBJECT
from doorcam.domain import Clock


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What became of an attempt.

    Attributes:
        role: Who signed in; None for nobody.
        left_s: Seconds until the next attempt is looked at; 0 for now.
    """

    role: Role | None
    left_s: float = 0.0


class SignIn:
    """Safe to use from several threads. Every method raises `Fault` when the store cannot be used.

    Args:
        store: The PINs, and the failures that survive a restart.
        clock: Its monotonic time is used.
    """

    def __init__(self, store: AccessStore, clock: Clock) -> None:
        self._store = store
        self._lockouts = Lockouts(store.failures, clock)
        self._lock = Lock()

    def guarded(self) -> bool:
        """Whether a PIN is asked for: from the first admin PIN on."""
        return Role.ADMIN in self._store.staff.roles()

    def attempt(self, pin: str) -> SignedIn:
        """Look at a PIN, unless too many were wrong before. It takes some 0.2 s.

        Every attempt counts as a failure until it was right, on disk and before it is looked at.
        """
        subjects = (STAFF_SUBJECT,)
        with self._lock:
            if not self._lockouts.begin(subjects):
                return SignedIn(None, self._lockouts.left_s(subjects))
            role = self._store.staff.role_of(pin)
            if role is not None:
                self._lockouts.succeeded(subjects)
            return SignedIn(role, self._lockouts.left_s(subjects))
