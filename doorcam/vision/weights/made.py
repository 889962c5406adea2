"""Networks made on this computer: a head on a network of registry.toml, fitted to the people of one door.

Each lies in a folder of its own, as the head and its description; apart from the installed weights, which a
cleared cache takes along and a download brings back. The id ends with the first digits of the head's sha256:
another head can never pass for it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from doorcam.errors import WeightsFault
from doorcam.storage.files import file_faults, private_folder, whole_file
from doorcam.vision.weights.install import made_folder

if TYPE_CHECKING:
    from doorcam.vision.weights.registry import NetworkEntry

_DESCRIPTION = "made.json"
_HEAD = "head.h5"
_MAX_DESCRIPTION_BYTES = 4096
_ID = re.compile(r"(.+)_[0-9a-f]{8}")


def made_networks(bases: "Mapping[str, NetworkEntry]") -> "dict[str, NetworkEntry]":
    """The networks made here, by their id; usually none.

    Args:
        bases: The networks they may stand on.

    Raises:
        WeightsFault: if a description is damaged; it names the file.
        StorageFault: if one cannot be read.
    """
    found = sorted(made_folder().glob(f"*/{_DESCRIPTION}"))
    return {path.parent.name: _read(path, bases) for path in found}


def base_id(network_id: str, bases: "Mapping[str, NetworkEntry]") -> str | None:
    """The network on which one of this id stands, also when it has been removed; None unless it was made somewhere.

    Args:
        network_id: Of any network.
        bases: The networks they may stand on.
    """
    made = None if network_id in bases else _ID.fullmatch(network_id)
    return made[1] if made and made[1] in bases else None


def keep(base: "NetworkEntry", head: bytes) -> "NetworkEntry":
    """Take up a network made here; it is known from now on.

    Args:
        base: The embedder it stands on, of registry.toml.
        head: What `networks.head.head_file` gives.

    Raises:
        StorageFault: if it cannot be written.
    """
    digest = sha256(head).hexdigest()
    network = _entry(base, digest)
    folder = made_folder() / network.network_id
    private_folder(folder)
    description = {"base": base.network_id, "sha256": digest}
    # The description comes last and makes it count.
    for name, content in ((_HEAD, head), (_DESCRIPTION, json.dumps(description).encode())):
        with whole_file(folder / name) as file:
            file.write(content)
    return network


def _read(path: Path, bases: "Mapping[str, NetworkEntry]") -> "NetworkEntry":
    with file_faults(path, "read"), path.open("rb") as file:
        content = file.read(_MAX_DESCRIPTION_BYTES)
    try:
        match json.loads(content):
            case {"base": str(base), "sha256": str(digest)}:
                network = _entry(bases[base], digest)
                if network.network_id == path.parent.name:
                    return network
    except (ValueError, KeyError, RecursionError):
        pass
    raise WeightsFault(f"the description {path} of a network made here is damaged", f"delete the folder {path.parent}")


def _entry(base: "NetworkEntry", digest: str) -> "NetworkEntry":
    if base.kind != "embedder":
        raise ValueError(f"{base.network_id} is not an embedder")
    return replace(
        base,
        network_id=f"{base.network_id}_{digest[:8]}",
        definition="head",
        file=_HEAD,
        licence=f"yours, on top of {base.network_id}: {base.licence}",
        sha256=digest,
        package=None,
        url=None,
        bytes=None,
        brought=False,
        base=base.network_id,
    )
