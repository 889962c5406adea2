"""What the rooms below the desktop say, in the language in use."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from doorcam.errors import Fault, Sentence

CONTEXT = "Faults"
"""Of the translations of every `Sentence`, and of what a `Fault` says."""

# What goes before a fault that is not translated, in languages that are not English. The contexts are the classes.
QT_TRANSLATE_NOOP("CameraFault", "{reason}")
QT_TRANSLATE_NOOP("ConfigFault", "{reason}")
QT_TRANSLATE_NOOP("DeviceFault", "{reason}")
QT_TRANSLATE_NOOP("DeviceUnsure", "{reason}")
QT_TRANSLATE_NOOP("EnrolmentRefused", "{reason}")
QT_TRANSLATE_NOOP("PictureFault", "{reason}")
QT_TRANSLATE_NOOP("StorageFault", "{reason}")
QT_TRANSLATE_NOOP("WeightsFault", "{reason}")

# What a sentence may begin with: a field, whose value decides; a word in small letters. Neither a key (door.pin), an
# address (http://) nor the program's own name is one.
_FIELD = re.compile(r"\{(\w+)")
_WORD = re.compile(r"(?!doorcam\b)[^\W\d_]+(['’-][^\W\d_]+)*[,.:;]?(\s|$)")
_FULL_WIDTH = ("。", "！", "？")


def in_words(said: str | Exception) -> str:
    """A fault, or the step of a piece of work, as far as it is translated; anything else as it stands.

    It begins with a capital, unless with a name, a path or a key.
    """
    return _told(said, begins=True)


def within(said: str | Exception) -> str:
    """The same to stand in another sentence."""
    return _told(said, begins=False)


def joined(*sentences: str) -> str:
    """Sentences one after the other, with a blank between unless the stop brings its own; empty ones are left out."""
    whole = ""
    for sentence in filter(None, sentences):
        whole += sentence if not whole or whole.endswith(_FULL_WIDTH) else f" {sentence}"
    return whole


def _told(said: str | Exception, *, begins: bool) -> str:
    text = str(said)
    if not isinstance(text, Sentence):
        return text
    translated = QCoreApplication.translate(CONTEXT, text.template)
    told = _begun(translated) if begins else translated
    if text.values:
        opening = _FIELD.match(told) if begins else None
        first = opening and opening[1]
        told = told.format(**{name: _value(value, name == first) for name, value in text.values.items()})
    if text.kind and translated == text.template:
        told = QCoreApplication.translate(text.kind, "{reason}").format(reason=told)
    return " ".join(told.split())


def _begun(template: str) -> str:
    return template[:1].upper() + template[1:] if _WORD.match(template) else template


def _value(value: object, begins: bool) -> object:
    return _told(value, begins=begins) if isinstance(value, str | Fault) else value
