from contextlib import closing
from pathlib import Path

import pytest

from doorcam.domain import Consent
from doorcam.errors import StorageFault, UsageFault
from doorcam.gallery.consent import MAX_WORDING_CHARACTERS, clean_wording, read_wording
from doorcam.gallery.exchange import export_people, import_people
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MakeTemplate, TestClock


@pytest.mark.parametrize("wording", ["", " \n", "a\0b", "\x1b[31m", "\ud800", "x" * (MAX_WORDING_CHARACTERS + 1)])
def test_what_nobody_can_agree_to_is_refused(gallery: Gallery, make_template: MakeTemplate, wording: str) -> None:
    with pytest.raises(UsageFault, match="wording of the consent"):
        gallery.enrol("Ann", [make_template()], "ann", wording)
    assert gallery.people() == []


def test_consent_is_written_down_with_its_time_and_goes_with_the_person(
    gallery: Gallery, make_template: MakeTemplate
) -> None:
    gallery.enrol("Ann", [make_template()], "ann", " I agree.\nUntil I say no. ")
    gallery.enrol(None, [make_template()], "ann")
    gallery.enrol(None, [make_template()], "ann", "我同意")
    first, second = gallery.consents("ann")
    assert first.wording == "I agree.\nUntil I say no."
    assert first.given_at == gallery.person("ann").created_at < second.given_at
    assert first.version != second.version
    assert first.version == Consent(second.given_at, first.wording).version
    gallery.remove("ann")
    gallery.enrol("Ann", [make_template()], "ann")
    assert gallery.consents("ann") == ()


def test_consent_travels_with_an_export(gallery: Gallery, make_template: MakeTemplate, tmp_path: Path) -> None:
    gallery.enrol("Ann", [make_template()], "ann", "I agree")
    export_people(gallery, tmp_path / "people.json")
    with closing(Gallery.open(tmp_path / "other" / "gallery.sqlite", TestClock())) as other:
        for _ in range(2):
            import_people(other, tmp_path / "people.json")
            assert other.consents("ann") == gallery.consents("ann") != ()


def test_a_wording_comes_from_a_file_or_is_itself(tmp_path: Path) -> None:
    path = tmp_path / "consent.txt"
    path.write_bytes("\ufeffI agree.\n".encode())
    assert read_wording(str(path)) == "I agree."
    assert read_wording("I agree, as in /etc/passwd") == "I agree, as in /etc/passwd"
    assert read_wording("同意 " * 2000) == clean_wording("同意 " * 2000)
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(UsageFault, match=r"consent\.txt is no wording"):
        read_wording(str(path))
    with pytest.raises(StorageFault, match=r"absent\.txt: no such file"):
        read_wording(str(tmp_path / "absent.txt"))
    path.write_bytes(bytes(10) * 10_000)
    with pytest.raises(UsageFault):
        read_wording(str(path))
