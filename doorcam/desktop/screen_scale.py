"""Enlarges everything on a large screen that the system shows at its full resolution, as televisions often are."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

# A screen of this size, in either direction, shows everything as large as it was made; of a larger one in half steps.
_COMMON_LONG, _COMMON_SHORT = 1920, 1080
_STEP = 0.5
_FACTORS = "QT_SCREEN_SCALE_FACTORS"
# What a window manager draws around a window, at most.
_FRAME = QSize(16, 48)
# Whoever sets one of these has chosen.
_CHOSEN = (_FACTORS, "QT_SCALE_FACTOR", "QT_FONT_DPI")


def enlargement(size: QSize) -> float:
    """How many pixels of a screen of that size, in pixels, are to count as one; 1 at least."""
    short, long = sorted((size.width(), size.height()))
    return max(1.0, min(short / _COMMON_SHORT, long / _COMMON_LONG) // _STEP * _STEP)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application, on screens of which the large ones show everything larger.

    Qt wants to know that before there is an application, and names the screens only afterwards: where it matters, the
    first one makes room for a second.
    """
    app = QApplication(list(arguments))
    factors = {screen.name(): _wanted(screen) for screen in app.screens()}
    if all(factor == 1.0 for factor in factors.values()) or any(name in os.environ for name in _CHOSEN):
        return app
    os.environ[_FACTORS] = ";".join(f"{name}={factor}" for name, factor in factors.items() if factor != 1.0)
    app.shutdown()
    try:
        return QApplication(list(arguments))
    finally:
        del os.environ[_FACTORS]  # not for the programs we start


def room_for_window(screen: QScreen) -> QSize:
    """How large a window may be whose frame is to be seen as well."""
    return screen.availableSize() - _FRAME


def _wanted(screen: QScreen) -> float:
    """One the system enlarges itself is left alone."""
    return enlargement(screen.size()) if screen.devicePixelRatio() == 1.0 else 1.0
