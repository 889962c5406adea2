from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MODEL, MakeTemplate

ONE, TWO = "aa" * 32, "bb" * 32


def test_photos_are_remembered_for_their_person_model_and_rules(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    revision = gallery.revision()
    gallery.passed.note("ann", MODEL, "r1", {ONE: "too dark", TWO: "no face found"})
    gallery.passed.note("ann", MODEL, "r1", {ONE: "too dark"})
    assert gallery.passed.reasons("ann", MODEL, "r1") == {ONE: "too dark", TWO: "no face found"}
    assert gallery.passed.reasons("ann", "other_model", "r1") == {}
    assert gallery.passed.reasons("ann", MODEL, "r2") == {}
    assert gallery.passed.reasons("bob", MODEL, "r1") == {}
    assert gallery.revision() == revision, "nobody who searches the gallery needs to know"


def test_other_rules_forget_what_was_passed_over_before(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    gallery.passed.note("ann", MODEL, "r1", {ONE: "too dark", TWO: "no face found"})
    gallery.passed.note("ann", MODEL, "r2", {ONE: "too small"})
    assert gallery.passed.reasons("ann", MODEL, "r1") == {}
    assert gallery.passed.reasons("ann", MODEL, "r2") == {ONE: "too small"}


def test_nothing_is_remembered_of_people_who_are_not_enrolled(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.passed.note("ann", MODEL, "r1", {ONE: "too dark"})
    gallery.enrol("Ann", [make_template()], "ann")
    assert gallery.passed.reasons("ann", MODEL, "r1") == {}
    gallery.passed.note("ann", MODEL, "r1", {ONE: "too dark"})
    gallery.remove("ann")
    gallery.enrol("Ann", [make_template()], "ann")
    assert gallery.passed.reasons("ann", MODEL, "r1") == {}
