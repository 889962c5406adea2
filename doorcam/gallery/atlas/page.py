"""The map as a page that needs nothing but itself: four plots to turn and zoom, a face for every point.

Names come from people, so they are shown as text: where Plotly would take them for its own markup they are
escaped, and what lies under the pointer is written by the page itself. The page may load nothing from anywhere.
"""

import html
import json
from base64 import b64encode
from collections.abc import Sequence
from typing import Any

import numpy as np

from doorcam.gallery.atlas.colours import UNKNOWN_COLOUR, WRONG_COLOUR, person_colours
from doorcam.gallery.atlas.faces import AtlasFace, AtlasFaces, Outlier
from doorcam.gallery.atlas.projections import Points, Projection

_MOST_NAMES = 100
_MOST_LISTED = 100
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src data: blob:; worker-src blob:"
)
_STYLE = """
body { font: 15px system-ui, sans-serif; color: #202124; margin: 1.5rem; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(32rem, 1fr)); gap: 1rem; }
section { border: 1px solid #dadce0; border-radius: 8px; padding: .5rem; }
h1 { font-size: 1.3rem; } h2 { font-size: 1rem; margin: .3rem; }
figure { display: flex; align-items: center; gap: .7rem; margin: .5rem 0; }
img { width: 64px; height: 64px; border-radius: 6px; background: #dadce0; }
#pointed { position: fixed; right: 1rem; top: 1rem; margin: 0; padding: .6rem; background: #fff; z-index: 9;
  border: 1px solid #dadce0; border-radius: 8px; box-shadow: 0 2px 8px #0003; white-space: pre-line; }
"""
_SCRIPT = """
const pointed = document.getElementById("pointed");
const [picture, words] = pointed.children;
for (const plot of document.querySelectorAll(".plotly-graph-div")) {
  plot.on("plotly_hover", ({ points: [{ customdata: place }] }) => {
    if (place === undefined) return;
    const [text, face] = FACES[place];
    words.textContent = text;
    picture.hidden = !face;
    if (face) picture.src = "data:image/jpeg;base64," + face;
    pointed.hidden = false;
  });
  plot.on("plotly_unhover", () => { pointed.hidden = true; });
}
"""


def render_page(faces: AtlasFaces, projections: Sequence[Projection]) -> str:
    """The whole page, in HTML; some 5 MB of it are Plotly.

    Args:
        faces: What is shown.
        projections: How they are laid out, a plot each.
    """
    summary = (
        f"{len(faces.enrolled)} photos of {len(faces.people)} people, {len(faces.unknown)} unknown "
        f"faces, {len(faces.outliers)} likely mislabelled"
    )
    plots = "".join(
        f"<section><h2>{projection.title}</h2>{_plot(faces, projection, number)}</section>"
        for number, projection in enumerate(projections)
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>Atlas of the gallery</title><style>{_STYLE}</style></head><body>"
        f"<h1>Atlas of the gallery</h1><p>{summary}</p>"
        f'<figure id="pointed" hidden><img alt=""><span></span></figure>'
        f"<main>{plots}</main>{_listed(faces)}"
        f"<script>const FACES = {_as_script([_pointed(face) for face in faces.faces])};{_SCRIPT}</script></body></html>"
    )


def _plot(faces: AtlasFaces, projection: Projection, number: int) -> str:
    from plotly.io import to_html

    layout = {
        "margin": {"l": 10, "r": 10, "t": 10, "b": 10},
        "height": 520,
        "legend": {"orientation": "h"},
        "template": "plotly_white",
    }
    figure = {"data": _traces(faces, projection.points), "layout": layout}
    text: str = to_html(
        figure,
        full_html=False,
        include_plotlyjs=number == 0,
        config={"displaylogo": False, "responsive": True},
        div_id=f"plot{number}",
    )
    return text


def _traces(faces: AtlasFaces, points: Points) -> list[dict[str, Any]]:
    wrong = [outlier.face for outlier in faces.outliers]
    colours = person_colours(faces.people.values())
    traces = [
        _markers("enrolled", points, faces.enrolled, {"size": 6, "color": colours}),
        _markers(
            "unknown at the door", points, faces.unknown, {"size": 6, "color": UNKNOWN_COLOUR, "symbol": "diamond"}
        ),
        _markers("likely mislabelled", points, wrong, {"size": 12, "color": WRONG_COLOUR, "symbol": "circle-open"}),
    ]
    return traces + ([_names(faces, points)] if len(faces.people) <= _MOST_NAMES else [])


def _markers(name: str, points: Points, places: list[int], marker: dict[str, Any]) -> dict[str, Any]:
    return {
        **_at(points[places]),
        "name": name,
        "mode": "markers",
        "marker": marker,
        "customdata": places,
        "hoverinfo": "none",
    }


def _names(faces: AtlasFaces, points: Points) -> dict[str, Any]:
    """Everybody's name in the middle of their faces."""
    middles = np.array([np.median(points[places], axis=0) for places in faces.people.values()], np.float32)
    names = [html.escape(faces.faces[places[0]].name) for places in faces.people.values()]
    middles = middles.reshape(len(names), points.shape[1])
    return {**_at(middles), "name": "names", "mode": "text", "text": names, "hoverinfo": "skip"}


def _at(points: Points) -> dict[str, Any]:
    kind = "scatter" if points.shape[1] == 2 else "scatter3d"
    return {"type": kind, **{axis: column.tolist() for axis, column in zip("xyz", points.T, strict=False)}}


def _pointed(face: AtlasFace) -> tuple[str, str]:
    """What is shown of a face under the pointer: text and picture."""
    who = f"{face.name} ({face.person_id})" if face.person_id is not None else "unknown"
    return f"{who}\n{face.source}", b64encode(face.thumbnail_jpeg).decode()


def _as_script(value: object) -> str:
    """A value as JavaScript that cannot end the script it stands in."""
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e")


def _listed(faces: AtlasFaces) -> str:
    if not faces.outliers:
        return ""
    rows = "".join(_listed_one(faces, outlier) for outlier in faces.outliers[:_MOST_LISTED])
    more = len(faces.outliers) - _MOST_LISTED
    rest = f"<p>and {more} more</p>" if more > 0 else ""
    return f"<h2>Likely mislabelled: nearer to somebody else than to the person's other photos</h2>{rows}{rest}"


def _listed_one(faces: AtlasFaces, outlier: Outlier) -> str:
    face, other = faces.faces[outlier.face], faces.faces[outlier.other]
    text = (
        f"{face.source} of {face.name}: {outlier.other_distance:.3f} from {other.name}, "
        f"{outlier.own_distance:.3f} from the nearest other photo of {face.name}"
    )
    return f"<figure>{_picture(face)}{_picture(other)}<figcaption>{html.escape(text)}</figcaption></figure>"


def _picture(face: AtlasFace) -> str:
    return f'<img alt="" src="data:image/jpeg;base64,{b64encode(face.thumbnail_jpeg).decode()}">'
