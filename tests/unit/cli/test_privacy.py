"""Consent at enrolment and embedding again, with the real networks and the demo's public-domain portrait."""

from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.config.paths import Home
from doorcam.domain import Embedding, SystemClock, Template
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.reader import FaceReader
from tests.unit.cli.conftest import MODEL, Doorcam


@pytest.fixture
def portrait(tmp_path: Path, portrait_bgr: npt.NDArray[np.uint8]) -> Path:
    path = tmp_path / "portrait.png"
    cv2.imwrite(str(path), portrait_bgr)
    return path


WORDING = 'I agree: "faces" stay here,\nuntil I say no.'


@pytest.mark.parametrize(
    ("options", "wording"),
    [
        (["--consent", "wording.txt"], WORDING),
        (["--consent", "同意", "--set", "privacy.consent=not this"], "同意"),
        (["--set", "privacy.consent=as on the wall"], "as on the wall"),
    ],
)
def test_consent_is_that_of_the_command_or_that_of_the_settings(
    portrait: Path, doorcam: Doorcam, home: Home, options: list[str], wording: str
) -> None:
    Path("wording.txt").write_text(WORDING, encoding="utf-8")
    assert doorcam("enroll", str(portrait), "--name", "Ada", "--id", "ada", *options).code == 0
    with closing(Gallery.open(home.gallery, SystemClock())) as gallery:
        assert [consent.wording for consent in gallery.consents("ada")] == [wording]


@pytest.mark.parametrize("consent", ["", "absent.txt"])
def test_a_consent_to_nothing_enrols_nobody(portrait: Path, doorcam: Doorcam, home: Home, consent: str) -> None:
    answer = doorcam("enroll", str(portrait), "--name", "Ada", "--consent", consent)
    assert answer.code in (1, 2)
    assert "consent" in answer.complaint or "no such file" in answer.complaint
    assert not home.gallery.exists()


def test_people_are_embedded_again_from_their_pictures(
    doorcam: Doorcam, home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8]
) -> None:
    (face,) = reader.read(portrait_bgr)
    old = Embedding(np.ones(512, np.float32), "facenet_20180402")
    with closing(Gallery.open(home.gallery, SystemClock())) as gallery:
        gallery.enrol("Ada", [Template(old, 0.9, "x", encode_jpeg(face.aligned_bgr))], "ada")
    with closing(Gallery.open(home.gallery, SystemClock(), keep_pictures=False)) as gallery:
        gallery.enrol("Bob", [Template(old, 0.9, "x", encode_jpeg(face.aligned_bgr))], "bob")
    assert doorcam("people", "reembed", "--json").json == [
        {"type": "reembedded", "person_id": "ada", "model": MODEL, "templates": 1},
        {"type": "photo_needed", "person_id": "bob", "name": "Bob", "model": MODEL},
    ]
    answer = doorcam("people", "reembed")
    assert answer.out == f"0 people have 0 new templates of {MODEL}\n"
    assert "Bob (bob) has no picture that is kept: enrol them with a photo" in answer.complaint
    with closing(Gallery.open(home.gallery, SystemClock())) as gallery:
        assert gallery.matrix(MODEL).person_ids == ("ada",)
