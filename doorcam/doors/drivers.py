"""Drivers that other packages bring."""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib.metadata import entry_points

from doorcam.doors.relay import Relay
from doorcam.errors import ConfigFault, DeviceFault, Sentence

GROUP = "doorcam.doors"
"""The entry points of drivers. Each names a callable that takes `options: Mapping[str, str]` and `pulse_s: float`
by name, and returns a `Relay`."""

BUILT_IN = ("simulated", "serial", "gpio", "http", "mqtt", "command")


def available() -> dict[str, str]:
    """The name of every driver, and where it comes from."""
    ours = dict.fromkeys(BUILT_IN, "doorcam")
    return ours | {point.name: point.value for point in entry_points(group=GROUP) if point.name not in ours}


def foreign_relay(driver: str, options: Mapping[str, str], pulse_s: float) -> Relay:
    """A relay of a driver that another package brings.

    Raises:
        ConfigFault: if there is no driver of that name.
        DeviceFault: if it cannot be loaded, or makes no relay.
    """
    known = available()
    if driver not in known:
        near = get_close_matches(driver, known, n=1)
        meant = Sentence("did you mean {near}?", near=near[0]) if near else f"there are {', '.join(sorted(known))}"
        raise ConfigFault('door.driver = "{driver}" is no driver', meant, driver=driver)
    (point,) = entry_points(group=GROUP, name=driver)
    try:
        relay = point.load()(options=options, pulse_s=pulse_s)
    except DeviceFault:
        raise
    except Exception as error:  # whatever a stranger's code raises
        raise DeviceFault(
            "the driver {driver} ({origin}) cannot be used: {what}: {error}",
            "check door.options",
            driver=driver,
            origin=point.value,
            what=type(error).__name__,
            error=error,
        ) from error
    if not isinstance(relay, Relay):
        raise DeviceFault(
            "the driver {driver} ({origin}) makes no doorcam.doors.relay.Relay",
            "ask who made it",
            driver=driver,
            origin=point.value,
        )
    return relay
