"""What devices say of a contact or a button."""

import pytest

from doorcam.doors.inputs import WebInput, parse_state
from doorcam.doors.web import WebDevice
from doorcam.errors import DeviceFault
from tests.clock import StillClock
from tests.unit.doors.web_server import serving


@pytest.mark.parametrize(
    ("said", "is_on"),
    [
        (b"ON", True),
        (b" open\n", True),
        (b'"pressed"', True),
        (b"1", True),
        (b"closed", False),
        (b"0", False),
        (b'{"id":0,"state":true}', True),
        (b'{"state":"OFF"}', False),
        (b'{"contact":true,"battery":90}', False),
        (b'{"contact":false}', True),
        (b"perhaps", None),
        (b'{"state":3}', None),
        (b'{"battery":90}', None),
        (b"{nonsense", None),
        (b"\xff\xfe", None),
        (b'{"a":' * 3000, None),
        (b'{"state":"{\\"state\\":\\"on\\"}"}', None),
    ],
)
def test_what_is_said(said: bytes, is_on: bool | None) -> None:
    assert parse_state(said) is is_on


def test_a_device_is_asked_every_second() -> None:
    clock = StillClock()
    with serving(lambda request: request.reply('{"state": true}')) as server:
        contact = WebInput(WebDevice(f"{server.address}/rpc/Input.GetStatus?id=0"), clock)
        assert (contact.read(), contact.read()) == (True, True)
        assert server.asked == ["GET /rpc/Input.GetStatus?id=0"]
        clock.advance(1)
        server.answer = lambda request: request.reply(status=500)
        with pytest.raises(DeviceFault, match="answered 500"):
            contact.read()
        assert contact.read() is None, "what it said before holds no longer"
