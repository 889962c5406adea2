"""All settings in one list: searched, the few or all of them, and what was changed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from doorcam.config.loading import problems_of
from doorcam.desktop import settings_texts as texts
from doorcam.desktop.chips import make_chip
from doorcam.desktop.faults import in_words
from doorcam.desktop.search_field import SearchField
from doorcam.desktop.settings_desk import Sheet
from doorcam.desktop.settings_row import SettingRow


class SettingsForm(QWidget):
    """The list.

    Attributes:
        search: What is looked for.
        basic_button, all_button: Whether only the settings most people need are listed.
        rows: By `section.key`; each is made when it is first listed.
        changed: What would be saved is another now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet = {}
        self._changes: dict[str, Any] = {}
        self.rows: dict[str, SettingRow] = {}
        self.search = SearchField(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.textChanged.connect(self._list)
        self.basic_button, self.all_button = make_chip(self.tr("Basic")), make_chip(self.tr("All"))
        group = QButtonGroup(self)
        for button in (self.basic_button, self.all_button):
            group.addButton(button)
        self.basic_button.setChecked(True)
        self.all_button.toggled.connect(self._list)
        self._nothing = QLabel(self.tr("No setting is called so."))
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()  # until something was looked for
        self._titles: dict[str, QLabel] = {}
        self._arrange()

    @property
    def changes(self) -> dict[str, Any]:
        """What differs from what is stored, by `section.key`."""
        return dict(self._changes)

    @property
    def problems(self) -> dict[str, str]:
        """What is wrong with the values as they would be, by `section.key`."""
        return problems_of({path: self.value(path) for path in self._sheet})

    def value(self, path: str) -> Any:
        """A setting as it would be."""
        return self._changes.get(path, self._sheet[path].value)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what is stored; changes that were not saved are forgotten."""
        self._sheet = sheet
        self._changes.clear()
        for path, row in self.rows.items():
            row.show_standing(sheet[path])
        self._list()
        self._check()

    def discard(self) -> None:
        """Forget the changes."""
        self.show_sheet(self._sheet)

    def put(self, path: str, value: Any) -> None:
        """Change a setting as somebody does, unless it is set above the file."""
        if not self._sheet[path].overridden:
            self._row(path).put(value)

    def put_together(self, values: Mapping[str, Any]) -> None:
        """Change settings that mean something together only; told of once."""
        with QSignalBlocker(self):
            for path, value in values.items():
                self.put(path, value)
        self.changed.emit()

    def show_first_problem(self) -> None:
        """Bring the first setting that is wrong, with what is said of it, into view."""
        wrong = self.problems
        path = next((each for each in self._sheet if each in wrong), None)
        if path is not None:
            self.search.clear()
            self._list()
            self._row(path).field.widget.setFocus()
            QTimer.singleShot(0, self, lambda: self._reveal(path))  # once rows that were hidden have their places

    def _reveal(self, path: str) -> None:
        row = self.rows[path]
        self._area.ensureWidgetVisible(row, 0, (self._area.viewport().height() - row.height()) // 2)

    def _listed(self) -> list[str]:
        words = self.search.text().casefold().split()
        if words:
            paths = [path for path in self._sheet if all(word in _words(path) for word in words)]
        elif self.all_button.isChecked():
            paths = list(self._sheet)
        else:
            needed = texts.DRIVER_KEYS.get(self.value("door.driver"), ()) if self._sheet else ()
            wanted = {*texts.BASIC, *needed, *self._changes, *self.problems}
            paths = [path for path in self._sheet if path in wanted]
        return paths

    def _list(self) -> None:
        listed = self._listed()
        self.setUpdatesEnabled(False)
        for path in listed:
            self._row(path).show()
        for path in self.rows.keys() - set(listed):
            self.rows[path].hide()
        shown = {path.partition(".")[0] for path in listed}
        for section, title in self._titles.items():
            title.setVisible(section in shown)
        self._nothing.setVisible(bool(self._sheet) and not listed)
        self.setUpdatesEnabled(True)

    def _row(self, path: str) -> SettingRow:
        if path not in self.rows:
            row = SettingRow(path)
            self.rows[path] = row
            self._body.insertWidget(self._place_of(path), row)
            row.show_standing(self._sheet[path])
            row.changed.connect(lambda: self._on_changed(row))
            self._keep_tab_order()
        return self.rows[path]

    def _place_of(self, path: str) -> int:
        """Where a row stands: in the order of the schema, the title of its section before it."""
        order, section = list(self._sheet), path.partition(".")[0]
        earlier = [self.rows[each] for each in order[: order.index(path)] if each in self.rows]
        place = self._body.indexOf(earlier[-1]) + 1 if earlier else 1
        if section not in self._titles:
            self._titles[section] = QLabel(texts.section_title(section))
            self._titles[section].setProperty("role", "heading")
            self._body.insertWidget(place, self._titles[section])
        return max(place, self._body.indexOf(self._titles[section]) + 1)

    def _keep_tab_order(self) -> None:
        """Rows are made in any order; the keyboard goes through them as they stand."""
        before: QWidget = self.all_button
        for path in self._sheet:
            if path in self.rows:
                row = self.rows[path]
                for widget in (row.field.widget, row.default_button):
                    QWidget.setTabOrder(before, widget)
                    before = widget

    def _on_changed(self, row: SettingRow) -> None:
        value = row.field.value()
        if value == self._sheet[row.path].value:
            self._changes.pop(row.path, None)
        else:
            self._changes[row.path] = value
        if row.path == "door.driver":
            self._list()
        self._check()

    def _check(self) -> None:
        problems = self.problems
        for path in problems:
            self._row(path)
        for path, row in self.rows.items():
            row.show_problem(in_words(problems.get(path, "")))
            if path in problems:
                row.show()
        self.changed.emit()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.search, 1)
        top.addWidget(self.basic_button)
        top.addWidget(self.all_button)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.setSpacing(8)
        self._body.addWidget(self._nothing)
        self._body.addStretch(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)


def _words(path: str) -> str:
    """What a search looks at."""
    words = (
        path,
        texts.title(path),
        texts.described(path),
        texts.section_title(path.partition(".")[0]),
        texts.allowed(path),
    )
    return " ".join((*words, *map(texts.choice_text, texts.choices_of(path)))).casefold()
