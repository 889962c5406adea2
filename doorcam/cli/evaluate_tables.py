"""The rows of a study as tables for people."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from doorcam.cli.output import complain, say, say_table

Row = dict[str, Any]


def show(rows: list[Row]) -> None:
    """Print the rows of a study."""
    for kind, show in _TABLES.items():
        chosen = [row for row in rows if row["type"] == kind]
        if chosen:
            show(chosen)


def _show_photos(rows: list[Row]) -> None:
    say(f"{rows[0]['photos']} photos of {rows[0]['people']} people, {rows[0]['model']}")


def _complain_of_photos(rows: list[Row]) -> None:
    for row in rows:
        complain(f"{row['photo']}: {row['reason']}")


def _complain_of_notes(rows: list[Row]) -> None:
    for row in rows:
        complain(row["message"])


def _show_verification(rows: list[Row]) -> None:
    (row,) = rows
    pairs = f"{row['genuine_pairs']:,} pairs of one person", f"{row['impostor_pairs']:,} of two"
    say_table(
        ("one photo against one", *pairs),
        [
            ("equal error rate", _rate(row["eer"]), f"at distance {row['eer_threshold']:.3f}"),
            (f"FMR at the threshold {row['threshold']:g}", _rate(row["fmr"]), ""),
            (f"FNMR at the threshold {row['threshold']:g}", _rate(row["fnmr"]), ""),
        ],
    )


def _show_tars(rows: list[Row]) -> None:
    cells = [(f"{row['far']:g}", _rate(row["tar"]), f"{row['threshold']:.3f}", row["doubt"]) for row in rows]
    say_table(("FAR", "TAR", "threshold", ""), cells)


def _show_identification(rows: list[Row]) -> None:
    first = rows[0]
    say(
        f"one against everybody enrolled: {first['searches']:,} searches of enrolled people, "
        f"{first['stranger_searches']:,} of strangers, {first['splits']} splits"
    )
    cells = [(row["strategy"], _rate(row["fpir"]), _rate(row["fnir"]), f"{row['misnamed']:.2%}") for row in rows]
    at = f"at {first['threshold']:g}"
    say_table(("matching", f"FPIR {at}", f"FNIR {at}", "somebody else is nearest"), cells)


def _show_fnirs(rows: list[Row]) -> None:
    cells = [
        (row["strategy"], f"{row['fpir']:g}", _rate(row["fnir"]), f"{row['threshold']:.3f}", row["doubt"])
        for row in rows
    ]
    say_table(("matching", "FPIR", "FNIR", "threshold", ""), cells)


def _show_lfw(rows: list[Row]) -> None:
    (row,) = rows
    say(
        f"LFW protocol, {row['folds']} folds, {row['pairs']:,} pairs: accuracy {row['accuracy']:.4f} "
        f"± {row['standard_error']:.4f}; threshold {row['threshold']:.3f}; {row['faceless']} pairs without a face"
    )


def _show_degraded(rows: list[Row]) -> None:
    cells = [
        (
            row["kind"],
            f"{row['strength']:g} {row['unit']}",
            f"{row['found']:.0%}",
            f"{row['fnmr']:.2%}",
            f"{row['fmr']:.2%}",
            "–" if row["eer"] is None else f"{row['eer']:.2%}",
        )
        for row in rows
    ]
    say_table(("spoiled", "how much", "faces found", "FNMR", "FMR", "EER"), cells)


def _show_confusions(rows: list[Row]) -> None:
    cells = [
        (
            "one person, far apart" if row["genuine"] else "two people, near",
            f"{row['distance']:.3f}",
            *(f"{name} ({Path(photo).name})" for name, photo in zip(row["names"], row["photos"], strict=True)),
        )
        for row in rows
    ]
    say_table(("hardest pairs", "distance", "", ""), cells)


def _rate(estimate: dict[str, float]) -> str:
    return f"{estimate['value']:.2%}  ({estimate['low']:.2%} to {estimate['high']:.2%})"


_TABLES: dict[str, Callable[[list[Row]], None]] = {
    "photos": _show_photos,
    "left_out": _complain_of_photos,
    "crowded": _complain_of_photos,
    "note": _complain_of_notes,
    "verification": _show_verification,
    "tar": _show_tars,
    "identification": _show_identification,
    "fnir": _show_fnirs,
    "lfw": _show_lfw,
    "degraded": _show_degraded,
    "confusion": _show_confusions,
    "written": lambda rows: say(f"written: {', '.join(row['file'] for row in rows)}"),
}
