"""The language of the desktop, and what changes with it: texts, dates and numbers, the shapes of Han characters."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from doorcam.errors import StorageFault

AUTO = "auto"
LANGUAGES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文", "ja": "日本語", "ru": "Русский"}
"""By code, as each calls itself."""
TRANSLATIONS = Path(__file__).with_name("translations")

# What Qt 6 says in its own windows and its own translations lack.
QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")
QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut")
QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")

_HAN = "Noto Sans CJK "
# The same character is written differently in these; people read the others' shapes as mistakes.
_HAN_SHAPES = {"zh_TW": "TC", "ja": "JP"}


class LanguageSwitch(QObject):
    """Gives the application one language after the other; made after the QApplication has its theme.

    Every widget gets a QEvent.LanguageChange before `changed`.

    Attributes:
        changed: Another language is in use; its code.
        code: Of the language in use.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"

    def use(self, wanted: str) -> None:
        """Speak a language.

        Args:
            wanted: A code, or `AUTO` for the system's.

        Raises:
            StorageFault: if its translations are not there; the language stays.
        """
        code = language_of(QLocale.system().uiLanguages()) if wanted == AUTO else wanted
        translators = [_load(f"doorcam_{code}", TRANSLATIONS)]
        qt = QTranslator()
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            translators.insert(0, qt)
        self.close()
        self._translators = translators
        QLocale.setDefault(locale_of(code, QLocale.system()))
        self._app.setLayoutDirection(QLocale().textDirection())
        self._shape_han(code)
        changed, self.code = code != self.code, code  # before anybody is told, who may ask
        for new in translators:
            self._app.installTranslator(new)
        self._app.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        if changed:
            self.changed.emit(code)

    def close(self) -> None:
        """Speak as the source does."""
        for each in self._translators:
            self._app.removeTranslator(each)
        self._translators = []

    def _shape_han(self, code: str) -> None:
        font = self._app.font()
        shapes = _HAN + _HAN_SHAPES.get(code, "SC")
        font.setFamilies([shapes if family.startswith(_HAN) else family for family in font.families()])
        self._app.setFont(font)


def language_of(tags: Sequence[str]) -> str:
    """The first of the languages that is ours; English when none is.

    Args:
        tags: What somebody reads, best first, as systems name it: `zh-Hant-HK`, `ru`.
    """
    for tag in tags:
        locale = QLocale(tag)
        if locale.language() is QLocale.Language.Chinese:
            return "zh_TW" if locale.script() is QLocale.Script.TraditionalHanScript else "zh_CN"
        code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
    return "en"


def locale_of(code: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the system has it, if it speaks this language.

    English without a country is the British one, of 24 hours, as most of the world writes them.
    """
    ours = QLocale("en_GB" if code == "en" else code)
    alike = (system.language(), system.script()) == (ours.language(), ours.script())
    return system if alike else ours


def _load(name: str, folder: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(name, str(folder)):
        raise StorageFault("the bundled file {folder}.qm cannot be read", "install doorcam again", folder=folder / name)
    return translator
