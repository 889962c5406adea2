"""What of the settings waits to be saved, or for a restart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from doorcam.desktop.event_words import wrapped
from doorcam.desktop.settings_texts import title

_MOST_NAMED = 4


class SaveBar(QFrame):
    """What waits to be saved, or for a restart; hidden while nothing does.

    Attributes:
        waiting: The settings that hold from the next start on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.waiting: list[str] = []
        self._said = QLabel(wordWrap=True)
        self.discard_button = QPushButton(self.tr("Discard"), autoDefault=False)
        self.save_button = QPushButton(self.tr("Save"), autoDefault=False)
        self.save_button.setProperty("role", "primary")
        self.restart_button = QPushButton(self.tr("Start doorcam again"), autoDefault=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._said, 1)
        for button in (self.discard_button, self.save_button, self.restart_button):
            row.addWidget(button)
        self.show_changes(0, ())

    @property
    def text(self) -> str:
        """What is said."""
        return self._said.text()

    def show_changes(self, changes: int, problems: Sequence[str]) -> None:
        """Say how much is changed, and which settings are wrong: then the button leads to the first of them."""
        self.save_button.setText(self.tr("Show what is wrong") if problems else self.tr("Save"))
        self._said.setText(wrapped(self._words(changes, problems)))
        for button in (self.discard_button, self.save_button):
            button.setVisible(bool(changes))
        self.restart_button.setVisible(bool(self.waiting) and not changes)
        self.setVisible(bool(changes or self.waiting or problems))

    def _words(self, changes: int, problems: Sequence[str]) -> str:
        if problems:
            return self.tr("Cannot be saved so: {named}.").format(named=self._named(problems))
        if changes:
            return self.tr("Changed: {count}. Nothing is saved yet.").format(count=changes)
        return self.tr("From the next start on: {named}.").format(named=self._named(self.waiting))

    def _named(self, paths: Sequence[str]) -> str:
        named = ", ".join(map(title, paths[:_MOST_NAMED]))
        if len(paths) > _MOST_NAMED:
            named = self.tr("{named}, and {count} more").format(named=named, count=len(paths) - _MOST_NAMED)
        return named
