"""A webhook at a server that takes messages, refuses them, stalls, drips, resets and lies."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from doorcam.devices.attempt import Attempt, Bounded
from doorcam.devices.web import WebHost
from doorcam.errors import DeviceFault, DeviceUnsure
from doorcam.outward.destination import NotTaken, try_out
from doorcam.outward.message import Message, event_message
from doorcam.outward.webhook import Webhook, retry_after_s, signature
from tests.clock import StillClock
from tests.unit.doors.certificates import certificate, secured
from tests.unit.doors.web_server import Request, serving
from tests.unit.outward.parts import KEY, MOMENT, WAIT_S, happened

MESSAGE = event_message("0123456789abcdef", happened(name="Ada"), None)


def webhook(address: str, *keys: bytes, ca_file: str = "") -> Webhook:
    return Webhook(WebHost(address, ca_file, "outward"), keys or (KEY,), StillClock())


def tell(address: str, seconds: float = 5.0, message: Message = MESSAGE) -> None:
    target = webhook(address)
    Bounded[None](target.name, seconds).run(lambda attempt: target.deliver(attempt, message))


class Inbox:
    """Keeps what was posted, and takes it."""

    def __init__(self) -> None:
        self.posts: list[tuple[dict[str, str], bytes]] = []

    def __call__(self, request: Request) -> None:
        body = request.rfile.read(int(request.headers["Content-Length"]))
        self.posts.append(({name.lower(): value for name, value in request.headers.items()}, body))
        request.reply(status=204)


def test_a_message_is_posted_with_a_signature_the_receiver_can_check() -> None:
    inbox, keys = Inbox(), (KEY, bytes(range(32)))
    with serving(inbox) as server:
        try_out(webhook(f"{server.address}/hook?door=1", *keys), MESSAGE)
        assert server.asked == ["POST /hook?door=1"]
    ((headers, body),) = inbox.posts
    assert body == MESSAGE.body
    assert headers["content-type"] == "application/json"
    assert headers["webhook-id"] == MESSAGE.message_id == json.loads(body)["id"]
    assert headers["webhook-timestamp"] == str(int(StillClock().now_utc().timestamp()))
    signed = b".".join([headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body])
    expected = [base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode() for key in keys]
    assert headers["webhook-signature"].split(" ") == [f"v1,{proof}" for proof in expected]


def test_the_signature_is_the_one_other_libraries_make() -> None:
    """The values are those of the tests of the libraries at github.com/standard-webhooks/standard-webhooks."""
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    made = signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}')
    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    ("status", "hopeless"),
    [(301, True), (400, True), (404, True), (410, True), (408, False), (425, False), (429, False), (500, False)],
)
def test_anything_but_success_is_a_failure(status: int, hopeless: bool) -> None:
    with serving(lambda request: request.reply(status=status, **{"Retry-After": "120"})) as server:
        with pytest.raises(NotTaken, match=f"answered {status}") as caught:
            tell(server.address)
        assert (caught.value.hopeless, caught.value.retry_after_s, len(server.asked)) == (hopeless, 120, 1)


def test_a_redirect_is_not_followed() -> None:
    with serving(Request.reply) as elsewhere:
        redirecting = serving(lambda request: request.reply(status=307, Location=elsewhere.address))
        with redirecting as server, pytest.raises(NotTaken, match="redirects are not followed"):
            tell(server.address)
        assert elsewhere.asked == []


@pytest.mark.parametrize(
    ("answer", "seconds", "said"),
    [
        (Request.stall, 0.2, "did not answer within 0.2 s|gave no answer: timed out"),
        (Request.drip, 0.2, "did not answer within 0.2 s|gave no answer: timed out"),
        (Request.reset, 5.0, "gave no answer"),
        (lambda request: request.wfile.write(b"\x00nonsense\r\n\r\n"), 5.0, "gave no answer"),
    ],
)
def test_a_bad_answer_is_no_acknowledgement(answer: Callable[[Request], None], seconds: float, said: str) -> None:
    with serving(answer) as server, pytest.raises(DeviceUnsure, match=said):
        tell(server.address, seconds)


def test_an_answer_is_not_read_beyond_what_it_says_of_success() -> None:
    def flood(request: Request) -> None:
        request.send_response(200)
        request.end_headers()
        while True:
            request.wfile.write(bytes(2**16))

    with serving(flood) as server:
        tell(server.address)
        assert server.gone.wait(WAIT_S), "nobody waits for the rest"


def test_a_server_that_is_away_is_a_fault_without_the_address() -> None:
    with serving(Request.reply) as server:
        address = f"{server.address}/token-in-the-path"
    with pytest.raises(DeviceFault, match="cannot be reached") as caught:
        tell(address)
    assert "token" not in str(caught.value) + webhook(address).name


def test_a_certificate_is_verified(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    with serving(Request.reply) as server:
        address = secured(server, path)
        webhook(address, ca_file=str(path)).deliver(Attempt(), MESSAGE)
        with pytest.raises(DeviceFault, match=r"not to be trusted.*outward\.ca_file"):
            tell(address)
        with pytest.raises(DeviceFault, match=r"cannot be read.*outward\.ca_file"):
            webhook(address, ca_file=str(tmp_path / "nowhere.pem")).deliver(Attempt(), MESSAGE)
        assert len(server.asked) == 1


def test_a_proxy_in_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with serving(Request.reply) as server:
        tell(server.address)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("120", 120),
        ("99999999999999999999", 999_999_999),
        ("-5", 0),
        ("soon", 0),
        ("Sun, 01 Mar 2026 12:01:30 GMT", 90),
        ("Sun, 01 Mar 2026 11:00:00 -0000", 0),
    ],
)
def test_how_long_a_server_asks_to_be_left_alone(text: str, seconds: float) -> None:
    assert retry_after_s(text, MOMENT) == seconds
    assert retry_after_s("Sun, 01 Mar 2026 12:00:00 GMT", MOMENT - timedelta(hours=1)) == 3600


def test_a_server_that_was_given_up_may_be_told_again() -> None:
    with serving(Request.drip) as server:
        target = webhook(server.address)
        bounded = Bounded[None](target.name, 0.2)
        with pytest.raises(DeviceUnsure):
            bounded.run(lambda attempt: target.deliver(attempt, MESSAGE))
        assert server.gone.wait(WAIT_S), "the connection was cut"
        server.answer = Request.reply
        target.deliver(Attempt(), MESSAGE)
