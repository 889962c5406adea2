"""Drivers that other packages bring."""

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.doors.drivers import available, foreign_relay
from doorcam.doors.relay import Relay
from doorcam.errors import ConfigFault, DeviceFault


class ForeignRelay(Relay):
    name = "foreign relay"

    def __init__(self, options: Mapping[str, str], pulse_s: float) -> None:
        self.options, self.pulse_s = options, pulse_s
        if "broken" in options:
            raise KeyError("host")

    def pulse(self, attempt: Attempt) -> None:
        attempt.require_time()


def no_relay(options: Mapping[str, str], pulse_s: float) -> str:
    return "no relay"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another package, installed."""
    info = tmp_path / "foreign-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: foreign\nVersion: 1\n")
    (info / "entry_points.txt").write_text(
        f"[doorcam.doors]\nknx = {__name__}:ForeignRelay\nlame = {__name__}:no_relay\nserial = {__name__}:no_relay\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])


def test_a_driver_of_another_package_gets_its_options_and_the_pulse(package: None) -> None:
    relay = foreign_relay("knx", {"address": "1/2/3"}, 2.5)
    assert isinstance(relay, ForeignRelay)
    assert (relay.options, relay.pulse_s) == ({"address": "1/2/3"}, 2.5)
    assert "cannot be looked at" in relay.reach(Attempt())


def test_it_never_takes_the_place_of_ours(package: None) -> None:
    known = available()
    assert known["knx"] == f"{__name__}:ForeignRelay"
    assert known["serial"] == "doorcam"


def test_one_that_cannot_be_used_is_named(package: None) -> None:
    with pytest.raises(DeviceFault, match=r"the driver knx .* cannot be used: KeyError: 'host': check door\.options"):
        foreign_relay("knx", {"broken": "yes"}, 2.5)
    with pytest.raises(DeviceFault, match=r"the driver lame .* makes no doorcam"):
        foreign_relay("lame", {}, 2.5)


@pytest.mark.parametrize(("name", "meant"), [("gpoi", "did you mean gpio?"), ("zzz", "there are command, gpio")])
def test_a_name_that_is_none(name: str, meant: str) -> None:
    with pytest.raises(ConfigFault) as caught:
        foreign_relay(name, {}, 2.5)
    assert f'door.driver = "{name}" is no driver: {meant}' in str(caught.value)
