"""What the rooms below the desktop say, in the language in use."""

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


def in_words(said: str | Exception) -> str:
    """A fault, or the step of a piece of work, as far as it is translated; anything else as it stands."""
    text = str(said)
    if not isinstance(text, Sentence):
        return text
    told = QCoreApplication.translate(CONTEXT, text.template)
    if text.values:
        told = told.format(**{name: _value(value) for name, value in text.values.items()})
    if text.kind and QCoreApplication.translate(CONTEXT, text.template) == text.template:
        told = QCoreApplication.translate(text.kind, "{reason}").format(reason=told)
    return " ".join(told.split())


def _value(value: object) -> object:
    return in_words(value) if isinstance(value, str | Fault) else value
