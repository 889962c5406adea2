from collections.abc import Iterable

import pytest

from doorcam.access.badges import MAX_BADGE_DIGITS, Entry, KeyReader

NUMBER = "0004831207"


def entries(keys: Iterable[str], gap_s: float, start_s: float = 50.0) -> list[Entry]:
    reader = KeyReader()
    pressed = [reader.press(key, start_s + number * gap_s) for number, key in enumerate(keys)]
    return [entry for entry in pressed if entry is not None]


@pytest.mark.parametrize("enter", ["\r", "\n", "\r\n"])
def test_a_fast_burst_is_a_badge(enter: str) -> None:
    assert entries([*NUMBER, enter], 0.01) == [Entry(NUMBER, from_reader=True)]


def test_what_is_typed_by_hand_is_none() -> None:
    assert entries(f"{NUMBER}\r", 0.12) == [Entry(NUMBER, from_reader=False)]


def test_one_slow_key_is_enough_for_a_hand() -> None:
    reader, at_s = KeyReader(), 9.0
    for number, key in enumerate(NUMBER):
        at_s += 0.2 if number == 4 else 0.01
        reader.press(key, at_s)
    assert reader.press("\r", at_s + 0.01) == Entry(NUMBER, from_reader=False)


def test_a_slow_enter_is_a_hand_too() -> None:
    reader = KeyReader()
    for number, key in enumerate(NUMBER):
        reader.press(key, 9 + number * 0.01)
    assert reader.press("\r", 10.0) == Entry(NUMBER, from_reader=False)


def test_a_few_digits_are_no_badge_however_fast() -> None:
    assert entries("7391\r", 0.001) == [Entry("7391", from_reader=False)]


def test_two_badges_one_after_the_other() -> None:
    assert entries(f"{NUMBER}\r{NUMBER[::-1]}\r", 0.01) == [Entry(NUMBER, True), Entry(NUMBER[::-1], True)]


@pytest.mark.parametrize(
    "spoilt", ["12a4567\r", "a1234567\r", "1234567a\r", "１２３４５６７\r", "٣٣٣٣٣٣٣\r", "\r", "a\r"]
)
def test_anything_but_digits_is_nothing_and_the_next_badge_is_read(spoilt: str) -> None:
    assert entries(spoilt + f"{NUMBER}\r", 0.01) == [Entry(NUMBER, from_reader=True)]


def test_too_many_digits_are_nothing_and_take_no_memory() -> None:
    reader = KeyReader()
    for number in range(100_000):
        assert reader.press("7", number * 0.001) is None
    assert len(reader._digits) <= MAX_BADGE_DIGITS
    assert reader.press("\r", 100.001) is None


def test_digits_left_behind_are_not_the_next_persons() -> None:
    reader = KeyReader()
    reader.press("9", 100.0)
    pressed = [reader.press(key, 200 + number * 0.01) for number, key in enumerate(f"{NUMBER}\r")]
    assert pressed[-1] == Entry(NUMBER, from_reader=True)


@pytest.mark.parametrize("at_s", [float("nan"), -1.0])
def test_a_clock_that_cannot_be_right_gives_no_badge(at_s: float) -> None:
    reader = KeyReader()
    for key in NUMBER:
        reader.press(key, 5.0)
    assert reader.press("\r", at_s) is None


def test_what_was_entered_is_not_shown() -> None:
    assert NUMBER not in repr(Entry(NUMBER, from_reader=True))
