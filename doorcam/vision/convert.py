"""Builds networks with TensorFlow and writes them for OpenVINO; run as `python -m doorcam.vision.convert FOLDER ID…`.

See `doorcam.vision.child` for how it speaks.
"""

import sys
from pathlib import Path
from typing import Any

from doorcam.errors import Sentence
from doorcam.vision.child import report, work_as_child
from doorcam.vision.weights import registry


def main(folder: Path, network_ids: list[str]) -> None:
    """Convert the networks into the folder as NETWORK.xml and NETWORK.bin."""
    total = 1 + len(network_ids)
    entries = [registry.entry(network_id) for network_id in network_ids]
    paths = [entry.verify() for entry in entries]
    report(0, total, Sentence("starting TensorFlow"))
    for step, (entry, path) in enumerate(zip(entries, paths, strict=True), start=1):
        report(step, total, Sentence("converting {network}", network=entry.network_id))
        convert(entry, path, folder)
    report(total, total, Sentence("networks ready"))


def convert(entry: registry.NetworkEntry, weights: Path, folder: Path) -> None:
    """Convert one network into the folder.

    Args:
        entry: The network.
        weights: Its weights, already checked.
        folder: Where NETWORK.xml and NETWORK.bin are written.

    Raises:
        WeightsFault: if the weights are damaged or of another network, or those of the network it is a head of are.
    """
    from doorcam.vision.backend import openvino

    openvino.save_model(_whole(entry, weights), folder / f"{entry.network_id}.xml", compress_to_fp16=False)


def _whole(entry: registry.NetworkEntry, weights: Path) -> Any:
    """The network with all that stands around it, an openvino.Model."""
    from doorcam.vision import networks
    from doorcam.vision.backend import openvino
    from doorcam.vision.networks.head import read_head, with_head
    from doorcam.vision.networks.onnx import read_onnx
    from doorcam.vision.preprocessing import with_preprocessing

    if entry.base is not None and entry.face_space is not None:
        base = registry.entry(entry.base)
        return with_head(_whole(base, base.verify()), read_head(weights, entry.face_space.dimension))
    is_onnx = entry.definition == "onnx"
    model = read_onnx(weights) if is_onnx else openvino.convert_model(networks.build(entry, weights))
    return model if entry.face_space is None else with_preprocessing(model, entry)


if __name__ == "__main__":
    sys.exit(work_as_child(lambda: main(Path(sys.argv[1]), sys.argv[2:])))
