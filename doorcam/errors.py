"""Faults of the surroundings, as opposed to bugs of ours.

A `Fault` is caused by something outside the program: a camera, a disk, a file, the network or a
setting. It carries one clear line that names the thing and the mend, and is shown to the user as
that line and nothing else. Every other exception is a bug of ours and keeps its traceback.
"""


class Fault(Exception):
    """A fault of the surroundings.

    Args:
        message: One line, without a final full stop, naming the thing that failed.
        mend: What the user can do about it, or an empty string when nothing helps.
    """

    exit_code = 1

    def __init__(self, message: str, mend: str = "") -> None:
        self.message = " ".join(message.split())
        self.mend = " ".join(mend.split())
        super().__init__(f"{self.message}: {self.mend}" if self.mend else self.message)


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
