"""Relay boards on a serial port: a few bytes switch on, a few others switch off."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from doorcam.devices.attempt import TIMEOUT_S, Attempt
from doorcam.doors.relay import Relay
from doorcam.doors.release import Release
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence

if TYPE_CHECKING:
    from serial import Serial


class SerialBoard(Relay):
    """A board such as the common one with a CH340 and commands A0 01 01 A2 and A0 01 00 A1.

    Such a board cannot time its pulse: doorcam switches it off again, and once more when it starts. The port
    is opened for each command, so that a board which was unplugged works again when it is back.

    Args:
        on: Switches on.
        off: Switches off; empty for a board that ends its pulse by itself.
        on_fault: Told when the board could not be switched off.
    """

    def __init__(
        self, port: str, baud: int, *, on: bytes, off: bytes, pulse_s: float, on_fault: Callable[[str], None]
    ) -> None:
        self.name = Sentence("relay board at {port}", port=port)
        self._port = port
        self._baud = baud
        self._on = on
        self._off = off
        self._pulse_s = pulse_s
        self._release = Release(self._switch_off, on_fault)

    def start(self, attempt: Attempt) -> None:
        """Switch off what a crash may have left on."""
        if self._off:
            self._release.after(0)

    def pulse(self, attempt: Attempt) -> None:
        """Switch on, and off after the pulse."""
        self._release.cancel()
        try:
            self._send(self._on, attempt)
        finally:
            self._switch_off_later()

    def reach(self, attempt: Attempt) -> str:
        """Open the port and send nothing."""
        self._opened(attempt.left_s).close()
        return f"{self.name} is there"

    def close(self) -> None:
        """Switch off."""
        self._release.close()

    def _switch_off_later(self) -> None:
        if self._off:
            self._release.after(self._pulse_s)

    def _switch_off(self) -> None:
        self._send(self._off, Attempt())

    def _send(self, command: bytes, attempt: Attempt) -> None:
        with self._opened(attempt.left_s) as port:
            attempt.cut_with(port.reset_output_buffer)  # nothing is sent once it is given up
            attempt.require_time()
            try:
                port.write(command)
                port.flush()
            except Exception as error:  # a pulled cable may raise termios.error, which is no OSError
                raise DeviceUnsure(
                    "{name} broke off: {error}", "check its cable", name=self.name, error=error
                ) from None

    def _opened(self, timeout_s: float) -> "Serial":
        from serial import Serial, SerialException

        port = Serial(baudrate=self._baud, timeout=timeout_s, write_timeout=timeout_s or TIMEOUT_S)
        port.port = self._port
        port.dtr = False  # a rising DTR resets some boards
        try:
            port.open()
        except (SerialException, OSError, ValueError) as error:
            raise DeviceFault(
                "{name} cannot be opened: {error}", _mend(str(error)), name=self.name, error=error
            ) from None
        return port


def _mend(error: str) -> str:
    if "ermission" in error:
        return Sentence("sudo usermod -aG dialout $USER, then log in again")
    return Sentence("plug it in, or change door.serial_port")
