"""Networks that come as an ONNX file, which says both the layers and their weights."""

from pathlib import Path
from typing import Any

from doorcam.errors import WeightsFault


def read_onnx(path: Path) -> Any:
    """Read a network.

    Returns:
        An openvino.Model with the inputs and outputs the file names.

    Raises:
        WeightsFault: if the file is damaged or has layers OpenVINO does not know.
    """
    from doorcam.vision.backend import core

    try:
        return core().read_model(path)
    except RuntimeError as error:
        reason = str(error).strip().splitlines()[-1]
        raise WeightsFault(f"the weights file {path} is damaged or not an ONNX network ({reason})") from error
