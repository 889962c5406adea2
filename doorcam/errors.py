"""Faults of the surroundings, as opposed to bugs of ours.

A `Fault` is caused by something outside the program: a camera, a disk, a file, the network or a
setting. It carries one clear line that names the thing and the mend, and is shown to the user as
that line and nothing else. Every other exception is a bug of ours and keeps its traceback.

What people meet at the window is a `Sentence`: it reads in English, and the desktop can say it in
other languages. To a log or a terminal it is a string like any other.
"""

from typing import Self


class Sentence(str):
    """An English text that remembers what it was made of, so that it can be said in another language.

    Attributes:
        template: What stands in the source, where it is found for translation: "camera {number} cannot be opened".
        values: What its fields stand for; a value that is a `Sentence` or a `Fault` is translated as well. Without
            any the template is the text, or is filled in elsewhere.
        kind: The class of the fault that says it, whose name goes before what is not translated; else empty.
    """

    template: str
    values: dict[str, object]
    kind: str

    def __new__(cls, template: str, kind: str = "", /, **values: object) -> Self:
        """Fill the template in."""
        text = template.format(**values) if values else template
        made = super().__new__(cls, " ".join(text.split()))
        # not in __init__, which str() would call again on what __str__ gives
        made.template, made.kind, made.values = template, kind, values
        return made

    def __str__(self) -> "Sentence":
        return self


class Fault(Exception):
    """A fault of the surroundings; `str` of it is a `Sentence`.

    Args:
        message: One line, without a final full stop, naming the thing that failed.
        mend: What the user can do about it, or an empty string when nothing helps.
        values: What the fields of both stand for. Without any, neither has fields.
    """

    exit_code = 1

    def __init__(self, message: str, mend: str = "", /, **values: object) -> None:
        self.message = _sentence(message, type(self).__name__, values)
        self.mend = _sentence(mend, "", values)
        whole = Sentence("{message}: {mend}", message=self.message, mend=self.mend)
        super().__init__(whole if self.mend else self.message)


def _sentence(text: str, kind: str, values: dict[str, object]) -> Sentence:
    if isinstance(text, Sentence) and text.values:
        return text
    try:
        return Sentence(text, kind, **values)
    except (AttributeError, IndexError, KeyError, ValueError):  # braces of a name that was put in, and no field
        return Sentence(text, kind)


class UsageFault(Fault):
    """The user asked for something in a wrong way (exit code 2)."""

    exit_code = 2


class ConfigFault(UsageFault):
    """A setting is unknown, of the wrong type, or out of range."""


class CameraFault(Fault):
    """A camera, video file or stream cannot be opened or read."""


class PictureFault(Fault):
    """A picture file cannot be read."""


class WeightsFault(Fault):
    """A weights file is missing, truncated, changed, or of the wrong layout."""


class StorageFault(Fault):
    """A database or a folder cannot be opened, read or written."""


class EnrolmentRefused(Fault):
    """A photo cannot be enrolled; the message is the reason a person can act on."""


class DeviceFault(Fault):
    """A relay, a broker or a server cannot be reached or refused: it has done nothing, and the door is shut."""


class DeviceUnsure(DeviceFault):
    """It was asked and did not confirm: it may have done it, and the door may have opened."""


class Cancelled(Fault):
    """The user cancelled a long piece of work; nothing of it was kept."""
