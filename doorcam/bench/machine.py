"""The machine and the versions a benchmark ran with; without them its numbers mean nothing."""

import os
import platform
import re
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil

import doorcam
from doorcam.vision.backend import core

_PACKAGES = (
    "numpy",
    "opencv-python-headless",
    "openvino",
    "tensorflow",
    "keras",
    "mtcnn",
    "dlib-bin",
    "dlib",
    "facenet-pytorch",
    "torch",
)
_TELLING_FLAGS = re.compile(r"\b(avx2|fma|avx512\w+|avx_vnni|amx_\w+|asimd\w*|sve\w*|i8mm|bf16)\b")


def describe_machine() -> dict[str, Any]:
    """Processor, cores, features, memory, system and versions; a package that is missing has the version None."""
    processor = core()
    return {
        "type": "machine",
        "processor": processor.get_property("CPU", "FULL_DEVICE_NAME"),
        "cores": psutil.cpu_count(logical=False) or os.cpu_count(),
        "threads": os.cpu_count(),
        "features": sorted({*processor.get_property("CPU", "OPTIMIZATION_CAPABILITIES"), *_flags()}),
        "memory_mb": round(psutil.virtual_memory().total / 1e6),
        "system": f"{platform.system()} {platform.release()}",
        "versions": {
            "doorcam": doorcam.__version__,
            "python": platform.python_version(),
            **{package: _version(package) for package in _PACKAGES},
        },
    }


def importable(module: str) -> bool:
    """Whether a module is there; it is not imported."""
    return find_spec(module) is not None


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _flags() -> set[str]:
    """The processor's extensions that matter here, where the system lists them in /proc/cpuinfo."""
    try:
        return set(_TELLING_FLAGS.findall(Path("/proc/cpuinfo").read_text("utf-8", "replace")))
    except OSError:
        return set()
