"""The pictures of a study: curves, a histogram, and what damage does. PNG files' bytes."""

import io
from itertools import groupby
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

import numpy as np

from doorcam.gallery.evaluation.rates import Floats, Sample
from doorcam.gallery.evaluation.study import Study

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE_INCHES = (7.0, 5.5)
_DOTS_PER_INCH = 110
_GENUINE, _IMPOSTOR, _LINE = "#188038", "#d93025", "#1a73e8"
_MAX_POINTS = 4000
_BINS = 60
# The axes of a DET curve are normal deviates (Martin and others, "The DET curve in assessment of
# detection task performance", 1997).
_DET_TICKS = (0.0001, 0.001, 0.01, 0.05, 0.2, 0.5)
_DET_LEAST = 5e-5


def draw_curves(study: Study) -> dict[str, bytes]:
    """Every picture of a study that shows no face, by file name."""
    genuine, impostor = Sample(study.pairs.genuine.distances), Sample(study.pairs.impostor.distances)
    thresholds = _thresholds(genuine, impostor)
    false_match, false_non_match = impostor.within(thresholds), 1.0 - genuine.within(thresholds)
    pictures = {
        "det.png": _picture(lambda axes: _det(axes, false_match, false_non_match)),
        "roc.png": _picture(lambda axes: _roc(axes, false_match, false_non_match, impostor.distances.size)),
        "distances.png": _picture(lambda axes: _histogram(axes, genuine, impostor, study.verification.threshold)),
    }
    if study.degraded:
        pictures["degradation.png"] = _picture(lambda axes: _degradation(axes, study))
    return pictures


def _thresholds(genuine: Sample, impostor: Sample) -> Floats:
    """Every distance where a rate changes, or so many of them that no eye sees the difference."""
    every = np.unique(np.concatenate((genuine.distances, impostor.distances)))
    if every.size <= _MAX_POINTS:
        return every
    spread = np.unique(np.linspace(0, every.size - 1, _MAX_POINTS).astype(np.intp))
    return np.union1d(every[spread], impostor.distances[:_MAX_POINTS])


def _det(axes: "Axes", false_match: Floats, false_non_match: Floats) -> None:
    deviate = NormalDist().inv_cdf
    x, y = (
        [deviate(float(share)) for share in np.clip(each, _DET_LEAST, 1 - _DET_LEAST)]
        for each in (false_match, false_non_match)
    )
    axes.plot(x, y, color=_LINE)
    places, names = [deviate(tick) for tick in _DET_TICKS], [f"{tick:.2%}" for tick in _DET_TICKS]
    axes.set_xticks(places, names)
    axes.set_yticks(places, names)
    limits = deviate(_DET_LEAST), deviate(0.6)
    axes.set(xlim=limits, ylim=limits, xlabel="false matches (FMR)", ylabel="false non-matches (FNMR)", title="DET")


def _roc(axes: "Axes", false_match: Floats, false_non_match: Floats, impostor_pairs: int) -> None:
    least = 0.5 / impostor_pairs
    axes.semilogx(np.maximum(false_match, least), 1.0 - false_non_match, color=_LINE)
    axes.axvline(3.0 / impostor_pairs, color="grey", linestyle=":", label="left of it: too few pairs (rule of 3)")
    axes.set(xlim=(least, 1.0), ylim=(0.0, 1.005), xlabel="false matches (FAR)", ylabel="true matches (TAR)")
    axes.set_title("ROC")
    axes.legend(loc="lower right")


def _histogram(axes: "Axes", genuine: Sample, impostor: Sample, threshold: float) -> None:
    farthest = float(max(genuine.distances[-1], impostor.distances[-1], threshold))
    bins = np.linspace(0.0, farthest, _BINS).tolist()
    for sample, colour, label in ((genuine, _GENUINE, "one person"), (impostor, _IMPOSTOR, "two people")):
        axes.hist(sample.distances, bins, density=True, alpha=0.6, color=colour, label=label)
    axes.axvline(threshold, color="black", linestyle="--", label=f"threshold {threshold:g}")
    axes.set(xlabel="distance", ylabel="density", title="Distances of all pairs")
    axes.legend()


def _degradation(axes: "Axes", study: Study) -> None:
    left = 0
    ticks: list[str] = []
    for _, group in groupby(study.degraded, key=lambda each: each.degradation.kind):
        rates = list(group)
        places = range(left, left + len(rates))
        (drawn,) = axes.plot(places, [1.0 - each.fnmr for each in rates], marker="o")
        axes.plot(places, [each.found for each in rates], marker=".", linestyle=":", color=drawn.get_color())
        ticks += [f"{each.degradation.kind}\n{each.degradation.strength:g} {each.degradation.unit}" for each in rates]
        left += len(rates)
    axes.set_xticks(range(left), ticks, rotation=60, fontsize=7)
    axes.set(ylim=(0.0, 1.02), title="Spoiled photos: true matches at the threshold; dotted: faces found")


def _picture(draw: Any) -> bytes:
    """Draw on an empty figure, without a window or any state shared with others."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=_SIZE_INCHES, dpi=_DOTS_PER_INCH, layout="constrained")
    axes = FigureCanvasAgg(figure).figure.add_subplot()
    axes.grid(visible=True, alpha=0.3)
    draw(axes)
    stream = io.BytesIO()
    figure.savefig(stream, format="png")
    return stream.getvalue()
