"""Events as a PDF, to be printed or filed: with pictures, and names in any script.

Made by Qt, which shapes every script and embeds what it needs of the bundled fonts.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtGui import QPdfWriter as PdfWriter
from PySide6.QtWidgets import QApplication

from doorcam.desktop.event_words import NameOf, local_time, one_line, who_text, wrapped
from doorcam.desktop.numbers import distance_text, number
from doorcam.desktop.theme import apply_theme
from doorcam.desktop.words import kind_text, reason_text
from doorcam.domain import Event
from doorcam.errors import StorageFault
from doorcam.events.sheets import Picture
from doorcam.storage.files import whole_file

PRINTED_SIDE_PX = 200
"""As large as pictures are worth being."""
_DPI = 150  # fine enough for the pictures, and small
_MARGIN_MM = 15
_PX_PER_MM = _DPI / 25.4
_ROW_MM = 19.0
_PLAIN_ROW_MM = 11.0
_PICTURE_MM = 17.0
_HEADING_MM = 14.0
_FOOT_MM = 6.0
_LINE_MM, _ABOVE_MM = 4.8, 0.7
_TIME_MM, _WHO_MM = 48.0, 60.0
_INK, _GREY, _RULE = QColor("#111111"), QColor("#555555"), QColor("#cccccc")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)


def write_pdf(path: Path, events: Iterable[Event], picture: Picture, name_of: NameOf) -> None:
    """Write events to an A4 document, whole or not at all, mode 0600; a page is written as soon as it is full.

    May be called from any thread, once there is a QGuiApplication with the fonts of `theme`.

    Args:
        picture: Gives a small picture of an event, JPEG; None where there is none.
        name_of: Names who was known and denied.

    Raises:
        StorageFault: if the file cannot be written.
    """
    with whole_file(path) as stream:
        file = QFile()
        file.open(stream.fileno(), QIODevice.OpenModeFlag.WriteOnly)  # which it does not close
        _Paper(file, name_of).fill(events, picture)
        file.close()
        if file.error() is not QFile.FileError.NoError:
            raise StorageFault(f"cannot write {path}", file.errorString())


def write_pdf_without_window(path: Path, events: Iterable[Event], picture: Picture, name_of: NameOf) -> None:
    """The same in a program that shows nothing, and needs no screen to do it."""
    app = QApplication(["doorcam", "-platform", "offscreen"])
    apply_theme(app)
    QLocale.setDefault(QLocale("en"))  # as the texts are, whatever the system speaks
    write_pdf(path, events, picture, name_of)


class _Paper:
    def __init__(self, device: QIODevice, name_of: NameOf) -> None:
        self._name_of = name_of
        self._writer = PdfWriter(device)
        self._writer.setTitle(_tr("Events"))
        self._writer.setCreator("doorcam")
        self._writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        self._width, self._height = self._writer.width(), self._writer.height()
        self._page = 1
        self._y = 0.0

    def fill(self, events: Iterable[Event], picture: Picture) -> None:
        with QPainter(self._writer) as painter:
            self._begin_page(painter)
            for event in events:
                self._row(painter, event, _image(picture(event)))

    def _begin_page(self, painter: QPainter) -> None:
        self._y = _px(_HEADING_MM)
        heading = _tr("Events") if self._page == 1 else ""
        printed = _tr("written {time}").format(time=local_time(datetime.now().astimezone()))
        self._text(painter, QRectF(0, 0, self._width / 2, _px(10)), heading, 15, bold=True)
        self._text(painter, QRectF(self._width / 2, 0, self._width / 2, _px(10)), printed, 8, _GREY, right=True)
        foot = QRectF(0, self._height - _px(_FOOT_MM), self._width, _px(_FOOT_MM))
        self._text(painter, foot, _tr("Page {number}").format(number=number(self._page)), 8, _GREY, right=True)

    def _row(self, painter: QPainter, event: Event, image: QImage | None) -> None:
        why = wrapped(reason_text(event))
        needed = self._why(painter, why).bottom() - self._y + _px(_ABOVE_MM)
        height = max(_px(_PLAIN_ROW_MM if image is None else _ROW_MM), needed)
        if self._y + height > self._height - _px(_FOOT_MM):
            self._writer.newPage()
            self._page += 1
            self._begin_page(painter)
        painter.fillRect(QRectF(0, self._y, self._width, 1), _RULE)
        if image is not None:
            self._draw(painter, image)
        self._cells(painter, event)
        painter.setPen(_GREY)
        painter.drawText(self._why(painter, why), _WRAPS, why)
        self._y += height

    def _draw(self, painter: QPainter, image: QImage) -> None:
        side = round(_px(_PICTURE_MM))
        size = image.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, self._y + _px(1), size.width(), size.height()), image)

    def _cells(self, painter: QPainter, event: Event) -> None:
        left, top, line = _px(_PICTURE_MM + 3), self._y + _px(_ABOVE_MM), _px(_LINE_MM)
        time, who = _px(_TIME_MM), _px(_WHO_MM)
        rest = self._width - left - time - who
        distance = "" if event.distance is None else _tr("distance {value}").format(value=distance_text(event.distance))
        cells = (
            (QRectF(left, top, time, line), local_time(event.at), _INK),
            (QRectF(left + time, top, who, line), who_text(event, self._name_of), _INK),
            (QRectF(left + time + who, top, rest, line), kind_text(event.kind), _INK),
            (QRectF(left, top + line, time, line), f"{event.event_id}  {distance}", _GREY),
            (QRectF(left + time, top + line, who, line), event.source, _GREY),
        )
        for place, text, colour in cells:
            self._text(painter, place, text, 9 if colour is _INK else 8, colour)

    def _why(self, painter: QPainter, text: str) -> QRectF:
        """Where a reason stands in the row, on as many lines as it needs."""
        painter.setFont(_font(8))
        left = _px(_PICTURE_MM + 3 + _TIME_MM + _WHO_MM)
        above = _px(_ABOVE_MM + _LINE_MM) + (_px(_LINE_MM) - QFontMetricsF(painter.font(), self._writer).height()) / 2
        room = QRectF(left, self._y + above, self._width - left, self._height)
        return painter.boundingRect(room, _WRAPS, text)

    def _text(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        size_pt: float,
        colour: QColor = _INK,
        *,
        bold: bool = False,
        right: bool = False,
    ) -> None:
        font = _font(size_pt, bold=bold)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font, self._writer).elidedText(
            one_line(text), Qt.TextElideMode.ElideRight, place.width() - _px(2)
        )
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if right else _LEFT
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, shown)


def _image(jpeg: bytes | None) -> QImage | None:
    image = None if jpeg is None else QImage.fromData(jpeg)
    return None if image is None or image.isNull() else image


def _font(size_pt: float, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(size_pt)
    font.setBold(bold)
    return font


def _px(mm: float) -> float:
    return mm * _PX_PER_MM


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventsPdf", text)
