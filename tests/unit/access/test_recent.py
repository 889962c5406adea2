from doorcam.access.recent import RecentPeople


def test_people_are_remembered_for_a_while() -> None:
    recent = RecentPeople()
    recent.note("ada", 100.0)
    recent.note("bob", 105.0)
    assert recent.people(109.9, 10) == {"ada", "bob"}
    assert recent.people(110.0, 10) == {"bob"}
    recent.note("bob", 114.0)
    assert recent.people(120.0, 10) == {"bob"}
    recent.clear()
    assert recent.people(120.0, 10) == frozenset()
