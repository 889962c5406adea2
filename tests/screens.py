"""Draws every screen of the desktop, without a display: python -m tests.screens OUT.

Into OUT/LANGUAGE, at the sizes of a small touch panel, a tablet, a standing display and a television. Everybody in the
pictures is the public-domain portrait of the demo.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product, repeat
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # this platform grumbles about every window

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from doorcam.desktop.language import LANGUAGES, LanguageSwitch
from doorcam.desktop.screen_scale import enlargement
from doorcam.desktop.theme import THEMES, apply_theme
from tests import screens_events, screens_insights, screens_kiosk, screens_people, screens_settings
from tests.album import Album

SIZES = ("800x480", "1280x800", "1080x1920", "3840x2160")
_PARTS = (screens_kiosk, screens_people, screens_events, screens_insights, screens_settings)


def draw(language: str, size: str, wish: argparse.Namespace) -> Path:
    """Draw one language on a screen of one size; where the pictures are."""
    screen = QSize(*map(int, size.split("x")))
    scale = enlargement(screen)
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    app = QApplication(["doorcam"])
    apply_theme(app, wish.theme)
    LanguageSwitch(app).use(language)
    folder: Path = wish.out / language
    folder.mkdir(parents=True, exist_ok=True)
    album = Album(folder, language, screen / scale, wish.only, size)
    for part in _PARTS:
        part.draw(album)
    return folder


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw what is wished for, each language at each size in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this one; may be repeated")
    parser.add_argument("--only", default="", metavar="NAME", help="only screens that begin so: kiosk, people-pin")
    parser.add_argument("--size", action="append", choices=SIZES, help="only this one; may be repeated")
    parser.add_argument("--theme", default="dark", choices=THEMES)
    wish = parser.parse_args(arguments)
    begin_s = time.monotonic()
    screens = list(product(wish.language or LANGUAGES, wish.size or SIZES))
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), max_tasks_per_child=1) as pool:
        for folder in sorted(set(pool.map(draw, *zip(*screens, strict=True), repeat(wish)))):
            sys.stdout.write(f"{sum(1 for _ in folder.glob('*.png'))} pictures in {folder}\n")
    sys.stdout.write(f"drawn in {time.monotonic() - begin_s:.0f} s\n")


if __name__ == "__main__":
    main()
