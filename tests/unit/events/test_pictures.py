"""The pictures of the journal: sealed, each with a key of its own."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from doorcam.domain import EventLabel
from doorcam.errors import StorageFault
from doorcam.events.export import person_files
from doorcam.events.journal import Journal
from tests.unit.events.conftest import JPEG, START, granted, old_journal, unknown
from tests.unit.events.test_journal import all_bytes, pictures


def test_no_picture_can_be_read_from_the_folder(journal: Journal, home: Path) -> None:
    event = journal.append(granted(), JPEG)
    assert JPEG not in all_bytes(home)
    assert b"\xff\xd8\xff" not in all_bytes(home)
    assert journal.snapshot(event) == JPEG


def test_a_changed_picture_is_named_and_not_shown(journal: Journal, home: Path) -> None:
    event = journal.append(granted(), JPEG)
    path = home / "snapshots" / str(event.snapshot)
    sealed = bytearray(path.read_bytes())
    for place in range(0, len(sealed) * 8, 5):
        changed = sealed.copy()
        changed[place // 8] ^= 1 << place % 8
        path.write_bytes(changed)
        with pytest.raises(StorageFault, match=rf"the picture of event 1, {event.snapshot}, was changed"):
            journal.snapshot(event)
    path.write_bytes(sealed)
    assert journal.snapshot(event) == JPEG


def test_pictures_that_changed_places_are_noticed(journal: Journal, home: Path) -> None:
    first, second = journal.append(granted(), JPEG), journal.append(unknown(), JPEG)
    folder = home / "snapshots"
    shutil.copy(folder / str(first.snapshot), folder / str(second.snapshot))
    with pytest.raises(StorageFault, match="the picture of event 2"):
        journal.snapshot(second)
    with journal._database.write() as connection:
        connection.exec_driver_sql("UPDATE events SET snapshot = ? WHERE event_id = 2", (first.snapshot,))
    with pytest.raises(StorageFault, match="the picture of event 2"):
        journal.snapshot(journal.events()[0])


def test_without_the_key_events_are_listed_and_pictures_are_not(
    journal: Journal, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = journal.append(granted(), JPEG)
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "no_keys"))
    with closing(Journal.open(home / "journal.sqlite", home / "snapshots")) as keyless:
        assert keyless.events() == [event]
        for call in (lambda: keyless.snapshot(event), lambda: keyless.append(granted(), JPEG)):
            with pytest.raises(StorageFault, match=r"the key of .* is missing"):
                call()
        assert keyless.events() == [event]
        assert pictures(home) == [event.snapshot]
        assert keyless.purge(START + timedelta(days=1)) == 1


def test_a_picture_kept_aside_cannot_be_read_once_it_is_erased(journal: Journal, home: Path, tmp_path: Path) -> None:
    event = journal.append(granted(), JPEG)
    aside = shutil.copytree(home / "snapshots", tmp_path / "aside")
    with journal._database.read() as connection:
        wrapped = connection.exec_driver_sql("SELECT wrapped FROM keys WHERE name = 'snapshot/1'").scalar_one()
    journal.forget_person("hu_ge")
    assert wrapped not in all_bytes(home)
    shutil.copytree(aside, home / "snapshots", dirs_exist_ok=True)
    assert journal.snapshot(event) is None


def test_of_faces_nobody_was_granted_for_the_likely_ones_are_forgotten_too(journal: Journal) -> None:
    near = journal.append(replace(unknown(0, "ann"), distance=0.4), JPEG)
    far = journal.append(replace(unknown(1, "ann"), distance=0.8), JPEG)
    wrong = journal.append(replace(unknown(2, "ann"), distance=0.4), JPEG)
    right = journal.append(replace(unknown(3, "ann"), distance=0.8), JPEG)
    other = journal.append(replace(unknown(4, "bob"), distance=0.4), JPEG)
    journal.label(wrong.event_id, EventLabel.WRONG)
    journal.label(right.event_id, EventLabel.RIGHT)
    assert journal.forget_person("ann", within_distance=0.5) == 4
    after = {event.event_id: event for event in journal.events()}
    kept = [event.event_id for event in after.values() if journal.snapshot(event) == JPEG]
    assert sorted(kept) == [far.event_id, wrong.event_id, other.event_id]
    assert after[near.event_id] == replace(near, nearest_id=None, snapshot=None)


def plain_journal(home: Path) -> None:
    """A journal as it was before pictures were sealed: an event with one, and one whose picture is gone."""
    names = [f"2026-05-01/235958-{name}.jpg" for name in ("0123456789abcdef", "fedcba9876543210")]
    old_journal(home, "events_0002", names)
    (home / "snapshots" / "2026-05-01").mkdir(parents=True)
    (home / "snapshots" / names[0]).write_bytes(JPEG)


def test_the_pictures_of_an_old_journal_are_sealed_and_none_lingers(home: Path) -> None:
    plain_journal(home)
    for _ in range(2):
        with closing(Journal.open(home / "journal.sqlite", home / "snapshots")) as journal:
            gone, event = journal.events()
            assert journal.snapshot(event) == JPEG
            assert gone.snapshot is None
            assert pictures(home) == [event.snapshot]
            assert JPEG not in all_bytes(home)


def test_an_old_journal_stays_as_it_was_when_it_cannot_be_sealed(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain_journal(home)
    (tmp_path / "in_the_way").write_text("no folder")
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "in_the_way"))
    with pytest.raises(StorageFault, match="in_the_way"):
        Journal.open(home / "journal.sqlite", home / "snapshots")
    assert pictures(home) == ["2026-05-01/235958-0123456789abcdef.jpg"]


def test_somebody_gets_their_events_and_their_pictures_and_nobody_elses(journal: Journal) -> None:
    theirs = journal.append(granted(0, "ann", "Ann"), JPEG)
    nearest = journal.append(unknown(1, nearest_id="ann"), JPEG)
    journal.append(granted(2, "bob", "Bob"), JPEG)
    files = dict(person_files(journal, "ann"))
    assert set(files) == {"events.json", f"events/{theirs.event_id}.jpg"}
    assert files[f"events/{theirs.event_id}.jpg"] == JPEG
    lines = [json.loads(line) for line in files["events.json"].splitlines()]
    assert [line["event_id"] for line in lines] == [theirs.event_id, nearest.event_id]
    assert dict(person_files(journal, "nobody")) == {"events.json": b""}
