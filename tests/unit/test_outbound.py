"""What the settings of the outside build, at work."""

import base64
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.domain import EventKind, SystemClock
from doorcam.events.journal import Journal
from doorcam.outbound import count_waiting, make_outbox
from doorcam.outward.standing import Standing
from doorcam.outward.store.outward_store import OutwardStore
from tests.unit.doors.parts import Told
from tests.unit.doors.web_server import Request, WebServer, serving
from tests.unit.outward.parts import SECRET, WAIT_S, happened, open_journal, webhook_settings


class Posted:
    """Takes what is posted, and can be waited for."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.data: list[dict[str, str]] = []
        self._changed = threading.Condition()

    def __call__(self, request: Request) -> None:
        self.take(request)
        request.reply()

    def take(self, request: Request) -> None:
        body = json.loads(request.rfile.read(int(request.headers["Content-Length"])))
        with self._changed:
            self.ids.append(request.headers["webhook-id"])
            self.data.append(body["data"])
            self._changed.notify_all()

    def wait_for(self, count: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: len(self.ids) >= count, WAIT_S)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(open_journal(tmp_path)) as journal:
        yield journal


@contextmanager
def running(settings: OutwardSettings, folder: Path, journal: Journal, told: Told | None = None) -> Iterator[None]:
    box = make_outbox(settings, Home(folder), journal, SystemClock(), told or Told())
    box.start()
    try:
        yield
    finally:
        box.close(WAIT_S)


def begin(settings: OutwardSettings, folder: Path, journal: Journal) -> None:
    """Have the destinations begin, and tell them nothing."""
    make_outbox(settings, Home(folder), journal, SystemClock(), Told()).close()


def standing(folder: Path, server: WebServer) -> Standing:
    with closing(OutwardStore.open(Home(folder).outward)) as store:
        return store.standing(f"webhook at 127.0.0.1:{server.server_address[1]}")


def reaches(folder: Path, server: WebServer, event_id: int) -> bool:
    """Whether the destination has got so far within a generous time."""
    pause = threading.Event()
    return any(standing(folder, server).reached == event_id or pause.wait(0.01) for _ in range(1000))


def test_nobody_to_tell_makes_no_file(journal: Journal, tmp_path: Path) -> None:
    box = make_outbox(OutwardSettings(), Home(tmp_path), journal, SystemClock(), Told())
    box.start()
    box.close()
    assert not Home(tmp_path).outward.exists()


def test_a_file_that_cannot_be_used_is_one_line_and_no_end(journal: Journal, tmp_path: Path) -> None:
    Home(tmp_path).outward.write_bytes(b"nonsense" * 1000)
    told = Told()
    box = make_outbox(webhook_settings("http://127.0.0.1:9"), Home(tmp_path), journal, SystemClock(), told)
    box.start()
    box.note()
    box.close()
    assert len(told.lines) == 1
    assert "outward.sqlite is not a database" in told.lines[0]


@pytest.mark.parametrize("wanted", [False, True])
def test_a_picture_leaves_only_when_the_settings_say_so(journal: Journal, tmp_path: Path, wanted: bool) -> None:
    posted, picture = Posted(), b"\xff\xd8picture\xff\xd9"
    with serving(posted) as server:
        settings = webhook_settings(server.address, snapshots=wanted)
        begin(settings, tmp_path, journal)
        journal.append(happened(), picture)
        with running(settings, tmp_path, journal):
            assert posted.wait_for(1)
    assert base64.b64decode(posted.data[0].get("snapshot_jpeg", "")) == (picture if wanted else b"")


def test_an_alarm_goes_out_though_its_picture_was_changed(journal: Journal, tmp_path: Path) -> None:
    posted = Posted()
    with serving(posted) as server:
        settings = webhook_settings(server.address, snapshots=True)
        begin(settings, tmp_path, journal)
        event = journal.append(happened(EventKind.DURESS), b"\xff\xd8picture\xff\xd9")
        (Home(tmp_path).snapshots / str(event.snapshot)).write_bytes(b"something else")
        with running(settings, tmp_path, journal):
            assert posted.wait_for(1)
    assert "snapshot_jpeg" not in posted.data[0]


def test_an_event_taken_by_the_receiver_of_a_killed_program_comes_again_with_the_same_id(
    journal: Journal, tmp_path: Path
) -> None:
    posted, begun, killed = Posted(), threading.Event(), threading.Event()
    with serving(posted) as server:
        settings = webhook_settings(server.address)
        begin(settings, tmp_path, journal)
        journal.append(happened())

        def take_and_kill(request: Request) -> None:
            assert begun.wait(WAIT_S)
            posted.take(request)
            program.kill()
            program.wait()
            killed.set()

        server.answer = take_and_kill
        command = [sys.executable, "-m", "tests.unit.outward.outbox_run", str(tmp_path), server.address]
        program = subprocess.Popen(command)
        begun.set()
        assert killed.wait(WAIT_S)
        assert (len(posted.ids), standing(tmp_path, server).reached) == (1, None)
        server.answer = posted
        with running(settings, tmp_path, journal):
            assert posted.wait_for(2)
            assert reaches(tmp_path, server, 1)
        assert posted.ids[0] == posted.ids[1]


def test_no_secret_is_said_or_written_anywhere(
    journal: Journal, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told = Told()
    with serving(lambda request: request.reply(status=403)) as server:
        settings = webhook_settings(f"{server.address}/token-in-the-path")
        begin(settings, tmp_path, journal)
        journal.append(happened())
        with running(settings, tmp_path, journal, told):
            assert told.wait_for(1)
        kept = standing(tmp_path, server)
    assert "answered 403" in told.lines[0]
    stored = b"".join(path.read_bytes() for path in Home(tmp_path).encodings.glob("outward.sqlite*"))
    seen = " ".join([*told.lines, caplog.text, repr(kept), repr(settings), stored.decode("latin-1")])
    for secret in (SECRET, SECRET.removeprefix("whsec_"), "secretsecret", "token-in-the-path"):
        assert secret not in seen


def test_what_waits_are_the_events_that_will_be_told(journal: Journal) -> None:
    settings = webhook_settings("http://127.0.0.1:9", kinds=["granted"])
    for kind in (EventKind.GRANTED, EventKind.UNKNOWN, EventKind.GRANTED):
        journal.append(happened(kind))
    assert [count_waiting(settings, journal, reached) for reached in (None, 1, 3)] == [2, 1, 0]
