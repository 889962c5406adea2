"""The window on a real X server, worked with a mouse: the demo opens, somebody signs in and closes it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from doorcam.vision.reader import FaceReader
from tests.end2end.commands import Doorcam

# How long a busy machine may take for a window, or for a line in the journal.
_PATIENCE_S = 30.0
_LOOK_S = 0.1
# Where the buttons are in a window of 1280 x 800: for the staff, and below their pages, to close doorcam.
_STAFF_XY, _CLOSE_XY = (1243, 47), (100, 706)
# How far above the foot of a question its buttons are.
_FROM_FOOT_PX = 44
_missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(_missing), reason=f"not installed: {' and '.join(_missing)}"),
]


@pytest.fixture
def display() -> Iterator[str]:
    """The name of an X server that has nothing on its screen."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with os.fdopen(reading) as said, ended(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)):
        os.close(writing)
        yield f":{said.readline().strip()}"


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """Ends a program, whatever becomes of the test."""
    try:
        yield process
    finally:
        process.kill()
        process.wait()


class Hand:
    """Works a mouse."""

    def __init__(self, display: str) -> None:
        self._environ = {**os.environ, "DISPLAY": display}

    def wait_for_window(self, title: str) -> None:
        """Return when it is there."""
        self._do("search", "--sync", "--onlyvisible", "--name", f"^{title}$")

    def click(self, xy: tuple[int, int]) -> None:
        """Press a button."""
        self._do("mousemove", str(xy[0]), str(xy[1]), "click", "1")

    def say_yes(self, title: str) -> None:
        """Press the button at the lower right of a question, if it is there by now."""
        try:
            said = self._do("search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell")
        except subprocess.CalledProcessError:
            return
        place = dict(line.split("=") for line in said.split())
        right, bottom = int(place["X"]) + int(place["WIDTH"]), int(place["Y"]) + int(place["HEIGHT"])
        self.click((right - int(place["WIDTH"]) // 4, bottom - _FROM_FOOT_PX))

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environ, check=True, timeout=_PATIENCE_S, capture_output=True
        )
        return done.stdout.decode()


def wait_until(condition: Callable[[], bool]) -> None:
    """Look again and again."""
    ends_s = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < ends_s, "it did not happen"
        time.sleep(_LOOK_S)


def test_the_staff_sign_in_and_close_the_demo(
    display: str, tmp_path: Path, network_cache: Path, reader: FaceReader
) -> None:
    command = [sys.executable, "-m", "doorcam", "demo"]
    environ = {
        **os.environ,
        "DISPLAY": display,
        "DOORCAM_CACHE": str(network_cache),
        "QT_QPA_PLATFORM": "xcb",
        "TMPDIR": str(tmp_path),
    }
    with ended(subprocess.Popen(command, env=environ, cwd=tmp_path, stderr=subprocess.DEVNULL)) as demo:
        hand = Hand(display)
        hand.wait_for_window("doorcam")
        (home,) = tmp_path.glob("doorcam-demo-*")

        def done() -> list[Any]:
            listed = Doorcam(home, network_cache)("events", "list", "--kind", "admin", "--json")
            return [event["reason"] for event in listed.lines]

        hand.click(_STAFF_XY)
        wait_until(lambda: "signed in" in done())

        def closed() -> bool:
            hand.click(_CLOSE_XY)  # again, if what is there had not come yet
            hand.say_yes("Close doorcam")
            return demo.poll() is not None

        wait_until(closed)
        assert demo.wait(_PATIENCE_S) == 0
    assert not home.exists()
