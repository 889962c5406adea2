"""`doorcam enroll`, `detect`, `identify` and `run`, with the real networks and the demo's public-domain portrait."""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.camera.demo import DEMO_PERSON_NAME, VISIT_SETTLED_S, DemoSource
from doorcam.cli.faces import picture_targets
from doorcam.config.paths import Home
from doorcam.errors import UsageFault
from tests.unit.cli.conftest import Doorcam

RATE_HZ = 10


@pytest.fixture
def portrait(tmp_path: Path, portrait_bgr: npt.NDArray[np.uint8]) -> Path:
    path = tmp_path / "portrait.png"
    cv2.imwrite(str(path), portrait_bgr)
    return path


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    path = tmp_path / "wall.png"
    cv2.imwrite(str(path), np.full((240, 320, 3), 180, np.uint8))
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"no picture")
    return path


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds of somebody before the camera."""
    path, size_wh = tmp_path / "visit.avi", (640, 360)
    demo = DemoSource(size_wh, RATE_HZ)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE_HZ, size_wh)
    first = round(VISIT_SETTLED_S * RATE_HZ)
    for index in range(first, first + 2 * RATE_HZ):
        writer.write(demo.render(index))
    writer.release()
    return path


def test_detect_goes_on_after_a_bad_file(portrait: Path, wall: Path, broken: Path, doorcam: Doorcam) -> None:
    answer = doorcam("detect", "--json", str(broken), str(portrait), str(wall))
    assert answer.code == 1
    assert str(broken) in answer.complaint
    face, nobody = answer.json
    assert face["image"] == str(portrait)
    assert face["faces"][0]["detection_score"] > 0.9
    assert len(face["faces"][0]["box"]) == 4
    assert set(face["faces"][0]["landmarks"]) == {"left_eye", "right_eye", "nose", "mouth_left", "mouth_right"}
    assert nobody == {"image": str(wall), "faces": []}


def test_detect_for_people(portrait: Path, wall: Path, doorcam: Doorcam) -> None:
    answer = doorcam("detect", str(portrait), str(wall))
    assert answer.code == 0
    assert "no face" in answer.out


def test_enroll_then_identify(portrait: Path, tmp_path: Path, doorcam: Doorcam) -> None:
    (unknown,) = doorcam("identify", str(portrait), "--json").json[0]["faces"]
    assert (unknown["person_id"], unknown["distance"], unknown["candidates"]) == (None, None, [])

    answer = doorcam("enroll", str(portrait), "--name", DEMO_PERSON_NAME, "--id", "eileen", "--json")
    assert answer.code == 0
    enrolled = {"type": "enrolled", "person_id": "eileen", "name": DEMO_PERSON_NAME}
    assert answer.json == [{**enrolled, "photos": 1, "known": 0, "nearest": []}]
    again = doorcam("enroll", str(portrait), "--name", DEMO_PERSON_NAME, "--id", "eileen", "--json")
    assert (again.code, again.json) == (0, [{**enrolled, "photos": 0, "known": 1, "nearest": []}])

    marked = tmp_path / "marked.jpg"
    answer = doorcam("identify", str(portrait), "--json", "--picture", str(marked))
    (face,) = answer.json[0]["faces"]
    assert (face["person_id"], face["name"]) == ("eileen", DEMO_PERSON_NAME)
    assert face["distance"] == face["candidates"][0]["distance"] < 0.01
    assert set(face) == {"box", "person_id", "name", "distance", "candidates", "quality"}
    assert marked.stat().st_mode & 0o077 == 0
    saved = cv2.imread(str(marked))
    assert saved is not None
    assert saved.shape == (512, 512, 3)
    assert "(eileen)" in doorcam("identify", str(portrait)).out


def test_enroll_a_folder_and_say_what_was_refused(portrait: Path, wall: Path, tmp_path: Path, doorcam: Doorcam) -> None:
    folder = tmp_path / "people"
    (folder / "eileen").mkdir(parents=True)
    portrait.rename(folder / "eileen" / "a.png")
    wall.rename(folder / "eileen" / "b.png")
    answer = doorcam("enroll", "--folder", str(folder), "--json")
    assert answer.code == 0
    assert [line["type"] for line in answer.json] == ["enrolled", "refused"]
    assert answer.json[1]["photo"] == str(folder / "eileen" / "b.png")
    assert "no face" in answer.json[1]["reason"]


def test_nobody_enrolled_is_a_fault(wall: Path, doorcam: Doorcam) -> None:
    answer = doorcam("enroll", str(wall), "--name", "Wall")
    assert (answer.code, answer.out) == (1, "")
    assert "no face" in answer.complaint
    assert doorcam("people", "list", "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "nothing to enrol"),
        (["a.jpg"], "--name is missing"),
        (["a.jpg", "--folder", "x"], "--folder goes without photos"),
        (["--folder", "x", "--name", "X"], "--folder goes without photos"),
    ],
)
def test_wrong_usage_of_enroll(arguments: list[str], line: str, doorcam: Doorcam) -> None:
    answer = doorcam("enroll", *arguments)
    assert answer.code == 2
    assert line in answer.complaint


def test_run_denies_a_stranger_and_grants_somebody_enrolled(
    portrait: Path, clip: Path, home: Home, doorcam: Doorcam
) -> None:
    *decisions, summary = doorcam("run", "--source", str(clip), "--json").json
    assert {line["decision"] for line in decisions} == {"denied"}
    assert summary["type"] == "summary"
    assert (summary["frames"], summary["dropped"]) == (2 * RATE_HZ, 0)
    assert set(summary["latency_ms"]) == {"p50", "p95", "p99"}
    assert {"fps", "cpu_s", "wall_s", "rss_mb"} <= set(summary)

    doorcam("enroll", str(portrait), "--name", "Eileen")
    *decisions, _ = doorcam("run", "--source", str(clip), "--headless", "--json").json
    granted = [line for line in decisions if line["decision"] == "granted"]
    assert {line["person_id"] for line in granted} == {"eileen"}
    assert set(granted[0]) == {
        *("type", "frame", "t_s", "track", "decision", "reason", "person_id", "name", "distance")
    }
    events = doorcam("events", "list", "--json").json
    assert {"granted", "unknown"} <= {event["kind"] for event in events}
    assert {event["model_id"] for event in events if event["distance"] is not None} == {"dlib_resnet_v1"}


def test_run_stops_after_so_many_frames(clip: Path, doorcam: Doorcam) -> None:
    answer = doorcam("run", "--source", str(clip), "--max-frames", "5")
    assert answer.code == 0
    assert int(answer.out.splitlines()[-1].split()[0]) in range(5, 2 * RATE_HZ)


def test_a_source_that_cannot_be_opened_is_one_line(tmp_path: Path, doorcam: Doorcam) -> None:
    answer = doorcam("run", "--source", str(tmp_path / "gone.mp4"))
    assert (answer.code, answer.out) == (1, "")
    assert "gone.mp4" in answer.complaint
    summary = doorcam("run", "--source", str(tmp_path / "gone.mp4"), "--json").json[-1]
    assert (summary["frames"], summary["latency_ms"]["p50"]) == (0, None)


def test_where_marked_pictures_go(tmp_path: Path) -> None:
    a, b = Path("x/a.png"), Path("y/b.png")
    assert picture_targets([a], None) == [None]
    assert picture_targets([a], Path("out.jpg")) == [Path("out.jpg")]
    assert picture_targets([a], tmp_path) == [tmp_path / "a.jpg"]
    assert picture_targets([a, b], Path("out")) == [Path("out/a.jpg"), Path("out/b.jpg")]
    assert picture_targets([a, Path("y/a.png")], Path("out")) == [Path("out/a-1.jpg"), Path("out/a-2.jpg")]


@pytest.mark.parametrize(
    ("images", "out", "line"),
    [
        (["a.png"], "out.png", "marked pictures are JPEG files"),
        (["a.jpg"], "a.jpg", "would replace that picture"),
        (["a.jpg", "b.jpg"], ".", "would replace that picture"),
    ],
)
def test_where_they_cannot_go(images: list[str], out: str, line: str) -> None:
    with pytest.raises(UsageFault, match=line):
        picture_targets([Path(image) for image in images], Path(out))
