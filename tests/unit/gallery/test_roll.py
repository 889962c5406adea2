from pathlib import Path

from doorcam.domain import Template
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.likenesses import Likeness
from doorcam.gallery.roll import Entry, LookAlike
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock


def test_everybody_is_listed_with_the_templates_of_the_model(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Bob", [make_template(), make_template(), make_template(model_id="model_b")], "bob")
    gallery.enrol("艾琳", [make_template(model_id="model_b")], "ann")
    ann, bob = gallery.roll.entries(MODEL)
    assert ann == Entry("ann", "艾琳", ann.enrolled, 0)
    assert bob == Entry("bob", "Bob", bob.enrolled, 2)
    assert bob.enrolled < ann.enrolled
    gallery.remove("bob")
    assert [entry.person_id for entry in gallery.roll.entries("model_b")] == ["ann"]


def test_names_are_read_anew_once_somebody_has_changed(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    before = gallery.roll.names()
    assert before == {"ann": "Ann"}
    assert gallery.roll.names() is before
    gallery.rename("ann", "艾琳")
    gallery.enrol("Bob", [make_template()], "bob")
    assert gallery.roll.names() == {"ann": "艾琳", "bob": "Bob"}
    gallery.remove("ann")
    assert gallery.roll.names() == {"bob": "Bob"}


def test_the_portrait_is_the_best_picture(gallery: Gallery, make_template: MakeTemplate) -> None:
    plain = make_template()
    best = Template(plain.embedding, 0.9, "best.jpg", b"\xff\xd8\xffbest")
    gallery.enrol("Ann", [plain, best, make_template()], "ann")
    assert gallery.roll.portrait("ann") == b"\xff\xd8\xffbest"
    assert gallery.roll.portrait("nobody") is None


def test_there_is_no_portrait_where_no_pictures_are_kept(tmp_path: Path, make_template: MakeTemplate) -> None:
    gallery = Gallery.open(tmp_path / "gallery.sqlite", TestClock(), keep_pictures=False)
    gallery.enrol("Ann", [make_template()], "ann")
    assert gallery.roll.portrait("ann") is None
    gallery.close()


def test_look_alikes_are_told_nearest_first(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("Ann", "Bob"):
        gallery.enrol(name, [make_template()], name.lower())
    alike = [Likeness("ann", "Ann", 0.55, 0.01), Likeness("bob", "Bob", 0.52, 0.03)]
    gallery.enrol("Cem", [make_template()], "cem", likenesses=alike)
    assert gallery.roll.look_alikes("cem") == [LookAlike("bob", "Bob", 0.52), LookAlike("ann", "Ann", 0.55)]
    assert gallery.roll.look_alikes("bob") == [LookAlike("cem", "Cem", 0.52)]
