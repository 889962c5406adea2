from itertools import pairwise, product

import pytest

from doorcam.events.links import START, Link, Seen, Stored, canonical
from doorcam.storage.sealing import SealingKey

KEY = SealingKey.new()
SEEN = Seen((7, "2026-05-01 23:59:58.000000", "granted", 0.31), ("ann", "Ann", None, "a/picture", b"\x01" * 32))


def test_no_two_lists_of_values_have_the_same_bytes() -> None:
    values: list[Stored] = [None, 0, 0.0, -0.0, 1, 1.0, "", "1", b"", b"1", "null", '","', "é", "e\u0301", "\udcff"]
    lists = [tuple(each) for length in (0, 1, 2) for each in product(values, repeat=length)]
    assert len({canonical("x", *each) for each in lists}) == len(lists)
    assert canonical("x", 1) != canonical("y", 1)


def test_the_bytes_are_the_same_for_ever() -> None:
    assert canonical("facts", 1, 0.1, "胡", b"\x00", None) == (
        b'["doorcam journal 1","facts",1,0.1,"\\u80e1",{"bytes":"00"},null]'
    )


def test_a_commitment_says_nothing_without_its_salt() -> None:
    one, other = Link.after(START, 7, SEEN), Link.after(START, 7, SEEN)
    assert one.fault(SEEN, KEY) is None
    assert not {one.facts, one.private, one.hash} & {other.facts, other.private, other.hash}


@pytest.mark.parametrize("place", range(4))
def test_what_happened_cannot_be_changed(place: int) -> None:
    link = Link.after(START, 7, SEEN)
    facts = [*SEEN.facts[:place], "else", *SEEN.facts[place + 1 :]]
    assert link.fault(Seen(facts, SEEN.private), KEY) == "what it says happened was changed"


@pytest.mark.parametrize("place", range(5))
def test_whom_it_concerns_cannot_be_changed(place: int) -> None:
    link = Link.after(START, 7, SEEN)
    private = [*SEEN.private[:place], "else", *SEEN.private[place + 1 :]]
    assert link.fault(Seen(SEEN.facts, private), KEY) == "whom it concerns, or its picture, was changed"


def test_a_mark_holds_for_one_link_one_key_and_what_was_left() -> None:
    lefts = [Seen(SEEN.facts, ("ann", "Ann", None, None, None)), Seen(SEEN.facts, (None,) * 5), None]
    link, other = Link.after(START, 7, SEEN), Link.after(START, 7, SEEN)
    for left, another in pairwise([*lefts, lefts[0]]):
        mark = link.new_mark(left, KEY)
        values = {name: getattr(link, name) for name in Link.__dataclass_fields__} | {"private_salt": None}
        assert Link(**values | {"mark": mark}).fault(left, KEY) is None
        assert Link(**values | {"mark": mark}).fault(another, KEY) is not None
        assert Link(**values | {"mark": mark}).fault(left, SealingKey.new()) is not None
        assert Link(**values | {"mark": other.new_mark(left, KEY)}).fault(left, KEY) is not None
