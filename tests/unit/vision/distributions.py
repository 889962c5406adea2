"""Installed packages made up for a test."""

from pathlib import Path

from doorcam.vision.weights.registry import NetworkEntry


def fake_distribution(folder: Path, network: NetworkEntry, weights: bytes) -> Path:
    """Lay out the package that carries a network's weights; the folder then belongs at the head of sys.path.

    Returns:
        The weights file.
    """
    about = folder / f"{network.package}-999.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {network.package}\nVersion: 999\n", "utf-8")
    path = folder / network.file
    path.parent.mkdir(parents=True)
    path.write_bytes(weights)
    return path
