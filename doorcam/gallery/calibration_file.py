"""The calibrated threshold as it is kept: one JSON file in the home, readable by its owner only."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from doorcam.errors import Sentence, StorageFault
from doorcam.storage.files import file_faults, private_folder, whole_file

_MAX_BYTES = 64 * 1024
_AGAIN = Sentence("run doorcam calibrate, or set recognition.calibrated = false")

Finite = Annotated[float, Field(allow_inf_nan=False)]
Rate = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=0)]


class Calibration(BaseModel):
    """A threshold and what it rests on.

    Attributes:
        model_id: The model it holds for; it is refused with any other.
        matching: How faces were compared with people, as in `Matching`; refused likewise.
        made_at: UTC.
        threshold: The largest distance accepted.
        target_fpir: How often a stranger may be named by mistake.
        interval: The 95 % interval of the threshold that keeps to the target.
        fpir: How often a stranger is named by mistake at the threshold, and its 95 % interval.
        method: As in `FoundThreshold`; so is `doubt`.
        people: Enrolled when it was made; with more of them it is too lenient.
        impostor_comparisons: Of an enrolled photo with another person.
        genuine_comparisons: Of an enrolled photo with the person's others.
        missed: The share of genuine distances beyond the threshold; None without any.
        labels_wrong: Labelled decisions that took part; so is `labels_right`.
        held_by_label: As in `FoundThreshold`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    version: Literal[1] = 1
    model_id: str
    matching: str
    made_at: datetime
    threshold: Annotated[float, Field(gt=0.0, allow_inf_nan=False)]
    target_fpir: Rate
    interval: tuple[Finite, Finite]
    fpir: Rate
    fpir_interval: tuple[Rate, Rate]
    method: Literal["counted", "normal tail"]
    doubt: str
    people: Count
    impostor_comparisons: Count
    genuine_comparisons: Count
    missed: Rate | None
    labels_wrong: Count
    labels_right: Count
    held_by_label: bool


def write_calibration(path: Path, calibration: Calibration) -> None:
    """Keep it, in place of the one before; whole or not at all."""
    private_folder(path.parent)
    with whole_file(path) as stream:
        stream.write(calibration.model_dump_json(indent=2).encode() + b"\n")


def read_calibration(path: Path, model_id: str, matching: str) -> Calibration:
    """The calibration of a model and a way of matching.

    Raises:
        StorageFault: if there is none, it is damaged, or it was made for another model or way.
    """
    if not path.exists():
        raise StorageFault("recognition.calibrated is on, and nothing has been calibrated", _AGAIN)
    with file_faults(path, "read"), path.open("rb") as stream:
        data = stream.read(_MAX_BYTES + 1)
    try:
        if len(data) > _MAX_BYTES:
            raise ValueError(f"more than {_MAX_BYTES} bytes")
        calibration = Calibration.model_validate_json(data)
    except (ValidationError, ValueError) as error:
        raise StorageFault("{path} is damaged", _AGAIN, path=path) from error
    if calibration.model_id != model_id:
        raise StorageFault(
            "{path} was made for the model {model_id}, {wanted} is in use",
            _AGAIN,
            path=path,
            model_id=calibration.model_id,
            wanted=model_id,
        )
    if calibration.matching != matching:
        raise StorageFault(
            "{path} was made for the matching {matching}, {wanted} is in use",
            _AGAIN,
            path=path,
            matching=calibration.matching,
            wanted=matching,
        )
    return calibration
