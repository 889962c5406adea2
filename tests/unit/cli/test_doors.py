"""`doorcam doors`, and what the doctor says of the door."""

import subprocess
import sys

from doorcam.config.paths import Home
from doorcam.domain import EventKind
from doorcam.events.journal import Journal
from tests.unit.cli.conftest import Doorcam
from tests.unit.doors.web_server import serving


def kinds(home: Home) -> list[EventKind]:
    journal = Journal.open(home.journal, home.snapshots)
    try:
        return [event.kind for event in journal.events()]
    finally:
        journal.close()


def test_the_drivers_are_listed_with_the_one_in_use(doorcam: Doorcam) -> None:
    rows = doorcam("doors", "list", "--json").json
    assert [row["driver"] for row in rows if row["in_use"]] == ["simulated"]
    assert {"serial", "gpio", "http", "mqtt", "command"} <= {row["driver"] for row in rows}
    assert "in use" in doorcam("doors", "list").out


def test_a_test_opens_the_door_once_and_is_journalled(doorcam: Doorcam, home: Home) -> None:
    with serving(lambda request: request.reply()) as server:
        options = ("--set", "door.driver=http", "--set", f"door.http_url={server.address}", "--set", "door.pulse_s=0.2")
        answer = doorcam("doors", "test", "--json", *options)
        assert answer.code == 0
        assert len(server.asked) == 1
    assert [(row["type"], row["outcome"], row["pulse_s"]) for row in answer.json] == [("door_test", "open", 0.2)]
    assert kinds(home) == [EventKind.DOOR_TEST]


def test_a_door_that_does_not_open_is_one_line(doorcam: Doorcam, home: Home) -> None:
    answer = doorcam("doors", "test", "--set", "door.driver=command", "--set", 'door.command=["/nowhere/open"]')
    assert answer.code == 1
    assert answer.complaint.startswith("/nowhere/open cannot be run")
    assert kinds(home) == [EventKind.DOOR_TEST], "that it was tried stays written down"


def test_a_wrong_driver_is_wrong_usage(doorcam: Doorcam, home: Home) -> None:
    answer = doorcam("doors", "test", "--set", "door.driver=htpt")
    assert (answer.code, answer.complaint) == (2, 'door.driver = "htpt" is no driver: did you mean http?')
    assert not home.journal.exists()


def test_the_doctor_looks_at_the_door_and_opens_nothing(doorcam: Doorcam) -> None:
    def door(*options: str) -> dict[str, str]:
        from doorcam.cli import checks
        from doorcam.cli.session import Session

        session = Session(overrides=options)
        return checks._isolated("door", checks._CHECKS["door"], session)[0].as_dict()

    assert door()["state"] == "warning"
    with serving(lambda request: request.reply()) as server:
        assert door("door.driver=http", f"door.http_url={server.address}")["state"] == "ok"
        assert server.asked == []
    assert door("door.driver=serial", "door.serial_port=/nowhere")["state"] == "fault"


def test_only_the_driver_in_use_is_loaded() -> None:
    code = (
        "import sys, doorcam.runtime; from doorcam.config.door_section import DoorSettings; "
        "from doorcam.domain import SystemClock; from doorcam.entrance import make_door; "
        "make_door(DoorSettings(driver='serial', serial_port='/x'), SystemClock(), print); "
        "assert not {'gpiozero', 'paho', 'lgpio'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
