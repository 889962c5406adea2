"""Who looks like whom, written for many at once."""

from doorcam.gallery.gallery import Gallery
from doorcam.gallery.likenesses import Likeness
from tests.unit.gallery.conftest import MODEL, MakeTemplate


def _margins(gallery: Gallery) -> dict[str, float]:
    return {person.person_id: round(person.extra_margin, 3) for person in gallery.people()}


def _enrol(gallery: Gallery, make_template: MakeTemplate, *names: str) -> None:
    for name in names:
        gallery.enrol(name, [make_template()], name)


def test_of_two_who_found_each_other_the_larger_margin_holds(gallery: Gallery, make_template: MakeTemplate) -> None:
    _enrol(gallery, make_template, "ann", "bob", "cem")
    before = gallery.revision()
    gallery.likenesses.put(
        MODEL, {"ann": [Likeness("bob", "bob", 0.5, 0.04)], "bob": [Likeness("ann", "ann", 0.6, 0.02)], "cem": []}
    )
    assert _margins(gallery) == {"ann": 0.04, "bob": 0.04, "cem": 0}
    assert [each.distance for each in gallery.roll.look_alikes("bob")] == [0.5]
    assert gallery.revision() > before


def test_likenesses_of_before_go_and_those_of_others_stay(gallery: Gallery, make_template: MakeTemplate) -> None:
    _enrol(gallery, make_template, "ann", "bob", "cem", "dag")
    gallery.likenesses.put(
        MODEL, {"ann": [Likeness("bob", "bob", 0.5, 0.04)], "cem": [Likeness("dag", "dag", 0.6, 0.02)]}
    )
    gallery.likenesses.put("another", {"ann": [Likeness("dag", "dag", 0.5, 0.01)]})
    gallery.likenesses.put(MODEL, {"bob": []})
    assert _margins(gallery) == {"ann": 0.01, "bob": 0, "cem": 0.02, "dag": 0.02}


def test_whoever_was_removed_meanwhile_is_left_out(gallery: Gallery, make_template: MakeTemplate) -> None:
    _enrol(gallery, make_template, "ann")
    gallery.likenesses.put(
        MODEL, {"ann": [Likeness("gone", "Gone", 0.5, 0.04)], "lost": [Likeness("ann", "ann", 0.5, 0.04)]}
    )
    assert _margins(gallery) == {"ann": 0}
