"""`doorcam demo`: a visitor comes twice, and is enrolled in between."""

import threading
from _thread import interrupt_main
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.kiosk import has_display, open_kiosk
from doorcam.cli.output import JsonOption, complain, progress_bar
from doorcam.cli.run import SilentListener, watch
from doorcam.cli.session import Session, with_session
from doorcam.config.paths import CONFIG_NAME
from doorcam.domain import Decision, Frame, Observation, Reason
from doorcam.errors import Fault

if TYPE_CHECKING:
    from doorcam.runtime import Runtime

_VISITS = 2

# Whatever the settings say: a made-up visitor opens no real door, and nobody outside is told of one.
_NOTHING_REAL = (
    "door.driver=simulated",
    "door.contact=",
    "door.exit_button=",
    "outward.webhook_url=",
    "outward.mqtt_host=",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo", epilog="Example: doorcam demo --headless")(_demo)


@with_session
def _demo(
    session: Session,
    headless: Annotated[
        bool, typer.Option("--headless", help="Open no window; ends after two visits. So it is without a display.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show doorcam without a webcam: a visitor is unknown, is enrolled, comes again and is let in.

    The visitor is a public-domain portrait moved before a plain wall. Gallery and journal are made in a
    temporary folder and thrown away at the end.
    """
    with TemporaryDirectory(prefix="doorcam-demo-", ignore_cleanup_errors=True) as folder:
        throwaway = in_folder(session, Path(folder))
        if not headless and has_display():
            open_kiosk(throwaway, "demo", prepare=_tell_story)
        else:
            _run_headless(throwaway, as_json)


def in_folder(session: Session, folder: Path) -> Session:
    """The session with everything it writes in a folder: the settings too, as anybody may change them there."""
    from doorcam.config.loading import read_config

    config = folder / CONFIG_NAME
    config.write_text("" if session.config_file is None else read_config(session.config_file), "utf-8")
    overrides = (*session.overrides, *_NOTHING_REAL)
    return replace(session, home_option=folder, config_option=config, keys_folder=folder, overrides=overrides)


def _run_headless(session: Session, as_json: bool) -> None:
    from doorcam.camera.demo import VISIT_PERIOD_S

    if not has_display():
        complain("there is no display: the demo runs without a window and ends after two visits")
    with session.runtime() as runtime:
        with progress_bar() as progress:
            runtime.load_models(progress)
        _tell_story(runtime)
        runtime.listen(Curtain(_VISITS * VISIT_PERIOD_S, interrupt_main))
        watch(runtime, "demo", as_json)


def _tell_story(runtime: "Runtime") -> None:
    from doorcam.access.store.settings import Door

    # The visitor comes again sooner than anybody would who has just passed.
    runtime.access.rules.put_door(Door(runtime.settings.access.door, cooldown_s=1.0))
    runtime.listen(VisitorEnroller(lambda: _enrol_visitor(runtime)))


class VisitorEnroller(SilentListener):
    """Enrols the visitor once, in a thread of its own, when they were found unknown and have left."""

    def __init__(self, enrol: Callable[[], None]) -> None:
        self._enrol = enrol
        self._there = self._unknown = self._begun = False

    def on_decision(self, decision: Decision) -> None:
        """Wait until the visitor is not recognised, before the eyes of who watches."""
        self._unknown = self._unknown or (self._there and decision.reason is Reason.UNKNOWN_FACE)

    def on_observation(self, observation: Observation) -> None:
        """Wait for the end of the visit."""
        self._there = bool(observation.faces)
        if self._unknown and not observation.faces and not self._begun:
            self._begun = True
            threading.Thread(target=self._enrol, name="demo enrolment").start()


class Curtain(SilentListener):
    """Ends the show at a time of the camera, however many frames were looked at by then."""

    def __init__(self, ends_s: float, end: Callable[[], None]) -> None:
        self._ends_s = ends_s
        self._end = end
        self._fallen = False

    def on_frame(self, frame: Frame) -> None:
        """Look at the time."""
        if frame.t_s >= self._ends_s and not self._fallen:
            self._fallen = True
            self._end()


def _enrol_visitor(runtime: "Runtime") -> None:
    import cv2

    from doorcam.camera.demo import DEMO_PERSON_ID, DEMO_PERSON_NAME, demo_portrait_bgr

    with TemporaryDirectory(prefix="doorcam-demo-") as folder:
        photo = Path(folder) / "portrait.png"
        cv2.imwrite(str(photo), demo_portrait_bgr())
        try:
            runtime.enroller.enrol_photos([photo], DEMO_PERSON_NAME, DEMO_PERSON_ID)
        except Fault as fault:
            complain(fault)
            return
    runtime.gallery_changed()
    complain(f"the visitor is now enrolled as {DEMO_PERSON_NAME}")
