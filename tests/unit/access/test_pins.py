import pytest

from doorcam.access.pins import PinCheck, PinHashes, check_pin, check_strength, hash_pin
from doorcam.errors import UsageFault


@pytest.mark.parametrize(
    "pin",
    [
        *("0000", "1111", "1122", "6969", "1212"),
        *("1234", "4321", "2468", "7890", "0987", "123456", "98765432"),
        *("123123", "48154815"),
        *("1949", "1987", "2005", "2026"),
        *("2412", "1224", "241287", "122487", "871224", "24121987", "12241987", "19871224", "198712", "121987"),
        *("2580", "0852", "147258", "159753"),
    ],
)
def test_pins_that_are_guessed_first_are_refused_and_not_repeated(pin: str) -> None:
    with pytest.raises(UsageFault, match="easy to guess") as caught:
        check_strength(pin)
    assert pin not in str(caught.value)


@pytest.mark.parametrize("pin", ["", "739", "7391a", "73 91", "-7391", "٧٣٩١", "7391\n", "7" * 13, "7391" * 10_000])
def test_what_is_no_pin(pin: str) -> None:
    with pytest.raises(UsageFault, match="cannot be a PIN"):
        check_strength(pin)


@pytest.mark.parametrize("pin", ["7391", "4827", "904817", "850273", "739104628501"])
def test_other_pins_are_taken(pin: str) -> None:
    check_strength(pin)


def test_most_pins_are_left() -> None:
    def is_strong(pin: str) -> bool:
        try:
            check_strength(pin)
        except UsageFault:
            return False
        return True

    assert sum(is_strong(f"{number:04}") for number in range(10_000)) > 8000


def test_right_wrong_duress_and_none() -> None:
    hashes = PinHashes(hash_pin("7391"), hash_pin("4827"))
    assert check_pin("7391", hashes) is PinCheck.RIGHT
    assert check_pin("4827", hashes) is PinCheck.DURESS
    assert check_pin("7392", hashes) is PinCheck.WRONG
    assert check_pin("", PinHashes()) is PinCheck.WRONG
    assert [each for each in PinCheck if each.accepted] == [PinCheck.RIGHT, PinCheck.DURESS]


def test_a_hash_is_argon2id_differs_each_time_and_is_not_shown() -> None:
    first, second = hash_pin("7391"), hash_pin("7391")
    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert first != second
    assert first not in repr(PinHashes(first))


@pytest.mark.parametrize("damaged", ["", "7391", "$argon2id$v=19$m=65536,t=3,p=4$"])
def test_a_damaged_hash_matches_nothing(damaged: str) -> None:
    assert check_pin("7391", PinHashes(damaged)) is PinCheck.WRONG
