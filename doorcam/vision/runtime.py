"""Compiled networks: converted once, kept in a cache, run by OpenVINO."""

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import Sentence, StorageFault, WeightsFault
from doorcam.vision.child import run_child
from doorcam.vision.pool import Pool
from doorcam.vision.weights.install import expected_sha256
from doorcam.vision.weights.registry import entry

Array = npt.NDArray[np.float32]

# OpenVINO prepares each batch size once; padding to a few sizes keeps it from doing so all day. What a larger
# batch of the detector's networks works on does not stay in the processor's cache.
_BATCH_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)


class InferRequests:
    """A compiled graph and requests for it: one for each thread that calls it at the same time."""

    def __init__(self, compiled: Any) -> None:
        self.compiled = compiled
        self._requests: Pool[Any] = Pool(compiled.create_infer_request)

    def infer(self, inputs: Sequence[npt.NDArray[Any]]) -> tuple[Array, ...]:
        """Run the graph; the answers belong to the caller."""
        with self._requests.lend() as request:
            results = request.infer(dict(enumerate(inputs)), share_inputs=True)
        return tuple(results[port] for port in self.compiled.outputs)


class CompiledNetwork:
    """A network ready to run. May be called from several threads at once.

    Args:
        model: The network's .xml file; the .bin file lies beside it.
        threads: Processor threads to use; 0 for as many as there are cores.
        takes_rgb_floats: Whether it will be given float32 pictures in the order red, green, blue,
            instead of uint8 pictures in the order blue, green, red; either way 0 to 255.
        streams: How many calls may run at the same time, each with its share of the threads.
        bfloat16: Whether to calculate in bfloat16, which is faster and a little less exact.

    Raises:
        WeightsFault: if OpenVINO cannot read the files.
    """

    def __init__(
        self,
        model: Path,
        threads: int = 0,
        *,
        takes_rgb_floats: bool = False,
        streams: int = 1,
        bfloat16: bool = False,
    ) -> None:
        network = read_network(model)
        self._type = np.float32 if takes_rgb_floats else np.uint8
        network = network if takes_rgb_floats else _taking_bgr(network)
        self._graph = InferRequests(compile_network(network, threads, streams=streams, bfloat16=bfloat16))

    def __call__(self, pictures: npt.NDArray[Any]) -> tuple[Array, ...]:
        """Run the network on a batch.

        Args:
            pictures: (n, height, width, 3), C-contiguous; n may be 0 only for networks whose outputs
                have a fixed shape.

        Returns:
            One array an output, each with n rows, float32, owned by the caller.

        Raises:
            ValueError: if the pictures are of the other type.
        """
        if pictures.dtype != self._type:
            raise ValueError(f"the network takes {self._type.__name__} pictures, these are {pictures.dtype}")
        most = _BATCH_SIZES[-1]
        parts = [self._run(pictures[at : at + most]) for at in range(0, len(pictures), most)]
        if len(parts) == 1:
            return parts[0]
        if not parts:
            shapes = [tuple(port.partial_shape)[1:] for port in self._graph.compiled.outputs]
            return tuple(np.empty((0, *(int(size.get_length()) for size in shape)), np.float32) for shape in shapes)
        return tuple(np.concatenate(columns) for columns in zip(*parts, strict=True))

    def _run(self, pictures: npt.NDArray[Any]) -> tuple[Array, ...]:
        n = len(pictures)
        size = next(size for size in _BATCH_SIZES if size >= n)
        if size > n:
            padded = np.zeros((size, *pictures.shape[1:]), pictures.dtype)
            padded[:n] = pictures
            pictures = padded
        return tuple(answer[:n] for answer in self._graph.infer([pictures]))


def read_network(model: Path) -> Any:
    """Read a converted network.

    Raises:
        WeightsFault: if OpenVINO cannot read it.
    """
    from doorcam.vision.backend import core

    try:
        return core().read_model(model)
    except RuntimeError as error:
        reason = str(error).strip().splitlines()[-1]
        raise WeightsFault(
            "OpenVINO cannot read the network {model}", "{reason}", model=model, reason=reason
        ) from error


def available_threads() -> int:
    """How many threads this machine runs at the same time."""
    return os.cpu_count() or 1


def compile_network(network: Any, threads: int, *, streams: int = 1, bfloat16: bool = False) -> Any:
    """Compile a graph for this processor.

    Args:
        network: An openvino.Model.
        threads: Processor threads to use; 0 for as many as there are cores.
        streams: How many runs share them at the same time.
        bfloat16: Whether to calculate in bfloat16 instead of float32.
    """
    from doorcam.vision.backend import core

    config = {
        "PERFORMANCE_HINT": "LATENCY",
        # Said because OpenVINO would choose bfloat16 by itself where the processor has it.
        "INFERENCE_PRECISION_HINT": "bf16" if bfloat16 else "f32",
        "INFERENCE_NUM_THREADS": str(threads or available_threads()),
        "NUM_STREAMS": str(streams),
        # Graphs of one thread each would all be pinned to the same core.
        "ENABLE_CPU_PINNING": "NO",
    }
    return core().compile_model(network, "CPU", config)


def has_bfloat16() -> bool:
    """Whether this processor calculates in bfloat16 by itself."""
    from doorcam.vision.backend import core

    return "BF16" in core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def _taking_bgr(network: Any) -> Any:
    """The network with steps in front that take uint8 pictures in blue, green, red."""
    from doorcam.vision.backend import ColorFormat, PrePostProcessor, openvino

    steps = PrePostProcessor(network)
    steps.input().tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
    steps.input().tensor().set_color_format(ColorFormat.BGR)
    steps.input().model().set_layout(openvino.Layout("NHWC"))
    steps.input().preprocess().convert_element_type(openvino.Type.f32).convert_color(ColorFormat.RGB)
    return steps.build()


class NetworkCache:
    """Converted networks on disk, each under a name made from all that went into it.

    Args:
        folder: Made when the first network is converted; everything in it can be deleted.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ready(self, network_ids: Sequence[str]) -> bool:
        """Whether all the networks are there and undamaged."""
        return all(self._intact(network_id) for network_id in network_ids)

    def ensure(self, network_ids: Sequence[str], progress: Progress = NO_PROGRESS) -> list[Path]:
        """Convert what is missing or damaged.

        Returns:
            The .xml file of each network, in the order asked for.

        Raises:
            WeightsFault: if weights are missing, changed or of the wrong layout.
            StorageFault: if the folder cannot be written.
            Cancelled: if the progress says so; nothing half-converted stays.
        """
        missing = [network_id for network_id in network_ids if not self._intact(network_id)]
        if missing:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                with tempfile.TemporaryDirectory(dir=self._folder, prefix="converting-") as scratch:
                    run_child("doorcam.vision.convert", [scratch, *missing], "converting the networks", progress)
                    for network_id in missing:
                        self._adopt(Path(scratch), network_id)
            except OSError as error:
                raise StorageFault(
                    "cannot write converted networks to {folder}",
                    "{why}",
                    folder=self._folder,
                    why=error.strerror or Sentence("check the folder"),
                ) from error
        return [self._stem(network_id).with_suffix(".xml") for network_id in network_ids]

    def _stem(self, network_id: str) -> Path:
        return self._folder / f"{network_id}-{_recipe(network_id)}"

    def _intact(self, network_id: str) -> bool:
        stem = self._stem(network_id)
        try:
            manifest = json.loads(stem.with_suffix(".json").read_text("utf-8"))
            return bool(manifest == {suffix: _sha256(stem.with_suffix(suffix)) for suffix in (".xml", ".bin")})
        except (OSError, ValueError):
            return False

    def _adopt(self, scratch: Path, network_id: str) -> None:
        """Move a converted network into place; the manifest comes last and makes it count."""
        stem = self._stem(network_id)
        for outdated in self._folder.glob(f"{network_id}-*"):
            outdated.unlink()
        manifest = {}
        for suffix in (".xml", ".bin"):
            source = scratch / f"{network_id}{suffix}"
            manifest[suffix] = _sha256(source)
            source.replace(stem.with_suffix(suffix))
        draft = scratch / f"{network_id}.json"
        draft.write_text(json.dumps(manifest), "utf-8")
        draft.replace(stem.with_suffix(".json"))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _recipe(network_id: str) -> str:
    """A hash over the weights, all that is made of them, and the libraries that convert it."""
    network = entry(network_id)
    space = network.face_space
    shape = (space.input_px, space.dimension) if space is not None else None
    base = _recipe(network.base) if network.base is not None else None
    return _hash((expected_sha256(network), network.definition, shape, network.preprocessing, base))


@cache
def _hash(ingredients: tuple[object, ...]) -> str:
    here = Path(__file__).parent
    recipe = hashlib.sha256(repr(ingredients).encode())
    sources = (*here.glob("networks/*.py"), *here.glob("weights/*.py"), here / "convert.py", here / "preprocessing.py")
    for source in sorted(sources):
        recipe.update(source.read_bytes())
    for package in ("openvino", "tensorflow"):
        recipe.update(version(package).encode())
    return recipe.hexdigest()[:16]
