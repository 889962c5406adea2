import numpy as np
import pytest

from doorcam.vision.face_sheet import MAX_ROWS, SheetFace, SheetRow, draw_sheet

RED = np.full((112, 112, 3), (0, 0, 255), np.uint8)
BLUE = np.full((150, 150, 3), (255, 0, 0), np.uint8)


def dark_pixels(picture: np.ndarray) -> int:
    return int((picture.max(axis=2) < 100).sum())


def test_faces_of_any_size_stand_side_by_side_in_their_colours() -> None:
    sheet = draw_sheet([SheetRow("two people", [SheetFace(RED, "Ann"), SheetFace(BLUE, "Bob")])])
    left, right = (sheet[:, part] for part in (slice(0, sheet.shape[1] // 2), slice(sheet.shape[1] // 2, None)))
    assert (left == (0, 0, 255)).all(axis=2).sum() == 150 * 150
    assert (right == (255, 0, 0)).all(axis=2).sum() == 150 * 150


@pytest.mark.parametrize("name", ["Ann", "奥巴马", "محمد", "x" * 500, "two\nlines"])
def test_names_in_any_script_are_written(name: str) -> None:
    plain = draw_sheet([SheetRow("", [SheetFace(BLUE, "")])])
    named = draw_sheet([SheetRow("", [SheetFace(BLUE, name)])])
    assert named.shape == plain.shape
    assert dark_pixels(named) > dark_pixels(plain)


def test_a_face_that_is_missing_leaves_its_place_empty() -> None:
    sheet = draw_sheet([SheetRow("blur", [SheetFace(RED, "whole"), SheetFace(None, "no face found")])])
    assert (sheet == (0xE0, 0xDC, 0xDA)).all(axis=2).sum() == 150 * 150


@pytest.mark.parametrize("count", [0, MAX_ROWS + 1])
def test_only_so_many_rows(count: int) -> None:
    with pytest.raises(ValueError, match="rows"):
        draw_sheet([SheetRow("", [SheetFace(RED, "")])] * count)
