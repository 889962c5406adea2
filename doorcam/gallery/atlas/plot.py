"""The map as a picture."""

import io
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from doorcam.config.assets import asset_path
from doorcam.gallery.atlas.colours import UNKNOWN_COLOUR, WRONG_COLOUR, person_colours
from doorcam.gallery.atlas.faces import AtlasFaces
from doorcam.gallery.atlas.projections import Points, Projection

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_SIZE_INCHES = (16.0, 14.0)
_DOTS_PER_INCH = 100
_MOST_NAMES = 40
_LONGEST_NAME = 24
# Matplotlib takes each letter from the first of these that has it.
_FONTS = (
    "NotoSans-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
)


def draw_plot(faces: AtlasFaces, projections: Sequence[Projection]) -> bytes:
    """Draw the projections, two in a row.

    Returns:
        A PNG file.
    """
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context({"font.family": _font_names(), "text.parse_math": False}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph")  # a letter no font has is drawn as a box
        figure = Figure(figsize=_SIZE_INCHES, dpi=_DOTS_PER_INCH, layout="constrained")
        for number, projection in enumerate(projections):
            _draw(figure, (-(-len(projections) // 2), 2, number + 1), faces, projection)
        handles, labels = figure.axes[0].get_legend_handles_labels()
        if handles:  # below the maps, where it covers no face
            figure.legend(handles, labels, loc="outside lower center", ncols=len(handles))
        content = io.BytesIO()
        figure.savefig(content, format="png")
    return content.getvalue()


def _font_names() -> list[str]:
    from matplotlib.font_manager import FontProperties, fontManager

    paths = [asset_path(f"fonts/{name}") for name in _FONTS]
    for path in paths:
        if not any(font.fname == str(path) for font in fontManager.ttflist):
            fontManager.addfont(path)
    return [FontProperties(fname=path).get_name() for path in paths]


def _draw(figure: "Figure", place: tuple[int, int, int], faces: AtlasFaces, projection: Projection) -> None:
    points = projection.points
    axes: Any = figure.add_subplot(*place, projection="3d" if points.shape[1] == 3 else None)
    axes.set_title(projection.title)
    axes.tick_params(labelbottom=False, labelleft=False)
    axes.scatter(*points[faces.enrolled].T, s=14, c=person_colours(faces.people.values()))
    if faces.unknown:
        axes.scatter(*points[faces.unknown].T, s=16, marker="D", color=UNKNOWN_COLOUR, label="unknown at the door")
    wrong = [outlier.face for outlier in faces.outliers]
    if wrong:
        axes.scatter(
            *points[wrong].T, s=110, marker="o", facecolors="none", edgecolors=WRONG_COLOUR, label="likely mislabelled"
        )
    if len(faces.people) <= _MOST_NAMES:
        _write_names(axes, faces, points)


def _write_names(axes: Any, faces: AtlasFaces, points: Points) -> None:
    for places in faces.people.values():
        axes.text(*np.median(points[places], axis=0), faces.faces[places[0]].name[:_LONGEST_NAME], size=9)
