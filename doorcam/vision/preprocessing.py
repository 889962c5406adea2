"""What stands around an embedding network proper: colour order and normalisation before it, length one behind it.

It becomes part of the converted network, so that every embedder is fed alike: with (n, size, size, 3)
float32 pictures, RGB 0 to 255.
"""

from typing import Any

from doorcam.errors import WeightsFault
from doorcam.vision.weights.registry import NetworkEntry


def with_preprocessing(network: Any, entry: NetworkEntry) -> Any:
    """Put an embedder's steps around its network.

    Args:
        network: An openvino.Model with one input, (n, size, size, 3) or (n, 3, size, size), and one output.
        entry: The embedder.

    Returns:
        An openvino.Model from (n, size, size, 3) pictures to (n, dimension) vectors, for any n.

    Raises:
        WeightsFault: if the network has other inputs or outputs than the entry says, or takes one picture alone.
    """
    from doorcam.vision.backend import PrePostProcessor, openvino

    space, steps = entry.face_space, entry.preprocessing
    if space is None or steps is None:
        raise ValueError(f"{entry.network_id} is not an embedder")
    layout = _layout(network, entry.network_id, space.input_px)
    _check_output(network, entry.network_id, space.dimension)
    build = PrePostProcessor(network)
    build.input().tensor().set_element_type(openvino.Type.f32).set_layout(openvino.Layout("NHWC"))
    build.input().model().set_layout(openvino.Layout(layout))
    before = build.input().preprocess()
    if steps.colour == "BGR":
        before.reverse_channels()
    if steps.normalisation == "fixed":
        before.mean(list(steps.mean)).scale(list(steps.scale))
    elif steps.normalisation == "per_image":
        before.custom(_standardised)
    if steps.output == "l2":
        build.output().postprocess().custom(_unit_length)
    return build.build()


def _layout(network: Any, network_id: str, size: int) -> str:
    """How the network wants its pictures, once it takes any number of them."""
    shapes = {"NHWC": [size, size, 3], "NCHW": [3, size, size]}
    found = [port.get_partial_shape() for port in network.inputs]
    for layout, shape in shapes.items():
        if len(found) == 1 and found[0].rank == len(shape) + 1 and found[0].compatible(_batch_of(shape)):
            try:
                network.reshape(_batch_of(shape))
            except RuntimeError as error:
                raise WeightsFault(f"the network {network_id} does not take several pictures at once") from error
            return layout
    raise WeightsFault(f"the network {network_id} takes {found}, not pictures of {size} x {size} pixels")


def _check_output(network: Any, network_id: str, dimension: int) -> None:
    found = [port.get_partial_shape() for port in network.outputs]
    if len(found) != 1 or found[0].rank != 2 or str(found[0][1]) != str(dimension):
        raise WeightsFault(f"the network {network_id} gives {found}, not one vector of {dimension} numbers a face")
    if found[0][0].is_static:
        raise WeightsFault(f"the network {network_id} does not take several pictures at once")


def _batch_of(shape: list[int]) -> Any:
    from doorcam.vision.backend import openvino

    return openvino.PartialShape([-1, *shape])


def _standardised(pictures: Any) -> Any:
    """(x - mean) / max(std, 1 / sqrt(n)) over all n values of a picture, as in davidsandberg/facenet, prewhiten."""
    from doorcam.vision.backend import opset

    axes = opset.constant([1, 2, 3], dtype="i8")
    centred = opset.subtract(pictures, opset.reduce_mean(pictures, axes, keep_dims=True))
    spread = opset.sqrt(opset.reduce_mean(opset.multiply(centred, centred), axes, keep_dims=True))
    n_values = 1
    for size in list(pictures.get_partial_shape())[1:]:
        n_values *= size.get_length()
    return opset.divide(centred, opset.maximum(spread, opset.constant(n_values**-0.5, dtype="f4"))).output(0)


def _unit_length(vectors: Any) -> Any:
    from doorcam.vision.backend import opset

    # The epsilon keeps a vector of zeros from becoming no numbers at all.
    return opset.normalize_l2(vectors, opset.constant([1], dtype="i8"), eps=1e-12, eps_mode="max").output(0)
