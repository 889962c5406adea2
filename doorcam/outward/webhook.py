"""A webhook as version 1.0.0 of https://www.standardwebhooks.com describes it."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from doorcam.devices.attempt import Attempt
from doorcam.devices.web import Answer, WebHost
from doorcam.domain import Clock
from doorcam.errors import Sentence
from doorcam.outward.destination import Destination, NotTaken
from doorcam.outward.message import Message

# Of 400 to 499 those that time may mend.
_PASSING = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS)


class Webhook(Destination):
    """An address that each message is posted to; 200 to 299 acknowledges, whatever else the answer says.

    Args:
        server: Its address is posted to, and no other.
        keys: Each signs each message; several while the receiver changes from one to another.
    """

    def __init__(self, server: WebHost, keys: Sequence[bytes], clock: Clock) -> None:
        self.name = Sentence("webhook at {host}", host=server.host)
        self._server = server
        self._keys = keys
        self._clock = clock

    def deliver(self, attempt: Attempt, message: Message) -> None:
        """Post it."""
        now = self._clock.now_utc()
        answer = self._server.request(
            attempt, "POST", self._server.target, headers=self._headers(message, now), body=message.body
        )
        if not answer.consents:
            raise self._refusal(answer, now)

    def _headers(self, message: Message, now: datetime) -> dict[str, str]:
        timestamp = str(int(now.timestamp()))
        signatures = (signature(key, message.message_id, timestamp, message.body) for key in self._keys)
        return {
            "Content-Type": "application/json",
            "webhook-id": message.message_id,
            "webhook-timestamp": timestamp,
            "webhook-signature": " ".join(signatures),
        }

    def _refusal(self, answer: Answer, now: datetime) -> NotTaken:
        hopeless = answer.status < 500 and answer.status not in _PASSING
        mend = "check outward.webhook_url and the receiver; redirects are not followed" if hopeless else ""
        return NotTaken(
            f"{self._server.host} answered {answer.status} {answer.reason:.80}",
            mend,
            hopeless=hopeless,
            retry_after_s=retry_after_s(answer.headers.get("Retry-After", ""), now),
        )


def signature(key: bytes, message_id: str, timestamp: str, body: bytes) -> str:
    """What proves that a message is ours, for the header `webhook-signature`."""
    digest = hmac.new(key, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def retry_after_s(text: str, now: datetime) -> float:
    """The seconds a Retry-After header asks for, as seconds or as a date; 0 when it says nothing of use."""
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())
