"""What `doorcam doctor` looks at about the door: camera, relay, rules, and what keeps photos out."""

import os
from collections.abc import Iterator

from doorcam.cli.findings import Finding, State, usable_settings
from doorcam.cli.session import Session
from doorcam.domain import SystemClock


def _cameras(_: Session) -> Iterator[Finding]:
    from doorcam.camera.webcam import list_cameras

    cameras = list_cameras()
    if not cameras:
        yield Finding(
            "camera", State.WARNING, "no camera is plugged in", "plug one in; camera.source = demo needs none"
        )
    for camera in cameras:
        found = f"{camera.index}: {camera.name} {camera.path}".rstrip()
        if camera.path.startswith("/dev/") and not os.access(camera.path, os.R_OK | os.W_OK):
            mend = "sudo usermod -aG video $USER, then log in again"
            yield Finding("camera", State.FAULT, f"{found} may not be used by this user", mend)
        else:
            yield Finding("camera", State.OK, found)


def _door(session: Session) -> Iterator[Finding]:
    from doorcam.devices.attempt import Bounded
    from doorcam.entrance import make_door

    settings = usable_settings(session).door
    relay = make_door(settings, SystemClock(), lambda _: None).relay
    found = Bounded[str](relay.name).run(relay.reach)
    if settings.driver == "simulated":
        yield Finding("door", State.WARNING, found, "docs/doors.md: set door.driver to what opens yours")
    else:
        yield Finding("door", State.OK, found)


def _liveness(session: Session) -> Iterator[Finding]:
    from doorcam.vision.liveness.passive import installed

    mode = usable_settings(session).liveness.mode
    if mode == "off":
        found = "off: a photo of somebody enrolled opens the door"
        yield Finding("liveness", State.WARNING, found, "set liveness.mode to active")
    elif mode == "active" or installed():
        yield Finding("liveness", State.OK, mode)
    else:
        mend = "doorcam models install minifasnet_v2 minifasnet_v1se"
        yield Finding("liveness", State.FAULT, f"{mode}, and its networks are not installed: nobody may pass", mend)


def _rules(session: Session) -> Iterator[Finding]:
    name = usable_settings(session).access.door
    if not session.home.access.exists():
        yield Finding("rules", State.OK, "none: everybody enrolled may pass by face at any hour")
        return
    with session.access() as store:
        door, _ = store.rules.at_door(name)
        defined = any(each.name == name for each in store.rules.doors())
    found = f"{name}: {door.mode}, {door.zone}" if defined else "none: everybody enrolled may pass by face at any hour"
    yield Finding("rules", State.OK, found)


CHECKS = {"cameras": _cameras, "door": _door, "liveness": _liveness, "rules": _rules}
