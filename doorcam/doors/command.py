"""Any program of the user's as a driver."""

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from doorcam.devices.attempt import Attempt
from doorcam.doors.relay import Relay
from doorcam.errors import DeviceFault, DeviceUnsure


class CommandRelay(Relay):
    """Opens the door by running a program, which ends with 0 once the door is open and shuts it by itself.

    The program is told the pulse in $DOORCAM_DOOR_PULSE_S. It is ended, with all it started, when it takes too long.

    Args:
        command: The whole path of the program, and its arguments; passed on as they are, there is no shell.
    """

    def __init__(self, command: Sequence[str], pulse_s: float) -> None:
        self.name = command[0]
        self._command = list(command)
        self._pulse_s = pulse_s

    def pulse(self, attempt: Attempt) -> None:
        """Run the program."""
        environ = {**os.environ, "DOORCAM_DOOR_PULSE_S": f"{self._pulse_s:g}"}
        attempt.require_time()
        try:
            running = subprocess.Popen(  # noqa: S603  what the user has set, as a list
                self._command,
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            raise DeviceFault(
                "{name} cannot be run: {error}", "change door.command", name=self.name, error=error
            ) from None
        try:
            code = running.wait(attempt.left_s)
        except subprocess.TimeoutExpired:
            _end(running)
            raise DeviceUnsure("{name} took too long and was ended", "make it answer faster", name=self.name) from None
        if code:
            raise DeviceFault("{name} ended with {code}", "run it yourself to see why", name=self.name, code=code)

    def reach(self, attempt: Attempt) -> str:
        """See whether the program is there."""
        if not (Path(self.name).is_file() and os.access(self.name, os.X_OK)):
            raise DeviceFault("{name} is no program that can be run", "change door.command", name=self.name)
        return f"{self.name} can be run"


def _end(running: "subprocess.Popen[bytes]") -> None:
    if os.name == "posix":
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.wait()
