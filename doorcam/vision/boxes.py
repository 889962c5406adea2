"""Arithmetic on boxes: (n, 4) float arrays of left, top, right, bottom in pixels."""

from typing import Literal

import numpy as np
import numpy.typing as npt

Boxes = npt.NDArray[np.float32]


def overlap(
    first_xyxy: Boxes, second_xyxy: Boxes, relative_to: Literal["union", "smaller"] = "union"
) -> npt.NDArray[np.float32]:
    """How much each box of one set covers each box of another.

    Args:
        first_xyxy: (n, 4).
        second_xyxy: (m, 4).
        relative_to: The area the intersection is divided by.

    Returns:
        (n, m) float32, 0 to 1; 0 where a box has no area.
    """
    sides = []
    for near, far in ((0, 2), (1, 3)):
        side = np.minimum(first_xyxy[:, None, far], second_xyxy[None, :, far])
        side -= np.maximum(first_xyxy[:, None, near], second_xyxy[None, :, near])
        sides.append(np.maximum(side, 0, out=side))
    shared: npt.NDArray[np.float32] = sides[0] * sides[1]
    areas = [np.prod(np.clip(boxes[:, 2:] - boxes[:, :2], 0, None), axis=1) for boxes in (first_xyxy, second_xyxy)]
    if relative_to == "union":
        whole = areas[0][:, None] + areas[1][None, :] - shared
    else:
        whole = np.minimum(areas[0][:, None], areas[1][None, :])
    share: npt.NDArray[np.float32] = np.divide(shared, whole, out=np.zeros_like(shared), where=whole > 0)
    return share


def keep_best(
    boxes_xyxy: Boxes,
    scores: npt.NDArray[np.float32],
    threshold: float,
    relative_to: Literal["union", "smaller"] = "union",
) -> npt.NDArray[np.intp]:
    """Drop every box that a box of a higher score covers by more than the threshold.

    This is the rule of the package `mtcnn` (utils/bboxes.py): a dropped box still drops others, which
    the greedy rule of the paper does not do.

    Returns:
        Indices of the boxes kept, the highest score first.
    """
    # Of equal scores, which sure candidates often have, the reference's sort takes the one that numpy puts last.
    order = np.argsort(scores.astype(np.float64))[::-1]
    covered = overlap(boxes_xyxy[order], boxes_xyxy[order], relative_to) > threshold
    return order[~np.triu(covered, k=1).any(axis=0)]


def squared(boxes_xyxy: Boxes) -> Boxes:
    """The boxes grown to squares about their centres."""
    size_wh = boxes_xyxy[:, 2:] - boxes_xyxy[:, :2]
    side = size_wh.max(axis=1, keepdims=True, initial=0)
    left_top = boxes_xyxy[:, :2] + size_wh * 0.5 - side * 0.5
    return np.concatenate([left_top, left_top + side], axis=1)
