"""What `doorcam doctor` looks at. Every check stands alone: one that breaks is a finding, not the end."""

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING

from doorcam.cli import door_checks
from doorcam.cli.findings import Finding, State, usable_settings
from doorcam.cli.kiosk import has_display
from doorcam.cli.output import local_time
from doorcam.cli.session import Session
from doorcam.domain import SystemClock
from doorcam.errors import Fault

if TYPE_CHECKING:
    pass

_LITTLE_SPACE_MB = 1000
_NO_SPACE_MB = 50
_WINDOW_TIMEOUT_S = 60


Check = Callable[[Session], Iterator[Finding]]


def examine(session: Session) -> list[Finding]:
    """Run every check."""
    return [finding for what, check in _CHECKS.items() for finding in _isolated(what, check, session)]


def _isolated(what: str, check: Check, session: Session) -> list[Finding]:
    try:
        return list(check(session))
    except Fault as fault:
        return [Finding(what, State.FAULT, fault.message, fault.mend)]
    except Exception as error:  # a doctor who falls ill too still reports
        return [Finding(what, State.FAULT, f"{type(error).__name__}: {error}")]


def _settings(session: Session) -> Iterator[Finding]:
    file = session.config_file
    session.settings  # noqa: B018  raises what is wrong with it
    yield Finding(
        "settings", State.OK, f"valid, from {file}" if file else "valid, the defaults: no config.toml is in use"
    )


def _python(_: Session) -> Iterator[Finding]:
    found = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield Finding("python", State.OK, found)


def _packages(_: Session) -> Iterator[Finding]:
    found, missing = [], []
    for requirement in requires("doorcam") or ():
        name = re.split(r"[^\w.\-]", requirement, maxsplit=1)[0]
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            if "extra ==" not in requirement:
                missing.append(name)
    yield Finding("packages", State.OK, ", ".join(found))
    if missing:
        yield Finding("packages", State.FAULT, f"missing: {', '.join(missing)}", "install doorcam again")
    for rival in ("opencv-python", "opencv-contrib-python"):
        try:
            found_rival = f"{rival} {version(rival)} brings a Qt of its own, which breaks the window"
        except PackageNotFoundError:
            continue
        yield Finding("packages", State.WARNING, found_rival, f"pip uninstall {rival}, then install doorcam again")


def _processor(_: Session) -> Iterator[Finding]:
    from doorcam.vision.backend import core as openvino_core

    core = openvino_core()
    name = core.get_property("CPU", "FULL_DEVICE_NAME")
    able = ", ".join(core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"))
    yield Finding("processor", State.OK, f"{name}, {os.cpu_count()} cores; OpenVINO can use {able}")


def _detector_ids(session: Session) -> tuple[str, ...]:
    from doorcam.vision.mtcnn import NETWORK_IDS

    detector = usable_settings(session).detection.detector
    return NETWORK_IDS if detector == "mtcnn" else (detector,)


def _model_id(session: Session) -> str:
    return usable_settings(session).recognition.model


def _weights(session: Session) -> Iterator[Finding]:
    from doorcam.vision.weights.registry import entry

    for network_id in (*_detector_ids(session), _model_id(session)):
        path = entry(network_id).verify()
        yield Finding(f"weights of {network_id}", State.OK, f"{path}, its sha256 is right")


def _networks(session: Session) -> Iterator[Finding]:
    from doorcam.config.paths import cache_dir
    from doorcam.vision.runtime import NetworkCache

    folder = cache_dir(os.environ) / "networks"
    converted = [
        network_id for network_id in _detector_ids(session) if network_id != "yunet"
    ]  # OpenCV reads it as it is
    if NetworkCache(folder).ready([*converted, _model_id(session)]):
        yield Finding("networks", State.OK, f"prepared, in {folder}")
    else:
        yield Finding("networks", State.WARNING, "not prepared yet", "nothing to do: the first start prepares them")


def _home(session: Session) -> Iterator[Finding]:
    root = session.home.root
    present = _nearest_existing(root)
    if not os.access(present, os.W_OK | os.X_OK) or not present.is_dir():
        yield Finding("home", State.FAULT, f"{root} cannot be written", f"check who owns {present}")
        return
    yield Finding("home", State.OK, f"{root}" if root.exists() else f"{root}, made at the first use")
    open_to_others = [path for path in _private_paths(session) if os.name == "posix" and path.stat().st_mode & 0o077]
    if open_to_others:
        mend = f"chmod -R go= {session.home.encodings}"
        yield Finding("home", State.FAULT, f"other users can read {open_to_others[0]}", mend)


def _private_paths(session: Session) -> Iterator[Path]:
    """What must be closed to others: nothing before the first use, which closes the folder."""
    home = session.home
    if home.gallery.exists() or home.journal.exists():
        yield home.encodings
        yield from (path for path in home.encodings.rglob("*") if path.name != ".gitkeep")


def _nearest_existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())


def _gallery(session: Session) -> Iterator[Finding]:
    from doorcam.gallery.gallery import Gallery

    path = session.home.gallery
    if not path.exists():
        yield Finding("gallery", State.WARNING, "nobody is enrolled yet", "doorcam enroll PHOTO --name NAME")
        return
    with closing(Gallery.open(path, SystemClock())) as gallery:
        people = gallery.people()
    model = _model_id(session)
    absent = [person.person_id for person in people if model not in person.template_models]
    yield Finding("gallery", State.OK, f"{path}: {len(people)} people")
    if absent:
        found = f"{len(absent)} people have no template of {model}, {absent[0]} for one: they are never recognised"
        yield Finding("gallery", State.WARNING, found, "enrol them again")


def _threshold(session: Session) -> Iterator[Finding]:
    from doorcam.gallery.calibration_file import read_calibration

    recognition = usable_settings(session).recognition
    if not recognition.calibrated:
        found = f"{recognition.match_threshold:g}, fixed by recognition.match_threshold"
        yield Finding("threshold", State.OK, found)
        return
    made = read_calibration(session.home.calibration, recognition.model, recognition.matching)
    found = (
        f"{made.threshold:g}, calibrated on {local_time(made.made_at)} with {made.people} people, "
        f"for one false opening in {1 / made.target_fpir:,.0f} strangers"
    )
    yield Finding("threshold", State.OK, found)
    with session.gallery() as gallery:
        people = sum(recognition.model in person.template_models for person in gallery.people())
    if people > made.people:
        found = f"{people} people are enrolled, {made.people} when the threshold was calibrated: it is too lenient"
        yield Finding("threshold", State.WARNING, found, "doorcam calibrate")


def _journal(session: Session) -> Iterator[Finding]:
    from doorcam.events.journal import Journal

    path = session.home.journal
    if not path.exists():
        yield Finding("journal", State.OK, "empty, made at the first use")
        return
    with closing(Journal.open(path, session.home.snapshots)) as journal:
        yield Finding("journal", State.OK, f"{path}: {journal.count()} events")


def _keys(session: Session) -> Iterator[Finding]:
    from doorcam.events.journal import Journal
    from doorcam.gallery.gallery import Gallery
    from doorcam.storage.vault import Vault

    home = session.home
    if not (home.gallery.exists() or home.journal.exists()):
        yield Finding("keys", State.OK, "none yet, made at the first use")
        return
    vault = Vault.of(home.encodings)
    with (
        closing(Gallery.open(home.gallery, SystemClock(), vault)) as gallery,
        closing(Journal.open(home.journal, home.snapshots, vault)) as journal,
    ):
        people, pictures = len(gallery.people()), journal.count_pictures()
        sealed_any = people or journal.keys.count()
    if not (vault.made or sealed_any):
        yield Finding("keys", State.OK, "none yet, made with the first person enrolled")
        return
    sealed = f"the templates of {people} people and {pictures} pictures of the journal"
    try:
        yield Finding("keys", State.OK, f"{vault.check()}, the key to {sealed}")
    except Fault as fault:
        yield Finding("keys", State.FAULT, f"{fault.message}; without it are lost: {sealed}", fault.mend)
        return
    if vault.retired():
        yield Finding("keys", State.WARNING, "a rotation was interrupted: the old key is kept", "doorcam keys rotate")


def _disk(session: Session) -> Iterator[Finding]:
    free_mb = shutil.disk_usage(_nearest_existing(session.home.root)).free // 10**6
    state = State.FAULT if free_mb < _NO_SPACE_MB else State.WARNING if free_mb < _LITTLE_SPACE_MB else State.OK
    mend = "" if state is State.OK else "free some space, or keep fewer days: journal.keep_days"
    yield Finding("disk", state, f"{free_mb} MB free for the home", mend)


def _fonts(_: Session) -> Iterator[Finding]:
    from doorcam.config.assets import asset_path

    yield Finding("fonts", State.OK, str(asset_path("fonts/NotoSansCJK-Regular.ttc")))


def _display(_: Session) -> Iterator[Finding]:
    """In a process of its own: a Qt that lacks a library does not raise, it aborts."""
    environment = os.environ if has_display() else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program = "from PySide6.QtWidgets import QApplication; QApplication([])"
    child = subprocess.run(  # noqa: S603  our own interpreter with a program of our own
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_WINDOW_TIMEOUT_S,
        check=False,
    )
    if child.returncode:
        said = [line for line in child.stderr.splitlines() if line.strip()]
        why = next((line for line in said if "cannot open shared object" in line or "cursor0" in line), said[-1:])
        mend = "sh scripts/system-libraries.sh installs what is missing" if sys.platform == "linux" else ""
        yield Finding("window", State.FAULT, f"no window can be opened: {''.join(why)}", mend)
    elif has_display():
        yield Finding("window", State.OK, "a window can be opened")
    else:
        yield Finding("window", State.WARNING, "there is no display", "doorcam run works without a window")


_CHECKS: dict[str, Check] = {
    "settings": _settings,
    "python": _python,
    "packages": _packages,
    "processor": _processor,
    "weights": _weights,
    "networks": _networks,
    "home": _home,
    "gallery": _gallery,
    "threshold": _threshold,
    "journal": _journal,
    "keys": _keys,
    "disk": _disk,
    **door_checks.CHECKS,
    "fonts": _fonts,
    "window": _display,
}
