"""What turns a fault on and off."""

import threading


class Switch:
    """The fault that is on now. Turned by the rehearsal, looked at by the threads of the pipeline."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._fault: str | None = None

    @property
    def fault(self) -> str | None:
        """The name of the fault that is on; None while all is well."""
        with self._changed:
            return self._fault

    def turn(self, fault: str | None) -> None:
        """Turn a fault on, or whatever is on off."""
        with self._changed:
            self._fault = fault
            self._changed.notify_all()

    def wait_while(self, fault: str, timeout_s: float | None = None) -> None:
        """Wait as long as this fault is on, but no longer than `timeout_s`."""
        with self._changed:
            self._changed.wait_for(lambda: self._fault != fault, timeout_s)
