"""What of the settings of the outside belongs together, and what is never shown."""

import base64
from pathlib import Path

import pytest

from doorcam.config.loading import load_settings
from doorcam.domain import EventKind
from doorcam.errors import ConfigFault

SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
URL = "webhook_url=https://example.org/token"
MISSHAPEN = "outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64"


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ([URL], "outward.webhook_url needs outward.webhook_secret"),
        ([URL, "webhook_secret=token!"], MISSHAPEN),
        (["webhook_secret=whsec_c2hvcnQ="], MISSHAPEN),
        ([f"webhook_secret={SECRET} whsec_token"], MISSHAPEN),
        (["webhook_url=ftp://token/"], "outward.webhook_url must be an address"),
        (["webhook_url=https://me:token@example.org/"], "outward.webhook_url must be an address without a user"),
        (
            ["webhook_url=https://example.org/a token"],
            "outward.webhook_url must be an address without a user or spaces",
        ),
        (["webhook_url=https://example.org/tökén"], "outward.webhook_url must be an address"),
        (["mqtt_topic=a/#"], 'outward.mqtt_topic = "a/#" must not hold + or #'),
        (['kinds=["granted", "alarm"]'], 'outward.kinds: "alarm" is none of granted, denied'),
    ],
)
def test_what_does_not_fit_is_named_by_its_key(overrides: list[str], said: str) -> None:
    with pytest.raises(ConfigFault) as caught:
        load_settings(None, {}, [f"outward.{override}" for override in overrides])
    assert said in str(caught.value)
    assert "token" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", ["outward.webhook_secret", "outward.mqtt_password", "door.http_password"])
def test_a_secret_of_the_wrong_type_is_not_shown(key: str, tmp_path: Path) -> None:
    section, _, name = key.partition(".")
    file = tmp_path / "config.toml"
    file.write_text(f"[{section}]\n{name} = 271828\n")
    with pytest.raises(ConfigFault, match=f"line 2: {key} = .not shown. must be text") as caught:
        load_settings(file, {}, [])
    assert "271828" not in str(caught.value)


def test_what_fits_is_taken_and_secrets_stay_out_of_its_text() -> None:
    environ = {"DOORCAM_OUTWARD_WEBHOOK_SECRET": SECRET, "DOORCAM_OUTWARD_MQTT_PASSWORD": "geheim"}
    settings = load_settings(None, environ, [f"outward.{URL}", 'outward.kinds=["duress"]'])
    assert settings.outward.webhook_keys == [bytes(range(32))]
    assert settings.outward.event_kinds == {EventKind.DURESS}
    for secret in (SECRET, "geheim", "token"):
        assert secret not in repr(settings)


def test_two_secrets_sign_both_ways() -> None:
    other = base64.b64encode(bytes(64)).decode()
    settings = load_settings(None, {}, [f"outward.webhook_secret={SECRET} {other}"])
    assert settings.outward.webhook_keys == [bytes(range(32)), bytes(64)]
