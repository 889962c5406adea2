"""How long a destination that fails is left alone."""

from collections.abc import Callable

from doorcam.errors import Fault
from doorcam.outward.destination import NotTaken

FIRST_S = 5.0
LONGEST_S = 3600.0

# So that many senders do not all come back at once.
_JITTER = 0.2
_MOST_DOUBLINGS = 20


def pause_s(failures: int, fault: Fault, uniform: Callable[[float, float], float]) -> float:
    """Seconds until the next attempt.

    It doubles with each failure up to `LONGEST_S`, which is also as long as a destination may ask for. What is
    hopeless waits that long at once.

    Args:
        failures: In a row, from 1.
        fault: The last of them.
        uniform: A random number between two.
    """
    if isinstance(fault, NotTaken) and fault.hopeless:
        return LONGEST_S
    own_s = min(FIRST_S * 2.0 ** min(failures - 1, _MOST_DOUBLINGS), LONGEST_S) * uniform(1 - _JITTER, 1 + _JITTER)
    asked_s = fault.retry_after_s if isinstance(fault, NotTaken) else 0.0
    return min(max(own_s, asked_s), LONGEST_S)
