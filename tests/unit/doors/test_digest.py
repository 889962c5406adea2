"""Digest authentication, against the examples of RFC 7616 and a device that checks it by itself."""

import hashlib
import re

import pytest

from doorcam.doors.digest import answer_challenge
from doorcam.doors.door import Door, Outcome
from doorcam.doors.web import WebDevice
from doorcam.doors.web_relays import ShellyRelay
from tests.clock import StillClock
from tests.unit.doors.web_server import Request, serving

CHALLENGE = 'Digest qop="auth", realm="shellyplus1-a8032ab636ec", nonce="1604923437", algorithm=SHA-256'


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_the_examples_of_the_rfc(algorithm: str, response: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """https://www.rfc-editor.org/rfc/rfc7616#section-3.9.1"""
    once = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
    monkeypatch.setattr("doorcam.doors.digest.secrets.token_hex", lambda _: once)
    challenge = (
        'Digest realm="http-auth@example.org", qop="auth, auth-int", '
        f'algorithm={algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
        'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
    )
    answer = answer_challenge(challenge, "Mufasa", "Circle of Life", "GET", "/dir/index.html") or ""
    assert f'response="{response}"' in answer
    assert 'opaque="FQhe/' in answer


@pytest.mark.parametrize(
    "challenge",
    ["", "Basic realm=x", "Digest", 'Digest realm="x", qop="auth"', CHALLENGE.replace("SHA-256", "SHA-1"), "Digest x"],
)
def test_what_cannot_be_met(challenge: str) -> None:
    assert answer_challenge(challenge, "me", "secret", "GET", "/") is None


def _shelly(request: Request) -> None:
    said = dict(re.findall(r'(\w+)="?([^",]*)"?', request.headers.get("Authorization", "")))
    if said.get("uri") != request.path:
        request.reply(status=401, **{"WWW-Authenticate": CHALLENGE})
        return

    def sha(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    known = sha(f"admin:{said['realm']}:open sesame")
    expected = sha(
        f"{known}:1604923437:{said['nc']}:{said['cnonce']}:{said['qop']}:{sha(f'{request.command}:{request.path}')}"
    )
    request.reply('{"was_on": false}', 200 if said["response"] == expected else 401)


@pytest.mark.parametrize(("password", "outcome"), [("open sesame", Outcome.OPEN), ("open", Outcome.FAILED)])
def test_a_shelly_with_a_password(password: str, outcome: Outcome) -> None:
    with serving(_shelly) as server:
        device = WebDevice(server.address, "admin", password, digest=True)
        opening = Door(ShellyRelay(device, 1, 3.0, first_generation=False), StillClock(), 3.0).open()
        assert opening.outcome is outcome
        assert len(server.asked) == 2
        assert server.logins[0] == ""
        assert f":{password}" not in "".join(server.logins)
    assert ("door.http_user" in opening.said) is (outcome is Outcome.FAILED)
