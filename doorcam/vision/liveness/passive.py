"""The passive check: does a face look like a person or like a picture of one? It sees texture, not motion.

Two networks look at the face with less and with more around it, and their answers are averaged, as in
minivision-ai/Silent-Face-Anti-Spoofing, test.py, Apache-2.0. They catch what shows borders, moiré or the
colours of a print; a good print or screen can pass them, so they are never enough alone.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.vision.detection import check_image
from doorcam.vision.networks.minifasnet import INPUT_PX
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.install import is_installed
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]

# How many times its size the face's box is grown for each network: the first number of its weights file's name.
_GROWTH = {"minifasnet_v2": 2.7, "minifasnet_v1se": 4.0}
NETWORK_IDS = tuple(_GROWTH)

_PERSON = 1


class PassiveCheck:
    """The two networks together. May be used from several threads at once.

    Args:
        networks: Those of `NETWORK_IDS`, in that order.
    """

    def __init__(self, networks: Sequence[CompiledNetwork]) -> None:
        self._networks = tuple(zip(networks, _GROWTH.values(), strict=True))

    @classmethod
    def load(cls, models: Sequence[Path], threads: int = 0) -> Self:
        """Compile the networks.

        Args:
            models: The .xml files of `NETWORK_IDS`, in that order.
            threads: Processor threads; 0 for as many as there are cores.

        Raises:
            WeightsFault: if a file cannot be read.
        """
        return cls([CompiledNetwork(model, threads) for model in models])

    def __call__(self, image_bgr: Image, box_xyxy_px: npt.NDArray[np.float32]) -> float:
        """How much a face looks like that of a person.

        Args:
            image_bgr: (height, width, 3) uint8, the whole picture.
            box_xyxy_px: (4,), the face's box.

        Returns:
            0 (a picture of one) to 1 (a person). What the networks' authors call real has the largest of their
            three probabilities, so from 0.5 on it always is one.

        Raises:
            ValueError: if the array is not such a picture; the message names its shape and type.
        """
        image_bgr = check_image(image_bgr)
        answers = [network(grown_crop(image_bgr, box_xyxy_px, growth)[None])[0] for network, growth in self._networks]
        return float(np.mean([answer[0, _PERSON] for answer in answers]))


def installed() -> bool:
    """Whether the weights of both networks are there; says nothing about what is in them."""
    return all(is_installed(entry(network_id)) for network_id in NETWORK_IDS)


def grown_crop(image_bgr: Image, box_xyxy_px: npt.NDArray[np.float32], growth: float) -> Image:
    """Cut out a box with what is around it, moved and shrunk to stay inside the picture.

    The rule of Silent-Face-Anti-Spoofing, src/generate_patches.py, rounding included.

    Args:
        image_bgr: (height, width, 3) uint8.
        box_xyxy_px: (4,); its centre may lie outside.
        growth: How many times the box's size, where the picture is large enough.

    Returns:
        (80, 80, 3) uint8.
    """
    last_xy = np.array(image_bgr.shape[1::-1], np.float64) - 1
    near, far = box_xyxy_px[:2].astype(np.float64), box_xyxy_px[2:].astype(np.float64)
    size_wh = np.maximum(far - near, 1)
    size_wh *= min(growth, *(last_xy / size_wh))
    left_top = np.clip((near + far - size_wh) / 2, 0, last_xy - size_wh)
    (left, top), (right, bottom) = left_top.astype(int), (left_top + size_wh).astype(int)
    part = image_bgr[top : bottom + 1, left : right + 1]
    return cv2.resize(part, (INPUT_PX, INPUT_PX))  # type: ignore[return-value]
