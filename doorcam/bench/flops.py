"""How much of what the processor can do at best the networks reach."""

import statistics
from collections.abc import Iterator, Sequence
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from doorcam.bench.context import Context
from doorcam.bench.embedders import NETWORK
from doorcam.bench.measurement import OURS, Measurement, block, in_ms
from doorcam.vision.mtcnn import NETWORK_IDS
from doorcam.vision.proposal import ProposalNetwork
from doorcam.vision.runtime import CompiledNetwork, NetworkCache, compile_network, read_network

_MATRIX = 1024
# Of a 1280x720 picture searched for faces from 40 px: 12 / 40, then the pyramid factor of `MtcnnSettings`.
_FIRST_SCALE, _FACTOR, _SIZE_WH, _CELL_PX = 12 / 40, 0.709, (1280, 720), 12
_BATCHES = {"mtcnn_rnet": (24, 32), "mtcnn_onet": (48, 8)}


def count_flops(network: Any) -> int:
    """Floating-point operations of one run: two for every multiplication with its addition.

    Convolutions and matrix products are counted, which are all but a per cent or two of these networks.

    Args:
        network: An openvino.Model whose shapes are all known.

    Raises:
        ValueError: if one is not.
    """
    return sum(_flops_of(node) for node in network.get_ops())


def _flops_of(node: Any) -> int:
    kind = node.get_type_name()
    if kind not in ("Convolution", "GroupConvolution", "MatMul"):
        return 0
    if any(shape.is_dynamic for shape in (node.get_output_partial_shape(0), node.get_input_partial_shape(1))):
        raise ValueError(f"the shapes of {node.get_friendly_name()} are not known")
    answers = int(prod(node.get_output_shape(0)))
    if kind == "MatMul":
        transposed = node.get_attributes()["transpose_a"]
        return 2 * answers * int(node.get_input_shape(0)[-2 if transposed else -1])
    # Filters are (out, in, rows, columns), with the groups in front where there are any.
    outs = 1 if kind == "Convolution" else 2
    return 2 * answers * int(prod(list(node.get_input_shape(1))[outs:]))


def flops(context: Context) -> Iterator[Measurement]:
    """The peak of a plain matrix product, and the share of it each network reaches."""
    peak = _peak_gflops(context)
    yield Measurement(
        "flops", f"product of {_MATRIX}x{_MATRIX} float32 matrices", OURS, {"gflops_a_second": round(peak, 1)}
    )
    cache = NetworkCache(context.cache)
    pnet, *small, resnet = cache.ensure([*NETWORK_IDS, NETWORK])
    yield _proposals(context, pnet, peak)
    for path, (name, (side_px, batch)) in zip(small, _BATCHES.items(), strict=True):
        inputs = np.zeros((batch, side_px, side_px, 3), np.float32)
        yield _share(context, f"{name}, {batch} crops", path, inputs, peak, rgb=True)
    for batch in (1, 8):
        inputs = np.zeros((batch, 150, 150, 3), np.uint8)
        yield _share(context, f"{NETWORK}, {batch} face{'s' if batch > 1 else ''}", resnet, inputs, peak, rgb=False)


def _proposals(context: Context, path: Path, peak: float) -> Measurement:
    pyramid = [np.zeros((height, width, 3), np.float32) for width, height in _pyramid_sizes()]
    network = ProposalNetwork(path, CompiledNetwork(path, takes_rgb_floats=True))
    for _ in range(3):  # the graph for these sizes is made when they come again
        network(pyramid)
    total = 0
    for picture in pyramid:
        graph = read_network(path)
        graph.reshape([1, *picture.shape])
        total += count_flops(graph)
    times_s = block(lambda _: network(pyramid), _budget_s(context))
    return _row(f"mtcnn_pnet, {_SIZE_WH[0]}x{_SIZE_WH[1]} from 40 px", total, times_s, peak)


def _pyramid_sizes() -> list[tuple[int, int]]:
    sizes, scale = [], _FIRST_SCALE
    while min(_SIZE_WH) * scale >= _CELL_PX:
        sizes.append((int(_SIZE_WH[0] * scale), int(_SIZE_WH[1] * scale)))
        scale *= _FACTOR
    return sizes


def _share(context: Context, case: str, path: Path, inputs: Any, peak: float, *, rgb: bool) -> Measurement:
    graph = read_network(path)
    graph.reshape(list(inputs.shape))
    network = CompiledNetwork(path, takes_rgb_floats=rgb)
    network(inputs)
    return _row(case, count_flops(graph), block(lambda _: network(inputs), _budget_s(context)), peak)


def _row(case: str, operations: int, times_s: Sequence[float], peak: float) -> Measurement:
    reached = operations / statistics.median(times_s) / 1e9
    values = {
        "mflops": round(operations / 1e6, 1),
        **in_ms(times_s),
        "gflops_a_second": round(reached, 1),
        "share_of_peak": round(reached / peak, 3),
    }
    return Measurement("flops", case, OURS, values)


def _peak_gflops(context: Context) -> float:
    """What OpenVINO's own plain product of two float32 matrices reaches, in 1e9 operations a second."""
    from doorcam.vision.backend import openvino, opset

    context.progress("the peak of the processor", 0, 0)
    left = opset.parameter([_MATRIX, _MATRIX], np.float32)
    right = opset.constant(np.random.default_rng(1).standard_normal((_MATRIX, _MATRIX), np.float32))
    graph = openvino.Model([opset.matmul(left, right, False, False)], [left], "product")
    request = compile_network(graph, 0).create_infer_request()
    matrix = np.ones((_MATRIX, _MATRIX), np.float32)
    times_s = block(lambda _: request.infer([matrix], share_inputs=True), _budget_s(context))
    return count_flops(graph) / statistics.median(times_s[1:]) / 1e9


def _budget_s(context: Context) -> float:
    return context.block_s * context.rounds / 2
