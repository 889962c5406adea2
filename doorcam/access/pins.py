"""PINs: which are too easy to guess, how they are kept, and how one is checked."""

import re
import secrets
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from doorcam.errors import Sentence, UsageFault

MIN_DIGITS = 4
MAX_DIGITS = 12

_DAY, _MONTH, _YEAR = "(0[1-9]|[12][0-9]|3[01])", "(0[1-9]|1[0-2])", "((19|20)?[0-9]{2})"
_DAY_OF_A_YEAR = f"({_DAY}{_MONTH}|{_MONTH}{_DAY})"
_DATE = re.compile(
    f"{_DAY_OF_A_YEAR}{_YEAR}?|{_YEAR}{_DAY_OF_A_YEAR}|(19|20)[0-9]{{2}}{_MONTH}?|{_MONTH}(19|20)[0-9]{{2}}"
)
# Straight lines of a keypad, and what people pick most often besides: http://www.datagenetics.com/blog/september32012/
_LINES = frozenset({"2580", "0852", "1470", "0741", "3690", "0963", "147258", "258369", "147258369", "159753", "5683"})

# argon2id with what https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html asks for at least:
# more would take memory and cores from recognition, and so few digits are guarded by the seal and the lockout anyway.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class PinCheck(StrEnum):
    """What a PIN turned out to be."""

    RIGHT = "right"
    DURESS = "duress"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"

    @property
    def accepted(self) -> bool:
        """Whether it counts as the person's PIN: one given under duress does, so that nobody notices."""
        return self in (PinCheck.RIGHT, PinCheck.DURESS)


@dataclass(frozen=True, slots=True)
class PinHashes:
    """What is kept of a person's PINs: argon2id, as PHC strings.

    Attributes:
        pin: Of the PIN; None when they have none.
        duress: Of the one that opens and raises a silent alarm; None when they have none.
    """

    pin: str | None = None
    duress: str | None = None

    def __repr__(self) -> str:
        return "PinHashes(…)"


def check_strength(pin: str) -> None:
    """Let only a PIN pass that is not among the first to be guessed.

    Raises:
        UsageFault: for anything but 4 to 12 digits, few different digits, runs, repetitions, dates, birth years
            and lines on the keypad. The message does not repeat the PIN.
    """
    if not (MIN_DIGITS <= len(pin) <= MAX_DIGITS and re.fullmatch("[0-9]+", pin)):
        raise UsageFault("this cannot be a PIN", "use {fewest} to {most} digits", fewest=MIN_DIGITS, most=MAX_DIGITS)
    for weak, why in (
        (len(set(pin)) < 3, Sentence("has fewer than three different digits")),
        (_is_run(pin), Sentence("has digits in equal steps")),
        (_repeats(pin), Sentence("repeats itself")),
        (_DATE.fullmatch(pin) is not None, Sentence("looks like a date or a year")),
        (pin in _LINES, Sentence("is a line on the keypad")),
    ):
        if weak:
            raise UsageFault("this PIN is easy to guess: it {why}", "choose another", why=why)


def hash_pin(pin: str) -> str:
    """What is kept of a PIN."""
    return _HASHER.hash(pin)


def check_pin(pin: str, hashes: PinHashes) -> PinCheck:
    """Compare a PIN with those of a person.

    It takes the same work whether it is right, wrong, given under duress, or the person has none: the time tells
    nothing. argon2 compares in constant time.
    """
    right, duress = _matches(hashes.pin, pin), _matches(hashes.duress, pin)
    if duress:
        return PinCheck.DURESS
    return PinCheck.RIGHT if right else PinCheck.WRONG


def _matches(kept: str | None, pin: str) -> bool:
    try:
        return _HASHER.verify(kept or _nobodys_hash(), pin)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return _HASHER.hash(secrets.token_hex())


def _is_run(pin: str) -> bool:
    """1234, 9876, 2468, 7890: each digit as far from the one before."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1


def _repeats(pin: str) -> bool:
    """123123: the same again, once or more often."""
    return pin in (pin + pin)[1:-1]
