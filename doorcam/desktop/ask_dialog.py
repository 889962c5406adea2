"""A question before something is done."""

from PySide6.QtWidgets import QWidget

from doorcam.desktop.form_dialog import FormDialog


class AskDialog(FormDialog):
    """Asks before something is done."""

    def __init__(self, title: str, text: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(title, accept)
        self.add_line(text)
        self.set_problem("", ready=True)
