"""The settings of what is told to the outside."""

import base64
import binascii
import re
from typing import Self

from pydantic import Field, model_validator

from doorcam.config.section import Section, is_web_address
from doorcam.domain import EventKind
from doorcam.errors import Sentence

OUTWARD_KINDS = (
    EventKind.GRANTED,
    EventKind.DENIED,
    EventKind.UNKNOWN,
    EventKind.DOOR_FORCED,
    EventKind.DOOR_HELD,
    EventKind.DURESS,
    EventKind.CAMERA,
    EventKind.DOOR_FAULT,
)
"""What can be told."""

# https://www.standardwebhooks.com, version 1.0.0: 192 to 512 bits.
_KEY_BYTES = range(24, 65)


class OutwardSettings(Section):
    """Who is told what happens at the door, and of what; see docs/outward.md."""

    webhook_url: str = Field(
        default="",
        repr=False,
        description="Where events are posted to: https://example.org/doorcam; empty for nowhere.",
    )
    webhook_secret: str = Field(
        default="",
        repr=False,
        description="What they are signed with: whsec_ and 24 to 64 random bytes in base64, better given as "
        "DOORCAM_OUTWARD_WEBHOOK_SECRET. Two with a space between sign both ways.",
    )
    mqtt_host: str = Field(default="", description="The MQTT broker events are published at; empty for none.")
    mqtt_port: int = Field(default=8883, ge=1, le=65_535, description="Its port; without TLS mostly 1883.")
    mqtt_tls: bool = Field(default=True, description="Whether the broker speaks TLS; its certificate is verified.")
    mqtt_user: str = Field(default="", description="User at the broker; empty for none.")
    mqtt_password: str = Field(
        default="", repr=False, description="Their password, better given as DOORCAM_OUTWARD_MQTT_PASSWORD."
    )
    mqtt_topic: str = Field(
        default="doorcam/events",
        min_length=1,
        description="What the topics begin with; doorcam/events/alarm/duress is one of them.",
    )
    ca_file: str = Field(
        default="", description="Certificate authority of a private receiver or broker, PEM; empty for the system's."
    )
    kinds: list[str] = Field(
        default=[kind.value for kind in OUTWARD_KINDS], description="Which events are told; these are all there are."
    )
    snapshots: bool = Field(
        default=False, description="Send the picture of the face too, if the journal has one. It leaves this computer."
    )

    @property
    def webhook_keys(self) -> list[bytes]:
        """What `webhook_secret` stands for; empty when there is none."""
        return [_key(secret) for secret in self.webhook_secret.split()]

    @property
    def event_kinds(self) -> frozenset[EventKind]:
        """What `kinds` stands for."""
        return frozenset(EventKind(kind) for kind in self.kinds)

    @model_validator(mode="after")
    def _belongs_together(self) -> Self:
        for problem in (self._wrong_webhook(), self._wrong_kind()):
            if problem:
                raise ValueError(problem)
        if re.search(r"[+#\x00]", self.mqtt_topic):
            raise ValueError(Sentence('outward.mqtt_topic = "{topic}" must not hold + or #', topic=self.mqtt_topic))
        return self

    def _wrong_webhook(self) -> str | None:
        """Neither value is shown: an address often holds a secret too."""
        if self.webhook_url and not (is_web_address(self.webhook_url) and re.fullmatch("[!-~]+", self.webhook_url)):
            return Sentence(
                "outward.webhook_url must be an address without a user or spaces: https://example.org/doorcam"
            )
        try:
            sizes = [len(key) for key in self.webhook_keys]
        except ValueError:
            sizes = [0]
        if any(size not in _KEY_BYTES for size in sizes):
            return Sentence("outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64")
        if self.webhook_url and not sizes:
            return Sentence("outward.webhook_url needs outward.webhook_secret")
        return None

    def _wrong_kind(self) -> str | None:
        wrong = next((kind for kind in self.kinds if kind not in OUTWARD_KINDS), None)
        if wrong is None:
            return None
        return Sentence('outward.kinds: "{wrong}" is none of {kinds}', wrong=wrong, kinds=", ".join(OUTWARD_KINDS))


def _key(secret: str) -> bytes:
    """The bytes of a secret; raises ValueError if it is none."""
    try:
        return base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
