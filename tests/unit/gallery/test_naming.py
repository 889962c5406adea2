import itertools
import unicodedata

import pytest

from doorcam.errors import UsageFault
from doorcam.gallery.naming import check_person_id, clean_name, id_candidates, is_person_id


@pytest.mark.parametrize(
    "name",
    [
        "胡歌",
        "Ирина Соколова",
        "أحمد",
        'O\'Brien "Bob"; DROP TABLE people; --',
        "👩\u200d🔬 Ada",  # a joined emoji
        "شر\u200cکت",  # Persian needs the zero-width non-joiner
        "\u200fאבי",  # a right-to-left mark
        "x" * 200,
    ],
)
def test_names_in_any_script_are_kept(name: str) -> None:
    assert clean_name(f"  {name}\n") == name


def test_a_name_is_composed() -> None:
    assert clean_name(unicodedata.normalize("NFD", "José Müller")) == unicodedata.normalize("NFC", "José Müller")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "empty"),
        (" \t ", "empty"),
        ("\u200b\u200d", "empty"),
        ("x" * 201, "201 characters, at most 200"),
        ("Ann\nadmin", r"U\+000A"),
        ("Ann\x00", r"U\+0000"),
        ("Ann\u2028Lee", r"U\+2028"),
        ("Ann \u202eeeL", r"U\+202E"),
        ("\u2067Ann", r"U\+2067"),
        ("\udce4\udcb8", r"U\+DCE4"),
    ],
)
def test_names_that_deceive_or_break_are_refused_with_the_reason(name: str, reason: str) -> None:
    with pytest.raises(UsageFault, match=reason):
        clean_name(name)


@pytest.mark.parametrize("person_id", ["a", "hu_ge", "A.b-c_9", "_x", "7", "x" * 64])
def test_allowed_ids(person_id: str) -> None:
    check_person_id(person_id)
    assert is_person_id(person_id)


@pytest.mark.parametrize(
    "person_id", ["", "x" * 65, "胡歌", "a b", "a/b", "..", "-x", ".x", "a\n", "a\x00", "é", "a'b"]
)
def test_other_ids_are_refused(person_id: str) -> None:
    with pytest.raises(UsageFault, match="cannot be an id"):
        check_person_id(person_id)


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("Ann O'Brien", "ann_o_brien", "ann_o_brien_2"),
        ("José Müller", "jose_muller", "jose_muller_2"),
        ("艾琳·柯林斯 (Eileen Collins)", "eileen_collins", "eileen_collins_2"),
    ],
)
def test_latin_names_give_readable_ids(name: str, first: str, second: str) -> None:
    assert list(itertools.islice(id_candidates(name), 2)) == [first, second]


@pytest.mark.parametrize("name", ["胡歌", "أحمد", "Ирина", "👩‍🔬", "x" * 200, "-"])
def test_ids_are_valid_distinct_and_the_same_every_time(name: str) -> None:
    ids = list(itertools.islice(id_candidates(name), 20))
    assert len(set(ids)) == 20
    assert all(is_person_id(person_id) for person_id in ids)
    assert ids == list(itertools.islice(id_candidates(name), 20))
