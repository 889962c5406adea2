"""OpenVINO, without its telemetry.

The package `openvino` reports every import and conversion to a statistics service on the internet.
Nothing may leave a door kiosk, so the package that sends is made unimportable; OpenVINO then falls
back to a stub that does nothing (openvino/tools/ovc/telemetry_utils.py).
"""

import sys
from functools import cache
from typing import Any

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino  # noqa: E402, TID251
import openvino.opset13 as opset  # noqa: E402, TID251
from openvino.preprocess import ColorFormat, PrePostProcessor  # noqa: E402, TID251

# The bindings make their table of types at its first use, and two threads that come for it at once wait for each other
# and for the interpreter for good (openvino 2026.4: half of the times when they are let go together).
openvino.Type.f32.to_dtype()

__all__ = ["ColorFormat", "PrePostProcessor", "core", "openvino", "opset"]


@cache
def core() -> Any:
    """The one openvino.Core of this process; may be used from any thread.

    It is never let go of. Without a core and compiled networks the processor's plugin would be unloaded,
    while SIGINT still leads into it, and Ctrl-C would end in a segmentation fault.
    """
    return openvino.Core()
