import pytest

from doorcam.gallery.search_text import find, search_text, sort_key

PEOPLE = {
    "hu_ge": "胡歌",
    "p-1": "单田芳",
    "p-2": "Ирина Соколова",
    "p-3": "Γιώργος Παπαδόπουλος",
    "p-4": "さくら ミヤモト",
    "p-5": "김민준",
    "p-6": "\u200fאבי כהן",
    "zoe": "Zoë Björnsdóttir",
    "p-7": "Ａｎｎ　Ｌｅｅ",
    "p-8": "Лев Толстой",
    "p-9": "Jörg Groß",
    "p-10": "Conan O’Brien",
    "p-11": "Søren O'Hara",
}
TEXTS = [search_text(person_id, name) for person_id, name in PEOPLE.items()]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("胡", ["hu_ge"]),
        ("huge", ["hu_ge"]),
        ("hu ge", ["hu_ge"]),
        ("hg", ["hu_ge"]),
        ("HU_GE", ["hu_ge"]),
        ("shantian", ["p-1"]),  # 单 is Shan in a name and dan in most words
        ("dantian", ["p-1"]),
        ("stf", ["p-1"]),
        ("sokolova irina", ["p-2"]),
        ("соколова", ["p-2"]),
        ("papadopoulos", ["p-3"]),
        ("παπαδοπουλος", ["p-3"]),
        ("miyamoto", ["p-4"]),
        ("gimmin", ["p-5"]),
        ("אבי", ["p-6"]),
        ("zoe bjorn", ["zoe"]),
        ("ZOË", ["zoe"]),
        ("ann lee", ["p-7"]),
        ("tolstoy", ["p-8"]),
        ("толстой", ["p-8"]),
        ("joerg", ["p-9"]),
        ("jorg gross", ["p-9"]),
        ("Jörg", ["p-9"]),
        ("obrien", ["p-10"]),
        ("o'brien", ["p-10"]),
        ("o’hara", ["p-11"]),
        ("soeren ohara", ["p-11"]),
        ("p-1", ["p-1", "p-10", "p-11"]),
        ("nobody", []),
    ],
)
def test_people_are_found_however_their_name_is_typed(query: str, found: list[str]) -> None:
    ids = list(PEOPLE)
    assert [ids[place] for place in find(query, TEXTS)] == found


@pytest.mark.parametrize("query", ["", "   ", "\u200f"])
def test_nothing_typed_finds_everybody(query: str) -> None:
    assert find(query, TEXTS) == list(range(len(TEXTS)))


def test_a_query_does_not_reach_from_one_line_to_the_next() -> None:
    text = search_text("ann", "Lee")
    assert find("nnlee", [text]) == []
    assert find("nn lee", [text]) == [0]


@pytest.mark.parametrize("name", ["\u0000", "\n", "单" * 200, "👩‍🚀" * 20, "\u202eabc", "\ud83d"])
def test_any_name_has_a_text_of_bounded_length(name: str) -> None:
    assert len(search_text("x", name)) < 10_000


def test_scripts_are_sorted_among_each_other() -> None:
    names = ["Zoë", "胡歌", "Ирина", "ann", "Iris", "Γιώργος"]
    texts = {name: search_text("irina", name) for name in names}
    assert sorted(names, key=lambda name: sort_key(texts[name])) == ["ann", "Γιώργος", "胡歌", "Ирина", "Iris", "Zoë"]
