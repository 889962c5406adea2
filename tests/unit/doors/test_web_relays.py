"""Relays asked over HTTP, by a server that stalls, resets, drips and answers 500."""

import base64
import json
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.doors.door import Door, Opening, Outcome
from doorcam.doors.web import WebDevice
from doorcam.doors.web_relays import ShellyRelay, TasmotaRelay, UrlRelay, pulse_time
from doorcam.errors import DeviceFault
from tests.clock import StillClock
from tests.unit.doors.certificates import certificate, secured
from tests.unit.doors.parts import WAIT_S
from tests.unit.doors.web_server import Request, WebServer, serving


def url_door(server: WebServer, timeout_s: float = 2.0) -> Door:
    return Door(UrlRelay(WebDevice(f"{server.address}/open?door=1"), "POST"), StillClock(), 3.0, timeout_s)


def test_an_address_is_asked_once_as_it_is() -> None:
    with serving(lambda request: request.reply("fine", 204)) as server:
        assert url_door(server).open() == Opening(Outcome.OPEN)
        assert server.asked == ["POST /open?door=1"]


@pytest.mark.parametrize(
    ("answer", "timeout_s", "outcome", "said"),
    [
        (Request.stall, 0.2, Outcome.UNKNOWN, "not known whether the door opened"),
        (Request.drip, 0.2, Outcome.UNKNOWN, "did not answer within 0.2 s"),
        (Request.reset, 2.0, Outcome.UNKNOWN, "gave no answer"),
        (lambda request: request.reply(status=500), 2.0, Outcome.UNKNOWN, "answered 500"),
        (lambda request: request.reply(status=404), 2.0, Outcome.FAILED, "answered 404"),
        (lambda request: request.reply(status=401), 2.0, Outcome.FAILED, "set door.http_user"),
        (lambda request: request.wfile.write(b"\x00nonsense\r\n\r\n"), 2.0, Outcome.UNKNOWN, "gave no answer"),
    ],
)
def test_a_bad_answer_is_one_attempt(
    answer: Callable[[Request], None], timeout_s: float, outcome: Outcome, said: str
) -> None:
    with serving(answer) as server:
        opening = url_door(server, timeout_s).open()
        assert (opening.outcome, len(server.asked)) == (outcome, 1)
        assert said in opening.said


def test_the_door_works_again_after_a_server_that_dripped() -> None:
    with serving(Request.drip) as server:
        door = url_door(server, 0.2)
        assert door.open().outcome is Outcome.UNKNOWN
        assert server.gone.wait(WAIT_S), "the connection was cut"
        server.answer = Request.reply
        thread = next((each for each in threading.enumerate() if each.name == door.relay.name), None)
        if thread is not None:
            thread.join(WAIT_S)
        assert door.open().outcome is Outcome.OPEN


def test_a_redirect_is_not_followed() -> None:
    with serving(Request.reply) as elsewhere:
        with serving(lambda request: request.reply(status=302, Location=elsewhere.address)) as server:
            opening = url_door(server).open()
        assert opening.outcome is Outcome.FAILED
        assert "redirects are not followed" in opening.said
        assert elsewhere.asked == []


def test_a_proxy_in_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with serving(Request.reply) as server:
        assert url_door(server).open().outcome is Outcome.OPEN


def test_nobody_listening_surely_failed() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        device = WebDevice(f"http://127.0.0.1:{taken.getsockname()[1]}")
        opening = Door(UrlRelay(device, "GET"), StillClock(), 3.0).open()
    assert opening.outcome is Outcome.FAILED
    assert "cannot be reached" in opening.said


def test_an_attempt_given_up_while_connecting_asks_for_nothing() -> None:
    with serving(Request.reply) as server:
        attempt = Attempt()
        attempt.give_up()
        with pytest.raises(DeviceFault):
            WebDevice(server.address).ask(attempt, "/")
        assert server.asked == []


def test_looking_at_it_asks_for_nothing() -> None:
    with serving(Request.reply) as server:
        assert "answers" in UrlRelay(WebDevice(server.address), "GET").reach(Attempt())
        assert server.asked == []


@pytest.mark.parametrize(
    ("first_generation", "answer", "asked"),
    [
        (False, {"was_on": False}, "GET /rpc/Switch.Set?id=1&on=true&toggle_after=2.5"),
        (True, {"ison": True, "has_timer": True}, "GET /relay/1?turn=on&timer=2.5"),
    ],
)
def test_a_shelly_times_the_pulse_itself(first_generation: bool, answer: dict[str, bool], asked: str) -> None:
    with serving(lambda request: request.reply(json.dumps(answer))) as server:
        device = WebDevice(server.address, "me", "secret")
        door = Door(ShellyRelay(device, 2, 2.5, first_generation=first_generation), StillClock(), 2.5)
        assert door.open().outcome is Outcome.OPEN
        assert server.asked == [asked]
        assert base64.b64decode(server.logins[0].removeprefix("Basic ")) == b"me:secret"
        server.answer = lambda request: request.reply("[1]")
        assert "no Shelly" in door.open().said


class Tasmota:
    """Answers like one."""

    def __init__(self, **answers: object) -> None:
        self.answers = answers

    def __call__(self, request: Request) -> None:
        command = request.path.rpartition("cmnd=")[2].partition("+")[0]
        request.reply(json.dumps(self.answers.get(command, {"Command": "Unknown"})))


TIMED = {"PulseTime2": {"Set": 25, "Remaining": 0}}


def test_tasmota_is_told_the_pulse_then_switched_on() -> None:
    with serving(Tasmota(PulseTime2=TIMED, Power2={"POWER2": "ON"})) as server:
        relay = TasmotaRelay(WebDevice(server.address), 2, 2.5, "admin", "a&b")
        assert Door(relay, StillClock(), 2.5).open().outcome is Outcome.OPEN
        login = "user=admin&password=a%26b&"
        assert server.asked == [f"GET /cm?{login}cmnd=PulseTime2+25", f"GET /cm?{login}cmnd=Power2+On"]


@pytest.mark.parametrize(
    ("answers", "outcome", "requests"),
    [
        ({}, Outcome.FAILED, 1),
        ({"PulseTime2": {"PulseTime2": {"Set": 0}}}, Outcome.FAILED, 1),
        ({"PulseTime2": TIMED, "Power2": {"POWER2": "OFF"}}, Outcome.UNKNOWN, 2),
    ],
)
def test_tasmota_that_does_not_time_the_pulse_is_not_switched_on(
    answers: dict[str, object], outcome: Outcome, requests: int
) -> None:
    with serving(Tasmota(**answers)) as server:
        opening = Door(TasmotaRelay(WebDevice(server.address), 2, 2.5), StillClock(), 2.5).open()
        assert (opening.outcome, len(server.asked)) == (outcome, requests)


@pytest.mark.parametrize(("pulse_s", "value"), [(0.2, 2), (3.0, 30), (11.1, 111), (11.5, 112), (12, 112), (60, 160)])
def test_tasmotas_time(pulse_s: float, value: int) -> None:
    assert pulse_time(pulse_s) == value


def test_a_certificate_is_verified(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    with serving(Request.reply) as server:
        address = secured(server, path)
        trusting = Door(UrlRelay(WebDevice(address, ca_file=str(path)), "GET"), StillClock(), 3.0)
        assert trusting.open().outcome is Outcome.OPEN
        opening = Door(UrlRelay(WebDevice(address), "GET"), StillClock(), 3.0).open()
        assert (opening.outcome, len(server.asked)) == (Outcome.FAILED, 1)
        assert "door.ca_file" in opening.said
