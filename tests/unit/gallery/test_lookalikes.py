import numpy as np
import pytest

from doorcam.domain import Candidate, Embedding, Metric, Template
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.likenesses import Likeness
from doorcam.gallery.lookalikes import Lookalikes, likenesses, most_alike
from tests.unit.gallery.conftest import MODEL, MakeTemplate


def point(value: float) -> list[float]:
    return [value] + [0.0] * 7


def probe(value: float) -> Embedding:
    return Embedding(np.array(point(value), np.float32), MODEL)


@pytest.fixture
def lookalikes(gallery: Gallery, make_template: MakeTemplate) -> Lookalikes:
    for name, place in (("Ann", 0), ("Bob", 5)):
        gallery.enrol(name, [make_template(point(place))], name.lower())
    return Lookalikes(GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN).search, MODEL, Metric.EUCLIDEAN)


def test_others_are_those_of_the_gallery_and_those_enrolled_since(
    lookalikes: Lookalikes, gallery: Gallery, make_template: MakeTemplate
) -> None:
    for number in range(300):
        template: Template = make_template(point(100 + number))
        lookalikes.add(gallery.enrol(f"P{number}", [template], f"p{number}"), [template])
    (found,) = lookalikes.others([probe(107.2)], None)
    assert min(found.values(), key=lambda near: near.distance).person_id == "p7"
    (found,) = lookalikes.others([probe(398.9)], "p299")
    assert min(found.values(), key=lambda near: near.distance).person_id == "p298"
    (found,) = lookalikes.others([probe(0.5)], None)
    assert (found["ann"].distance, found["bob"].distance) == (0.5, 4.5)


def test_an_empty_gallery_has_no_others(gallery: Gallery) -> None:
    empty = Lookalikes(GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN).search, MODEL, Metric.EUCLIDEAN)
    assert most_alike(empty.others([probe(1), probe(2)], None)) == []


def test_somebody_counts_at_the_distance_of_the_middle_photo() -> None:
    def near(**distances: float) -> dict[str, Candidate]:
        return {name: Candidate(name, name.title(), distance) for name, distance in distances.items()}

    found = most_alike([near(ann=0.1, bob=0.5), near(ann=0.9, bob=0.6), near(ann=0.8, bob=0.4)])
    assert [(each.person_id, each.distance) for each in found] == [("bob", 0.5), ("ann", 0.8)]
    assert most_alike([near(ann=0.1), near(bob=0.7), near(bob=0.7)])[0].distance == 0.7


def test_only_those_close_to_the_threshold_are_likenesses() -> None:
    alike = [Candidate(name, name, distance) for name, distance in (("a", 0.3), ("b", 0.52), ("c", 0.58), ("d", 0.6))]
    found = likenesses(alike, threshold=0.5)
    assert [(each.other_id, round(each.margin, 3)) for each in found] == [("a", 0.05), ("b", 0.05), ("c", 0.02)]


def margins(gallery: Gallery) -> dict[str, float]:
    return {person.person_id: person.extra_margin for person in gallery.people()}


def test_a_likeness_binds_both_and_ends_with_either(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("ann", "bob"):
        gallery.enrol(name, [make_template()], name)
    gallery.enrol(
        "cem",
        [make_template()],
        "cem",
        likenesses=[Likeness("ann", "Ann", 0.55, 0.05), Likeness("bob", "Bob", 0.58, 0.02)],
    )
    assert margins(gallery) == {"ann": 0.05, "bob": 0.02, "cem": 0.05}
    assert set(gallery.matrix(MODEL).extra_margins) == {0.05, 0.02}
    gallery.remove("ann")
    assert margins(gallery) == {"bob": 0.02, "cem": 0.02}
    gallery.enrol(None, [make_template()], "cem", likenesses=[])
    assert margins(gallery) == {"bob": 0, "cem": 0}


def test_a_likeness_to_somebody_who_has_gone_is_left_out(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("ann", [make_template()], "ann", likenesses=[Likeness("gone", "Gone", 0.55, 0.05)])
    assert margins(gallery) == {"ann": 0}


def test_more_photos_leave_what_is_known_of_likenesses(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("ann", [make_template()], "ann")
    gallery.enrol("bob", [make_template()], "bob", likenesses=[Likeness("ann", "Ann", 0.55, 0.05)])
    gallery.enrol(None, [make_template()], "bob")
    assert margins(gallery) == {"ann": 0.05, "bob": 0.05}


def test_a_removed_person_leaves_no_likeness_behind(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("ann", [make_template()], "ann")
    gallery.enrol("bob", [make_template()], "secret-id", likenesses=[Likeness("ann", "Ann", 0.55, 0.05)])
    gallery.passed.note("secret-id", MODEL, "rules", {"ab" * 32: "the face of secret-id.jpg is too dark"})
    gallery.remove("secret-id")
    gallery.close()
    folder = gallery._database.path.parent
    assert not any(b"secret-id" in path.read_bytes() for path in folder.iterdir())
