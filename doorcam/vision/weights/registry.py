"""The networks doorcam knows, and finding and checking their weights."""

import hashlib
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.errors import Sentence, UsageFault, WeightsFault
from doorcam.vision.weights import install
from doorcam.vision.weights.made import made_networks


@dataclass(frozen=True)
class FaceSpace:
    """What an embedder's vectors mean and what it must be fed with.

    Attributes:
        input_px: Side of the aligned face in pixels.
        dimension: Length of a vector.
        metric: How two vectors are compared.
        template_xy_px: (5, 2) float32, where the landmarks belong in the aligned face.
        threshold: The customary largest distance between pictures of one person; None where none is published.
    """

    input_px: int
    dimension: int
    metric: Metric
    template_xy_px: npt.NDArray[np.float32]
    threshold: float | None


@dataclass(frozen=True)
class Preprocessing:
    """What an embedder does with its pictures and vectors around the network proper; part of the converted network.

    Attributes:
        colour: Order of the colours the network wants.
        normalisation: "none" (inside the network), "fixed" ((x - mean) / scale), or "per_image" (the
            picture's own mean and standard deviation).
        mean: One number a colour, in the network's order; empty unless normalisation is "fixed".
        scale: As `mean`.
        output: "l2" scales the vectors to length one, "none" leaves them.
    """

    colour: Literal["RGB", "BGR"]
    normalisation: Literal["none", "fixed", "per_image"]
    output: Literal["l2", "none"]
    mean: tuple[float, ...] = ()
    scale: tuple[float, ...] = ()


@dataclass(frozen=True)
class NetworkEntry:
    """One network of registry.toml.

    Attributes:
        definition: What builds it: a module of `doorcam.vision.networks`, or "onnx".
        file: Where the weights lie below site-packages, or in the network's folder of installed weights.
        licence: On what terms.
        sha256: Of the weights, lower-case hexadecimal; empty when `brought`.
        package: The installed package that carries the weights; None when they are installed on request.
        url: Where they can be downloaded; None when they cannot.
        bytes: Their length; None when it is not known.
        brought: Whether a user brings them; their sha256 is then the one of the first use.
        base: The network it is a head of, when it was made on this computer; None for a whole network.
        face_space: For an embedder; None for any other network.
        preprocessing: For an embedder; None for any other network.
    """

    network_id: str
    kind: Literal["detector", "embedder", "liveness"]
    definition: str
    file: str
    licence: str
    sha256: str = ""
    package: str | None = None
    url: str | None = None
    bytes: int | None = None
    brought: bool = False
    base: str | None = None
    face_space: FaceSpace | None = None
    preprocessing: Preprocessing | None = None

    @classmethod
    def from_table(cls, network_id: str, table: dict[str, Any]) -> Self:
        """Build an entry from its table in registry.toml."""
        values = dict(table)
        if values["kind"] == "embedder":
            values["face_space"] = FaceSpace(
                input_px=values.pop("input_px"),
                dimension=values.pop("dimension"),
                metric=Metric(values.pop("metric")),
                template_xy_px=np.asarray(values.pop("template_xy_px"), np.float32),
                threshold=values.pop("threshold", None),
            )
            values["preprocessing"] = Preprocessing(
                colour=values.pop("colour"),
                normalisation=values.pop("normalisation"),
                output=values.pop("output"),
                mean=tuple(values.pop("mean", ())),
                scale=tuple(values.pop("scale", ())),
            )
        return cls(network_id=network_id, **values)

    def weights_path(self) -> Path:
        """Where the weights lie, by absolute path: a file, or a folder for a network that is brought as one.

        Raises:
            WeightsFault: if the package or the file is not installed.
        """
        if self.package is None:
            if not install.is_installed(self):
                raise WeightsFault("{network} is not installed", install.how_to_install(self), network=self.network_id)
            return install.installed_path(self)
        mend = Sentence("run: pip install --force-reinstall {package}", package=self.package)
        try:
            path = Path(str(distribution(self.package).locate_file(self.file))).absolute()
        except PackageNotFoundError:
            missing = f"the package {self.package} with the weights of {self.network_id} is missing"
            raise WeightsFault(missing, mend) from None
        if not path.is_file():
            raise WeightsFault(
                "the weights file {path} of {network_id} is missing", mend, path=path, network_id=self.network_id
            )
        return path

    def verify(self) -> Path:
        """The weights' path, once their sha256 is right.

        Raises:
            WeightsFault: if they are missing, truncated or changed.
            StorageFault: if installed weights cannot be read.
        """
        if self.package is None:
            return install.verify_installed(self)
        path = self.weights_path()
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise WeightsFault(
                "cannot read the weights file {path}", "{why}", path=path, why=error.strerror or ""
            ) from error
        if found != self.sha256:
            raise WeightsFault(
                "the weights file {path} of {network_id} is truncated or changed (its sha256 is wrong)",
                "run: pip install --force-reinstall {package}",
                path=path,
                network_id=self.network_id,
                package=self.package,
            )
        return path


@cache
def registry() -> dict[str, NetworkEntry]:
    """The networks doorcam comes with the knowledge of, by their id."""
    tables = tomllib.loads(files(__package__).joinpath("registry.toml").read_text("utf-8"))
    return {network_id: NetworkEntry.from_table(network_id, table) for network_id, table in tables.items()}


def networks() -> dict[str, NetworkEntry]:
    """All networks by their id: those of `registry`, and those made on this computer.

    Raises:
        WeightsFault: if the description of one made here is damaged.
        StorageFault: if it cannot be read.
    """
    return {**registry(), **made_networks(registry())}


def entry(network_id: str) -> NetworkEntry:
    """One network.

    Raises:
        UsageFault: if there is none of that id; it names the nearest and lists the embedders.
        WeightsFault, StorageFault: as `networks`, for an id that is not in `registry`.
    """
    known = registry() if network_id in registry() else networks()
    if network_id in known:
        return known[network_id]
    near = get_close_matches(network_id, known, n=1)
    embedders = ", ".join(name for name, network in known.items() if network.kind == "embedder")
    hint = f"did you mean {near[0]}?" if near else f"known embedders: {embedders}"
    raise UsageFault("there is no network {network_id}", hint, network_id=network_id)
