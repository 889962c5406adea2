"""How sure one may be of a share that was counted."""

import math

_DEVIATES = 1.96  # of a normal distribution, 95 % lie within so many standard deviations of its middle


def wilson(count: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927), within 0 to 1; all of that where nothing was tried.

    Args:
        count: How often it happened.
        n: Of how many attempts.
    """
    if n == 0:
        return 0.0, 1.0
    z2 = _DEVIATES**2
    middle = (count + z2 / 2) / (n + z2)
    half = _DEVIATES / (n + z2) * math.sqrt(count * (n - count) / n + z2 / 4)
    return max(0.0, middle - half), min(1.0, middle + half)
