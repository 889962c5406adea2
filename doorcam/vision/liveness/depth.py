"""Depth over a whole challenge: what becomes of a face's width and sides for what its nose does.

A head that turns by an angle moves its nose by the nose's depth times the angle's tangent, and is narrowed to the
angle's cosine. So, for small angles, the logarithm of its ratio falls by k times the square of the nose's way to a
side, and rises by k times that of its way up or down, where k is 1 / (2 depth²): about 3 for a head. The nose of a
print that is bent or folded is less deep, so it has to be turned further and k is larger; or it is folded so sharply
that the face is narrower than the enrolled one; or it is turned so far that its landmarks follow no law any more.
A head also turns about its neck: it brings the side nearer that it turns away from, which looks longer then. Of a
print each half goes a way of its own. And what is turned about a slanting axis, to keep its ratio, leans.
"""

import math
from collections.abc import Sequence

import numpy as np

from doorcam.vision.liveness.parallax import FaceShape

# What is believed before anything is seen, of k to a side and up or down, and of what is linear in the nose's way
# (nobody looks quite straight ahead to begin with), for the ratio and for the sides: means and standard deviations.
_BELIEVED = np.array([[3.0, 0.0], [3.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
_DOUBT = np.array([[10.0], [10.0], [0.15], [0.15]])
# Of those logarithms, over as many frames as say something new.
_NOISE_VARIANCE = 3 * 0.035**2
# What weighs how much, and how much is too much: a discriminant between rendered heads and prints of half of the
# people the benchmark was tried with (doorcam/bench/liveness.py), which keeps 98 % of their heads.
_K_SIDEWAYS, _K_UPRIGHT, _LEFT_OVER, _NARROWER, _SIDES, _LEAN = 0.02, 0.009, 2.5, 1.0, -0.4, 0.5
_TOO_MUCH = 0.195


def unlike_a_head(straight: FaceShape, shapes: Sequence[FaceShape], enrolled_ratio: float | None) -> float:
    """How little a face that turned to a side and up or down was like a head.

    Args:
        straight: The face from the front.
        shapes: Of its frames since, at least one.
        enrolled_ratio: `FaceShape.ratio` of the enrolled pictures; None takes it for that of the face.

    Returns:
        More than 1 for what is too little like one; about 0.7 for most heads.
    """
    x, y = np.array([shape.nose_xy - straight.nose_xy for shape in shapes]).T
    seen = np.array([(math.log(shape.ratio / straight.ratio), shape.sides - straight.sides) for shape in shapes])
    terms = np.column_stack([-x * x, y * y, x, y])
    precision = terms.T @ terms / _NOISE_VARIANCE + np.diag(_DOUBT[:, 0] ** -2)
    law = np.linalg.solve(precision, terms.T @ seen / _NOISE_VARIANCE + _BELIEVED / _DOUBT**2)
    left_over = math.sqrt(np.mean((seen - terms @ law)[:, 0] ** 2))
    narrower = 0.0 if enrolled_ratio is None else math.log(enrolled_ratio / straight.ratio)
    lean = math.sqrt(np.mean([(shape.lean - straight.lean) ** 2 for shape in shapes]))
    odd = _K_SIDEWAYS * law[0, 0] + _K_UPRIGHT * law[1, 0] + _LEFT_OVER * left_over
    return float(odd + _NARROWER * narrower + _SIDES * law[2, 1] + _LEAN * lean) / _TOO_MUCH
