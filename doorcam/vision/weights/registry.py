"""The networks doorcam knows, and finding and checking their weights."""

import hashlib
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path
from typing import Literal, Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.errors import UsageFault, WeightsFault


@dataclass(frozen=True)
class FaceSpace:
    """What an embedder's vectors mean and what it must be fed with.

    Attributes:
        input_px: Side of the aligned face in pixels.
        dimension: Length of a vector.
        metric: How two vectors are compared.
        template_xy_px: (5, 2) float32, where the landmarks belong in the aligned face.
    """

    input_px: int
    dimension: int
    metric: Metric
    template_xy_px: npt.NDArray[np.float32]


@dataclass(frozen=True)
class NetworkEntry:
    """One network of registry.toml.

    Attributes:
        definition: Which definition of `doorcam.vision.networks` builds it.
        package: The installed package that carries the weights.
        file: Where they lie below site-packages.
        sha256: Of the weights file, lower-case hexadecimal.
        face_space: For an embedder; None for a detector's network.
    """

    network_id: str
    kind: Literal["detector", "embedder"]
    definition: str
    package: str
    file: str
    sha256: str
    licence: str
    face_space: FaceSpace | None

    @classmethod
    def from_table(cls, network_id: str, table: dict[str, object]) -> Self:
        """Build an entry from its table in registry.toml."""
        values = dict(table)
        space = None
        if values["kind"] == "embedder":
            space = FaceSpace(
                input_px=int(str(values.pop("input_px"))),
                dimension=int(str(values.pop("dimension"))),
                metric=Metric(str(values.pop("metric"))),
                template_xy_px=np.asarray(values.pop("template_xy_px"), np.float32),
            )
        return cls(network_id=network_id, face_space=space, **values)  # type: ignore[arg-type]

    def weights_path(self) -> Path:
        """Where the weights lie, by absolute path.

        Raises:
            WeightsFault: if the package or the file is not installed.
        """
        mend = f"run: pip install --force-reinstall {self.package}"
        try:
            path = Path(str(distribution(self.package).locate_file(self.file))).absolute()
        except PackageNotFoundError:
            missing = f"the package {self.package} with the weights of {self.network_id} is missing"
            raise WeightsFault(missing, mend) from None
        if not path.is_file():
            raise WeightsFault(f"the weights file {path} of {self.network_id} is missing", mend)
        return path

    def verify(self) -> Path:
        """The weights' path, once their sha256 is right.

        Raises:
            WeightsFault: if they are missing, truncated or changed.
        """
        path = self.weights_path()
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "") from error
        if found != self.sha256:
            raise WeightsFault(
                f"the weights file {path} of {self.network_id} is truncated or changed (its sha256 is wrong)",
                f"run: pip install --force-reinstall {self.package}",
            )
        return path


@cache
def registry() -> dict[str, NetworkEntry]:
    """All networks by their id."""
    tables = tomllib.loads(files(__package__).joinpath("registry.toml").read_text("utf-8"))
    return {network_id: NetworkEntry.from_table(network_id, table) for network_id, table in tables.items()}


def entry(network_id: str) -> NetworkEntry:
    """One network.

    Raises:
        UsageFault: if there is none of that id; it names the nearest and lists the embedders.
    """
    known = registry()
    if network_id in known:
        return known[network_id]
    near = get_close_matches(network_id, known, n=1)
    embedders = ", ".join(name for name, network in known.items() if network.kind == "embedder")
    hint = f"did you mean {near[0]}?" if near else f"known embedders: {embedders}"
    raise UsageFault(f"there is no network {network_id}", hint)
