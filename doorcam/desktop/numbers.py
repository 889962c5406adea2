"""Numbers as they are written in the language in use."""

from PySide6.QtCore import QCoreApplication, QLocale

_LEAST = 0.01


def number(value: float, digits: int = 0) -> str:
    """A number with so many digits behind the point."""
    return QLocale().toString(float(value), "f", digits)


def distance_text(value: float) -> str:
    """How far one face is from another, as finely as thresholds are set."""
    return number(value, 3)


def percent(share: float, digits: int = 0) -> str:
    """A share, 0 to 1."""
    return in_percent(number(100 * share, digits))


def size_text(size_bytes: int) -> str:
    """As large as a file is."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def rough(value: float) -> str:
    """A number as far as it can be read: two figures, and none behind those of ten or more."""
    if value == 0 or value >= 10:
        return number(value)
    return f"<{number(_LEAST, 2)}" if value < _LEAST else QLocale().toString(float(value), "g", 2)


def in_percent(hundredths: str) -> str:
    """A number that is written already, with the sign."""
    return QCoreApplication.translate("Numbers", "{share}%").format(share=hundredths)
