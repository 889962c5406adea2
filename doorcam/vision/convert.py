"""Builds networks with TensorFlow and writes them for OpenVINO, in a process of its own.

TensorFlow needs seconds to import and hundreds of megabytes, and this work is done once, so it is
done by `python -m doorcam.vision.convert FOLDER NETWORK…`. It prints one line "done total what" for
every step; the last words of a failure are one line "fault: …".
"""

import os
import sys
from pathlib import Path

from doorcam.errors import Fault
from doorcam.vision.weights import registry


def main(folder: Path, network_ids: list[str]) -> int:
    """Convert the networks into the folder as NETWORK.xml and NETWORK.bin."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    os.environ["KERAS_BACKEND"] = "tensorflow"
    total = 1 + len(network_ids)
    try:
        entries = [registry.entry(network_id) for network_id in network_ids]
        paths = [entry.verify() for entry in entries]
        _report(0, total, "starting TensorFlow")
        for step, (entry, path) in enumerate(zip(entries, paths, strict=True), start=1):
            _report(step, total, f"converting {entry.network_id}")
            convert(entry, path, folder)
    except Fault as fault:
        print(f"fault: {fault}", flush=True)  # noqa: T201 (its output is what this program is for)
        return fault.exit_code
    _report(total, total, "networks ready")
    return 0


def convert(entry: registry.NetworkEntry, weights: Path, folder: Path) -> None:
    """Convert one network into the folder.

    Args:
        entry: The network.
        weights: Its weights, already checked.
        folder: Where NETWORK.xml and NETWORK.bin are written.

    Raises:
        WeightsFault: if the weights are damaged or of another network.
    """
    from doorcam.vision import networks
    from doorcam.vision.backend import openvino
    from doorcam.vision.networks.onnx import read_onnx
    from doorcam.vision.preprocessing import with_preprocessing

    is_onnx = entry.definition == "onnx"
    model = read_onnx(weights) if is_onnx else openvino.convert_model(networks.build(entry, weights))
    if entry.face_space is not None:
        model = with_preprocessing(model, entry)
    openvino.save_model(model, folder / f"{entry.network_id}.xml", compress_to_fp16=False)


def _report(done: int, total: int, what: str) -> None:
    print(done, total, what, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
