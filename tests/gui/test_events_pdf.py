from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from doorcam.desktop.events_pdf import write_pdf
from doorcam.domain import Event, EventKind
from doorcam.errors import Cancelled, StorageFault
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.thumbnail import thumbnail_jpeg
from tests.gui import scenes

NAMES = {"p1": "Grace Hopper"}

pytestmark = pytest.mark.usefixtures("qapp")


def _no_picture(_event: Event) -> None:
    return None


def _pages(path: Path) -> list[str]:
    with closing(pypdfium2.PdfDocument(path)) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize("name", ["艾琳·柯林斯", "Ирина Соколова", "Zoë Björnsdóttir", "=1+1", "<b>Ada</b>"])
def test_names_can_be_found_in_it(tmp_path: Path, name: str) -> None:
    event = replace(scenes.event(EventKind.GRANTED, name=name), event_id=17)
    write_pdf(tmp_path / "events.pdf", [event], _no_picture, NAMES.get)
    (text,) = _pages(tmp_path / "events.pdf")
    for part in (name, "Access granted", "Recognised in several pictures", "17", "Front door", "Page 1"):
        assert part in text


def test_who_was_denied_is_named_as_in_the_window(tmp_path: Path) -> None:
    write_pdf(tmp_path / "events.pdf", [scenes.event(EventKind.DENIED, reason="expired")], _no_picture, NAMES.get)
    (text,) = _pages(tmp_path / "events.pdf")
    assert "Grace Hopper" in text
    assert "p1" not in text


@pytest.mark.parametrize("name", ["أحمد بن علي", "שלום כהן", "สมชาย", "👩‍🔬", "N" * 500, "\u202eadA\x00\n"])
def test_every_name_leaves_the_rest_of_its_row(qapp: QApplication, tmp_path: Path, name: str) -> None:
    write_pdf(tmp_path / "events.pdf", [scenes.event(EventKind.GRANTED, name=name)], _no_picture, NAMES.get)
    (text,) = _pages(tmp_path / "events.pdf")
    assert "Access granted" in text
    assert "Front door" in text


def test_an_arabic_name_is_shaped(tmp_path: Path) -> None:
    """The letters of a word join: there are fewer gaps in them than between single letters."""

    def gaps(name: str) -> int:
        write_pdf(tmp_path / "events.pdf", [scenes.event(EventKind.GRANTED, name=name)], _no_picture, NAMES.get)
        with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
            image = document[0].render(scale=4).to_numpy()[..., 0]
        inked = (image[345:390, 930:1600] < 128).any(axis=0)  # the name, in the first row
        return int((inked[1:] & ~inked[:-1]).sum())

    assert 0 < gaps("محمد") < gaps("م ح م د")


def test_pages_fill_one_after_the_other_with_pictures(tmp_path: Path) -> None:
    picture = thumbnail_jpeg(encode_jpeg(scenes.portrait()), 100)
    events = [replace(scenes.event(EventKind.UNKNOWN, number), event_id=1000 + number) for number in range(40)]
    write_pdf(tmp_path / "events.pdf", events, lambda event: picture if event.event_id % 2 else None, NAMES.get)
    pages = _pages(tmp_path / "events.pdf")
    assert len(pages) > 2
    assert all(f"Page {number}" in text for number, text in enumerate(pages, start=1))
    assert all(sum(str(event.event_id) in text for text in pages) == 1 for event in events)
    with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
        images = [item for page in document for item in page.get_objects() if type(item).__name__ == "PdfImage"]
    assert len(images) == 20


def test_a_long_reason_goes_on_below_and_pushes_the_next_row_down(tmp_path: Path) -> None:
    keys = [f"section.setting_number_{number}" for number in range(12)]
    changed = scenes.event(EventKind.ADMIN, reason=f"changed the settings {', '.join(keys)}")
    write_pdf(tmp_path / "events.pdf", [changed, scenes.event(EventKind.GRANTED, name="Ada")], _no_picture, NAMES.get)
    with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
        page = document[0].get_textpage()
        assert all(key in page.get_text_range().replace("\u200b", "") for key in keys)
        (above, below) = (_top(page, text) for text in (keys[-1], "Ada"))
    assert above > below


def _top(page: pypdfium2.PdfTextPage, text: str) -> float:
    index, _ = page.search(text[-4:] if text.startswith("section") else text).get_next() or (0, 0)
    return float(page.get_charbox(index)[3])


def test_no_events_still_make_a_page(tmp_path: Path) -> None:
    write_pdf(tmp_path / "events.pdf", [], _no_picture, NAMES.get)
    assert len(_pages(tmp_path / "events.pdf")) == 1


def test_a_broken_export_keeps_the_file_before(tmp_path: Path) -> None:
    path = tmp_path / "events.pdf"
    write_pdf(path, [scenes.event(EventKind.GRANTED)], _no_picture, NAMES.get)
    before = path.read_bytes()

    def breaking_off() -> Iterator[Event]:
        yield scenes.event(EventKind.GRANTED)
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        write_pdf(path, breaking_off(), _no_picture, NAMES.get)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"gone.*events\.pdf: no such file or folder"):
        write_pdf(tmp_path / "gone" / "events.pdf", [], _no_picture, NAMES.get)


def test_a_full_disk_leaves_no_half_document(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    events = [scenes.event(EventKind.GRANTED, number, name="艾琳·柯林斯") for number in range(300)]
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))  # Python ignores the signal; writing fails
    try:
        with pytest.raises(StorageFault, match=r"events\.pdf"):
            write_pdf(tmp_path / "events.pdf", events, _no_picture, NAMES.get)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not list(tmp_path.iterdir())
