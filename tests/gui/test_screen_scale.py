"""How much larger everything is on a large screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from doorcam.desktop.screen_scale import enlargement

_PROGRAM = """
import os
from doorcam.desktop.screen_scale import make_application
screen = make_application(["doorcam"]).primaryScreen()
print(screen.devicePixelRatio(), screen.size().width(), "QT_SCREEN_SCALE_FACTORS" in os.environ)
"""


@pytest.mark.parametrize(
    ("width", "height", "factor"),
    [
        (800, 480, 1.0),
        (1280, 800, 1.0),
        (1080, 1920, 1.0),
        (1920, 1080, 1.0),
        (2560, 1440, 1.0),
        (2880, 1620, 1.5),
        (3840, 1080, 1.0),
        (3840, 2160, 2.0),
        (2160, 3840, 2.0),
        (7680, 4320, 4.0),
    ],
)
def test_a_large_screen_shows_everything_larger(width: int, height: int, factor: float) -> None:
    assert enlargement(QSize(width, height)) == factor


def _screen(folder: Path, **environment: str) -> list[str]:
    """How an application sees a screen of 3840x2160, and what it leaves to its children."""
    file = folder / "screens.json"
    screen = {"name": "Panel", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"screens": [screen]}))
    environment |= {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_an_application_is_enlarged_on_a_large_screen(tmp_path: Path) -> None:
    assert _screen(tmp_path) == ["2.0", "1920", "False"]


def test_whoever_has_chosen_a_scale_keeps_it(tmp_path: Path) -> None:
    assert _screen(tmp_path, QT_SCALE_FACTOR="1.25")[:2] == ["1.25", "3072"]
