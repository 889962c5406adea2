import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from doorcam.errors import StorageFault, UsageFault
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.likenesses import Likeness
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock
from tests.unit.gallery.test_gallery import folder_bytes


@pytest.fixture
def twice(gallery: Gallery, make_template: MakeTemplate) -> Gallery:
    """Ann has two templates, Annie three; a photo of the content "aa…" both have."""
    shared = "aa" * 32
    gallery.enrol("Ann", [make_template(content=shared), make_template()], "ann", consent="Yes")
    annie = [make_template(content=shared), make_template(), make_template(model_id="model_b")]
    gallery.enrol("Annie Unrepeatable", annie, "annie", consent="Yes, I agree")
    gallery.enrol("Bob", [make_template()], "bob")
    return gallery


def test_the_one_has_all_that_both_had(twice: Gallery) -> None:
    before = twice.templates("ann") + twice.templates("annie")
    first, revision = twice.person("ann").created_at, twice.revision()
    merged = twice.merge("ann", "annie", "Ann Lee")
    assert (merged.person_id, merged.name, merged.created_at) == ("ann", "Ann Lee", first)
    assert merged.template_models == (MODEL, MODEL, MODEL, "model_b")
    held = {template.content_sha256: template.picture_jpeg for template in twice.templates("ann")}
    assert held.keys() == {template.content_sha256 for template in before}
    assert set(held.values()) <= {template.picture_jpeg for template in before}
    assert [consent.wording for consent in twice.consents("ann")] == ["Yes", "Yes, I agree"]
    assert [person.person_id for person in twice.people()] == ["ann", "bob"]
    assert set(twice.matrix(MODEL).person_ids) == {"ann", "bob"}
    assert twice.revision() == revision + 1


def test_the_older_enrolment_is_remembered_whichever_id_stays(twice: Gallery) -> None:
    first = twice.person("ann").created_at
    assert twice.merge("annie", "ann", "Ann").created_at == first


def test_nothing_is_left_of_the_other(twice: Gallery, tmp_path: Path) -> None:
    assert b"Unrepeatable" in folder_bytes(tmp_path / "home" / "gallery.sqlite")
    twice.merge("ann", "annie", "Ann")
    assert b"Unrepeatable" not in folder_bytes(tmp_path / "home" / "gallery.sqlite")
    with pytest.raises(StorageFault, match="nobody has the id 'annie'"):
        twice.person("annie")


def test_look_alikes_of_either_are_those_of_the_one(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("Bob", "Cem", "Ann"):
        gallery.enrol(name, [make_template()], name.lower())
    gallery.enrol(None, [make_template()], "ann", likenesses=[Likeness("bob", "Bob", 0.58, 0.01)])
    alike = [
        Likeness("ann", "Ann", 0.3, 0.05),
        Likeness("bob", "Bob", 0.55, 0.03),
        Likeness("cem", "Cem", 0.57, 0.02),
    ]
    gallery.enrol("Annie", [make_template()], "annie", likenesses=alike)
    merged = gallery.merge("ann", "annie", "Ann")
    assert [(each.person_id, each.distance) for each in gallery.roll.look_alikes("ann")] == [
        ("bob", 0.55),
        ("cem", 0.57),
    ]
    assert merged.extra_margin == gallery.person("bob").extra_margin == 0.03
    assert gallery.person("cem").extra_margin == 0.02


@pytest.mark.parametrize(
    ("kept_id", "other_id", "name", "fault"),
    [
        ("ann", "ann", "Ann", UsageFault),
        ("ann", "nobody", "Ann", StorageFault),
        ("nobody", "ann", "Ann", StorageFault),
        ("ann", "annie", "x" * 201, UsageFault),
        ("ann", "annie", "\u202eAnn", UsageFault),
    ],
)
def test_what_cannot_be_merged_stays_as_it_is(
    twice: Gallery, kept_id: str, other_id: str, name: str, fault: type[Exception]
) -> None:
    before, revision = twice.records(), twice.revision()
    with pytest.raises(fault):
        twice.merge(kept_id, other_id, name)
    assert [record.person_id for record in twice.records()] == [record.person_id for record in before]
    assert [len(record.templates) for record in twice.records()] == [len(record.templates) for record in before]
    assert twice.revision() == revision


def test_both_stay_when_what_goes_along_fails(twice: Gallery) -> None:
    def fail() -> None:
        raise StorageFault("the disk is full")

    sealed = twice.seal(b"an index")
    with pytest.raises(StorageFault, match="the disk is full"):
        twice.merge("ann", "annie", "Ann", alongside=fail)
    assert [len(twice.templates(person_id)) for person_id in ("ann", "annie")] == [2, 3]
    assert twice.unseal(sealed) == b"an index"


def test_an_enrolment_is_taken_back_when_what_goes_along_fails(gallery: Gallery, make_template: MakeTemplate) -> None:
    def fail(_person: object) -> None:
        raise StorageFault("the disk is full")

    with pytest.raises(StorageFault, match="the disk is full"):
        gallery.enrol("Ann", [make_template()], "ann", alongside=fail)
    assert (gallery.people(), gallery.revision(), gallery.keys.count()) == ([], 0, 0)


# Merges Annie into Ann, and is killed in the middle of it.
MERGE = """
import os, signal, sys
from pathlib import Path
from doorcam.domain import SystemClock
from doorcam.gallery.gallery import Gallery

def die():
    os.kill(os.getpid(), signal.SIGKILL)

Gallery.open(Path(sys.argv[1]), SystemClock()).merge("ann", "annie", "Ann", alongside=die)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_merge_that_is_killed_leaves_both(twice: Gallery, tmp_path: Path) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    done = subprocess.run([sys.executable, "-c", MERGE, str(path)], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    with closing(Gallery.open(path, TestClock())) as again:
        assert [len(again.templates(person_id)) for person_id in ("ann", "annie", "bob")] == [2, 3, 1]
        assert len(again.merge("ann", "annie", "Ann").template_models) == 4
