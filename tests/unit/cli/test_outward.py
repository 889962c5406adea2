"""`doorcam outward`."""

from contextlib import closing
from datetime import timedelta

import pytest

from doorcam.config.paths import Home
from doorcam.outward.store.outward_store import OutwardStore
from tests.unit.cli.conftest import MOMENT, Doorcam
from tests.unit.doors.web_server import Request, serving
from tests.unit.outward.parts import SECRET

URL = "http://127.0.0.1:9/token"
SET = ("--set", f"outward.webhook_url={URL}", "--set", f"outward.webhook_secret={SECRET}")
NAME = "webhook at 127.0.0.1:9"


@pytest.mark.parametrize("command", ["status", "test"])
def test_without_a_destination_it_says_what_to_set(doorcam: Doorcam, home: Home, command: str) -> None:
    answer = doorcam("outward", command)
    assert answer.code == 2
    assert answer.complaint == "nobody outside is told anything: set outward.webhook_url or outward.mqtt_host"
    assert not home.encodings.exists()


def test_a_destination_that_has_not_begun_waits_for_nothing(doorcam: Doorcam, events: Home) -> None:
    (row,) = doorcam("outward", "status", "--json", *SET).json
    assert (row["destination"], row["reached"], row["waiting"]) == (NAME, None, 0)
    assert not events.outward.exists()


def test_the_status_says_what_waits_and_what_is_wrong(doorcam: Doorcam, events: Home) -> None:
    with closing(OutwardStore.open(events.outward)) as store:
        store.begin(NAME, 1)
        store.passed(NAME, 1, skipped=4)
        store.failed(NAME, 2, "127.0.0.1:9 answered 500", MOMENT + timedelta(seconds=10))
    (row,) = doorcam("outward", "status", "--json", *SET).json
    assert row == {
        "type": "destination",
        "destination": NAME,
        "reached": 1,
        "waiting": 2,
        "skipped": 4,
        "delivered_at": None,
        "failures": 2,
        "fault": "127.0.0.1:9 answered 500",
        "next_try_at": "2026-03-01T12:00:10+00:00",
    }
    table = doorcam("outward", "status", *SET).out
    assert NAME in table
    assert "answered 500" in table
    assert "token" not in table


def test_a_test_is_sent_at_once_and_leaves_the_queue_alone(doorcam: Doorcam, events: Home) -> None:
    with serving(Request.reply) as server:
        options = ("--set", f"outward.webhook_url={server.address}", *SET[2:])
        (row,) = doorcam("outward", "test", "--json", *options).json
        said = doorcam("outward", "test", *options)
        assert server.asked == ["POST /"] * 2
    assert (row["type"], row["delivered"], row["fault"]) == ("outward_test", True, None)
    assert said.code == 0
    assert said.out.startswith("webhook at 127.0.0.1:")
    with closing(OutwardStore.open(events.outward)) as store:
        assert not store.standing(row["destination"]).begun


def test_a_test_that_fails_is_one_line(doorcam: Doorcam) -> None:
    with serving(lambda request: request.reply(status=404)) as server:
        options = ("--set", f"outward.webhook_url={server.address}/token", *SET[2:])
        answer = doorcam("outward", "test", *options)
    assert answer.code == 1
    assert "answered 404" in answer.complaint
    assert "token" not in answer.complaint
    answer = doorcam("outward", "test", "--json", *SET)
    assert (answer.code, answer.json[0]["delivered"]) == (1, False)
    assert "cannot be reached" in answer.complaint
