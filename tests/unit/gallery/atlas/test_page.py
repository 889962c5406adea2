import json
import re
from html.parser import HTMLParser

from doorcam.gallery.atlas.faces import AtlasFaces
from doorcam.gallery.atlas.page import render_page
from doorcam.gallery.atlas.projections import project
from tests.unit.gallery.atlas.maps import JPEG, crowd

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '"><b onmouseover=alert(1)>',
    "&lt;b&gt; \\u003c ' `",
    "胡歌 \u2028 عمر",
)


class _Page(HTMLParser):
    """What a browser would see: tags, text and scripts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "script":
            self.scripts.append(data)
        else:
            self.text += data


def _render(faces: AtlasFaces) -> str:
    return render_page(faces, project(faces.vectors))


def _mislabelled() -> AtlasFaces:
    faces = crowd(len(HOSTILE), 4, unknown=2, names=HOSTILE)
    wrong = (*faces.faces[1:4], faces.faces[4], *faces.faces[5:])
    first = faces.faces[0]
    moved = type(first)(faces.faces[5].vector, first.person_id, first.name, "<i>photo</i>.jpg", JPEG)
    return AtlasFaces((moved, *wrong), faces.metric)


def test_names_are_text_wherever_they_stand() -> None:
    faces = _mislabelled()
    assert faces.outliers
    page = _Page(_render(faces))
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "figure", "figcaption", "img", "span"}
    assert {tag for tag, _ in page.tags} <= allowed | {"main", "section", "div", "script"}
    assert all(not name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert all((attributes.get("src") or "data:").startswith("data:") for _, attributes in page.tags)
    assert f"<i>photo</i>.jpg of {HOSTILE[0]}" in page.text


def test_what_is_under_the_pointer_is_every_face_in_order() -> None:
    faces = _mislabelled()
    page = _render(faces)
    (table,) = re.findall(r"const FACES = (.*?);\n", page)
    shown = json.loads(table)
    assert "<" not in table
    assert len(shown) == len(faces.faces)
    assert shown[1][0] == f"{HOSTILE[0]} (p0)\n1.jpg"
    assert shown[-1][0] == "unknown\n2026-03-01 13:00:00"
    assert shown[0][1] == "/9j/2Q=="


def test_plotly_gets_names_it_cannot_take_for_markup() -> None:
    page = _Page(_render(_mislabelled()))
    plots = [script for script in page.scripts if "Plotly.newPlot" in script and len(script) < 100_000]
    assert len(plots) == 4
    for plot in plots:
        assert "\\u0026lt;script" in plot or "&lt;script" in plot
        assert "<b" not in plot.replace("\\u003c", "<")


def test_the_page_needs_nothing_else() -> None:
    page = _Page(_render(crowd(2, 3)))
    (policy,) = [attributes["content"] for tag, attributes in page.tags if attributes.get("http-equiv")]
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert "http" not in policy
    assert not [tag for tag, attributes in page.tags if tag in ("link", "iframe") or "href" in attributes]
    assert [len(script) > 1_000_000 for script in page.scripts].count(True) == 1, "Plotly itself, once"


def test_an_empty_gallery_has_a_page_too() -> None:
    assert "0 photos of 0 people, 0 unknown faces" in _Page(_render(crowd(0, 0))).text
