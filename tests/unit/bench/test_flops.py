from typing import Any

import numpy as np
import pytest

from doorcam.bench.flops import count_flops
from doorcam.vision.backend import openvino, opset


def convolution(picture: Any, grouped: bool = False) -> Any:
    filters = opset.constant(np.zeros((2, 2, 2, 3, 3) if grouped else (5, 4, 3, 3), np.float32))
    apply = opset.group_convolution if grouped else opset.convolution
    return apply(picture, filters, [1, 1], [0, 0], [0, 0], [1, 1])


def test_a_convolution_and_a_product_by_hand() -> None:
    picture = opset.parameter([2, 4, 10, 8], np.float32)
    convolved = convolution(picture)  # (2, 5, 8, 6)
    flat = opset.reshape(opset.relu(convolved), [2, 240], False)
    answer = opset.matmul(flat, opset.constant(np.zeros((7, 240), np.float32)), False, True)
    by_hand = 2 * (2 * 5 * 8 * 6) * (4 * 3 * 3) + 2 * (2 * 7) * 240
    assert count_flops(openvino.Model([answer], [picture], "both")) == by_hand


def test_groups_see_only_their_own_channels() -> None:
    picture = opset.parameter([1, 4, 10, 8], np.float32)
    graph = openvino.Model([convolution(picture, grouped=True)], [picture], "groups")
    assert count_flops(graph) == 2 * (4 * 8 * 6) * (2 * 3 * 3)


def test_transposed_product() -> None:
    left = opset.parameter([30, 20], np.float32)
    answer = opset.matmul(left, opset.constant(np.zeros((30, 7), np.float32)), True, False)
    assert count_flops(openvino.Model([answer], [left], "transposed")) == 2 * 20 * 7 * 30


def test_unknown_shapes_are_refused() -> None:
    picture = opset.parameter([-1, 4, 10, 8], np.float32)
    with pytest.raises(ValueError, match=r"shapes of .* are not known"):
        count_flops(openvino.Model([convolution(picture)], [picture], "open"))
