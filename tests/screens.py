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
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # this platform grumbles about every window

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from doorcam.desktop.language import LANGUAGES, LanguageSwitch
from doorcam.desktop.theme import THEMES, apply_theme
from tests import screens_events, screens_insights, screens_kiosk, screens_people, screens_settings
from tests.album import Album

SIZES = ("800x480", "1280x800", "1080x1920", "3840x2160")
_PARTS = (screens_kiosk, screens_people, screens_events, screens_insights, screens_settings)


def draw(language: str, wish: argparse.Namespace) -> int:
    """Draw one language; how many pictures it has now."""
    app = QApplication(["doorcam"])
    apply_theme(app, wish.theme)
    LanguageSwitch(app).use(language)
    folder = wish.out / language
    folder.mkdir(parents=True, exist_ok=True)
    for size in wish.size or SIZES:
        album = Album(folder, language, QSize(*map(int, size.split("x"))), wish.only)
        for part in _PARTS:
            part.draw(album)
    return sum(1 for _ in folder.glob("*.png"))


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw what is wished for, each language in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this one; may be repeated")
    parser.add_argument("--only", default="", metavar="NAME", help="only screens that begin so: kiosk, people-pin")
    parser.add_argument("--size", action="append", choices=SIZES, help="only this one; may be repeated")
    parser.add_argument("--theme", default="dark", choices=THEMES)
    wish = parser.parse_args(arguments)
    begin_s = time.monotonic()
    languages = wish.language or list(LANGUAGES)
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), max_tasks_per_child=1) as pool:
        for language, count in zip(languages, pool.map(draw, languages, repeat(wish)), strict=True):
            sys.stdout.write(f"{count} pictures in {wish.out / language}\n")
    sys.stdout.write(f"drawn in {time.monotonic() - begin_s:.0f} s\n")


if __name__ == "__main__":
    main()
