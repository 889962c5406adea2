"""`doorcam calibrate`, and what the door and the doctor make of it."""

import json
from datetime import UTC, datetime

import numpy as np
import pytest

from doorcam.config.paths import Home
from doorcam.domain import Embedding, Event, EventKind, EventLabel, SystemClock, Template
from doorcam.errors import StorageFault
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.unit.cli.conftest import MODEL, Doorcam

USED = ("--set", "recognition.calibrated=true")


def enrol(home: Home, people: range) -> None:
    gallery = Gallery.open(home.gallery, SystemClock())
    for number in people:
        rng = np.random.default_rng(number)
        centre = rng.normal(size=128) / 16
        vectors = [(centre + rng.normal(size=128) / 64).astype(np.float32) for _ in range(3)]
        photos = [
            Template(Embedding(vector, MODEL), 0.8, f"{place}.jpg", b"\xff\xd8\xff" + bytes([number, place]))
            for place, vector in enumerate(vectors)
        ]
        gallery.enrol(f"Person {number}", photos, person_id=f"p{number}")
    gallery.close()


@pytest.fixture
def crowd(home: Home) -> Home:
    """Twelve people of three photos."""
    enrol(home, range(12))
    return home


def label(home: Home, distance: float, label: EventLabel, model_id: str = MODEL) -> None:
    journal = Journal.open(home.journal, home.snapshots)
    at = datetime(2026, 3, 1, tzinfo=UTC)
    event = Event(0, at, EventKind.GRANTED, "recognised", 1, "p1", "P", distance, "p1", "demo", 1, model_id=model_id)
    journal.label(journal.append(event).event_id, label)
    journal.close()


def test_a_threshold_is_kept_with_its_evidence(crowd: Home, doorcam: Doorcam) -> None:
    answer = doorcam("calibrate", "--fpir", "0.01", "--json")
    assert answer.code == 0
    (row,) = answer.json
    assert row["kept"]
    assert (row["people"], row["impostor_comparisons"], row["genuine_comparisons"]) == (12, 12 * 3 * 11, 36)
    assert row["interval"][0] <= row["threshold"] <= row["interval"][1]
    assert row["fpir_interval"][0] <= 0.01 <= row["fpir_interval"][1]
    kept = json.loads(crowd.calibration.read_text())
    assert kept["threshold"] == row["threshold"]
    assert "recognition.calibrated = true" in answer.complaint


def test_a_dry_run_keeps_nothing(crowd: Home, doorcam: Doorcam) -> None:
    answer = doorcam("calibrate", "--dry-run")
    assert (answer.code, answer.err) == (0, "")
    assert "once in 3,652" in answer.out  # one a year, ten strangers a day
    assert not crowd.calibration.exists()


def test_rarer_mistakes_ask_for_a_stricter_threshold(crowd: Home, doorcam: Doorcam) -> None:
    def threshold(*options: str) -> float:
        return float(doorcam("calibrate", "--dry-run", "--json", *options).json[0]["threshold"])

    once_a_year = threshold("--years", "1", "--strangers", "10")
    assert threshold("--years", "10", "--strangers", "10") < once_a_year
    assert threshold("--years", "1", "--strangers", "100") == threshold("--years", "10", "--strangers", "10")
    assert threshold("--years", "1", "--strangers", "10", "--cautious") < once_a_year


def test_labels_of_this_model_take_part(crowd: Home, doorcam: Doorcam) -> None:
    label(crowd, 0.3, EventLabel.WRONG)
    label(crowd, 0.2, EventLabel.RIGHT)
    label(crowd, 0.1, EventLabel.WRONG, model_id="another_model")
    (row,) = doorcam("calibrate", "--dry-run", "--json", "--fpir", "0.01").json
    assert (row["labels_wrong"], row["labels_right"], row["held_by_label"]) == (1, 1, True)
    assert 0.1 < row["threshold"] < 0.3


def test_it_is_used_when_the_settings_say_so(crowd: Home, doorcam: Doorcam) -> None:
    from doorcam.config.loading import load_settings
    from doorcam.runtime import Runtime

    settings = load_settings(None, {}, ["recognition.calibrated=true"])
    runtime = Runtime.open(settings, crowd)
    with pytest.raises(StorageFault, match="nothing has been calibrated"):
        runtime.match_threshold  # noqa: B018
    (row,) = doorcam("calibrate", "--json", *USED).json
    assert runtime.match_threshold == row["threshold"]
    runtime.close()
    fixed = Runtime.open(load_settings(None, {}, []), crowd)
    assert fixed.match_threshold == 0.5
    fixed.close()


def test_the_door_stays_shut_with_the_threshold_of_another_model(crowd: Home, doorcam: Doorcam) -> None:
    doorcam("calibrate")
    kept = json.loads(crowd.calibration.read_text())
    crowd.calibration.write_text(json.dumps({**kept, "model_id": "another_model"}))
    answer = doorcam("run", "--source", "demo", "--max-frames", "1", *USED)
    assert answer.code == 1
    assert "another_model" in answer.err
    assert "Traceback" not in answer.err


def test_doctor_names_the_threshold(crowd: Home, doorcam: Doorcam) -> None:
    def finding(*options: str) -> list[tuple[str, str]]:
        rows = doorcam("doctor", "--json", *options).json
        return [(row["state"], row["found"]) for row in rows if row.get("what") == "threshold"]

    assert finding() == [("ok", "0.5, fixed by recognition.match_threshold")]
    assert finding(*USED)[0][0] == "fault"
    doorcam("calibrate")
    ((state, found),) = finding(*USED)
    assert state == "ok"
    assert "with 12 people, for one false opening in 3,652 strangers" in found
    enrol(crowd, range(12, 14))
    assert [state for state, _ in finding(*USED)] == ["ok", "warning"]


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--fpir", "0.1", "--years", "2"], "--fpir goes without"),
        (["--fpir", "0"], "at a rate of 0 is out of range"),
        (["--years", "nan"], "--years"),
        (["--years", "0.01", "--strangers", "0.01"], "out of range"),
        (["--fpir", "0.9"], "out of range"),
        (["--fpir", "nan"], "out of range"),
        (["--years", "0"], "--years"),
    ],
)
def test_wrong_usage(options: list[str], line: str, crowd: Home, doorcam: Doorcam) -> None:
    answer = doorcam("calibrate", *options)
    assert answer.code == 2
    assert line in answer.complaint
    assert not crowd.calibration.exists()


def test_too_few_people_are_one_line(home: Home, doorcam: Doorcam) -> None:
    enrol(home, range(3))
    answer = doorcam("calibrate")
    assert (answer.code, answer.out) == (1, "")
    assert "from 5 people on, 3 are enrolled" in answer.complaint
