"""Looks for look-alikes of people who are in the gallery already: they were imported, or two were enrolled at once."""

from collections.abc import Collection, Sequence

from doorcam.domain import NO_PROGRESS, Candidate, Embedding, Metric, Progress
from doorcam.errors import Sentence
from doorcam.gallery.gallery import Gallery, TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.likenesses import Likeness
from doorcam.gallery.lookalikes import TOP_K, likenesses, most_alike

# So many faces are searched at once.
_AT_ONCE = 512


def look_again(
    gallery: Gallery,
    person_ids: Collection[str],
    model_id: str,
    metric: Metric,
    threshold: float,
    progress: Progress = NO_PROGRESS,
) -> tuple[Sentence, ...]:
    """Find who looks like people of the gallery, and have both matched closer from then on.

    Args:
        gallery: Where they are.
        person_ids: Who is looked at; those without a template of the model are passed over.
        model_id: The model.
        metric: Of that model.
        threshold: Largest distance at which two faces are one person.
        progress: Called between searches.

    Returns:
        A line for the user for each pair that was found, the nearest first.

    Raises:
        StorageFault: if the gallery cannot be read or written.
        Cancelled: by `progress`; nothing was written.
    """
    matrix = gallery.matrix(model_id)
    found = _likenesses(matrix, set(person_ids), GalleryIndex(matrix, model_id, metric), threshold, progress)
    if found:
        gallery.likenesses.put(model_id, found)
    names = dict(zip(matrix.person_ids, matrix.names, strict=True))
    pairs: dict[frozenset[str], tuple[float, Sentence]] = {}
    for person_id, each in ((person_id, each) for person_id, alike in found.items() for each in alike):
        line = alert(names[person_id], person_id, each, same=each.distance <= threshold)
        pair = frozenset((person_id, each.other_id))
        pairs[pair] = min(pairs.get(pair, (each.distance, line)), (each.distance, line))
    return tuple(line for _, line in sorted(pairs.values()))


def alert(name: str, person_id: str, likeness: Likeness, *, same: bool = False) -> Sentence:
    """What to say of somebody who looks like somebody else, or seems to be the same."""
    values = {
        "name": name,
        "person_id": person_id,
        "other": likeness.name,
        "other_id": likeness.other_id,
        "distance": likeness.distance,
        "margin": likeness.margin,
    }
    if same:
        return Sentence(
            "{name} ({person_id}) and {other} ({other_id}) seem to be one person, distance {distance:.2f}: "
            "merge the two, or remove one",
            **values,
        )
    return Sentence(
        "{name} ({person_id}) and {other} ({other_id}) look alike, distance {distance:.2f}: "
        "from now on both must be matched closer by {margin:.3f}",
        **values,
    )


def _likenesses(
    matrix: TemplateMatrix, wanted: Collection[str], index: GalleryIndex, threshold: float, progress: Progress
) -> dict[str, Sequence[Likeness]]:
    """Of each of the wanted who are there; empty for those whom nobody looks like."""
    rows = [row for row, person_id in enumerate(matrix.person_ids) if person_id in wanted]
    near: dict[str, list[dict[str, Candidate]]] = {}
    for start in range(0, len(rows), _AT_ONCE):
        progress("Looking for look-alikes", start, len(rows))
        some = rows[start : start + _AT_ONCE]
        probes = [Embedding(matrix.vectors[row], index.model_id) for row in some]
        for row, candidates in zip(some, index.search(probes, TOP_K + 1), strict=True):
            own = matrix.person_ids[row]
            others = {each.person_id: each for each in candidates if each.person_id != own}
            near.setdefault(own, []).append(others)
    return {person_id: likenesses(most_alike(answers), threshold) for person_id, answers in near.items()}
