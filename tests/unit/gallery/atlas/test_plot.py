import io

import numpy as np
from PIL import Image

from doorcam.gallery.atlas.colours import UNKNOWN_COLOUR
from doorcam.gallery.atlas.plot import draw_plot
from doorcam.gallery.atlas.projections import project
from tests.unit.gallery.atlas.maps import crowd


def _pixels(*names: str, unknown: int = 0) -> np.ndarray:
    faces = crowd(len(names), 3, unknown, names)
    with Image.open(io.BytesIO(draw_plot(faces, project(faces.vectors)[2:3]))) as picture:
        assert picture.format == "PNG"
        return np.asarray(picture.convert("RGB"))


# Two names of each script: letters no font has would all be the same box.
ONE = ("胡歌", "عمر", "משה", "किरण", "สมชาย", "김철", "Ž", "$x^$ \\frac{", "<b>", "🦊")
OTHER = ("李明", "علي", "דוד", "मोहन", "มานะฯ", "박영", "Š", "$y_$ \\sqrt{", "<i>", "🦊")


def test_names_in_any_script_are_readable() -> None:
    one, nobody = _pixels(*ONE), _pixels(*[" "] * len(ONE))
    assert np.count_nonzero(one != nobody) > 2000
    for place in range(len(ONE) - 1):
        names = list(ONE)
        names[place] = OTHER[place]
        changed = np.count_nonzero((_pixels(*names) != one).any(axis=2))
        assert changed > 3, ONE[place]


def test_the_legend_names_only_what_is_on_the_map() -> None:
    def drawn(unknown: int) -> int:
        colour = [*bytes.fromhex(UNKNOWN_COLOUR.removeprefix("#"))]
        return int(np.count_nonzero((_pixels("Ann", "Bob", unknown=unknown) == colour).all(axis=2)))

    assert drawn(unknown=0) == 0
    assert drawn(unknown=3) > 0


def test_no_faces_and_unknown_ones_alone() -> None:
    assert not np.array_equal(_pixels(), _pixels(unknown=3))
