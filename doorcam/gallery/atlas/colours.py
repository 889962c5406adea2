"""The colours of the map."""

import colorsys
from collections.abc import Iterable, Sized

UNKNOWN_COLOUR = "#5f6368"
WRONG_COLOUR = "#d93025"
# The golden angle, as a share of the circle of hues: people next to one another differ most.
_GOLDEN = 0.381966
_LIGHTS = (0.4, 0.5, 0.6)


def person_colours(people: Iterable[Sized]) -> list[str]:
    """A colour for every face, the same for all faces of a person; `#rrggbb`."""
    return [colour for number, faces in enumerate(people) for colour in [_colour(number)] * len(faces)]


def _colour(number: int) -> str:
    parts = colorsys.hls_to_rgb(number * _GOLDEN % 1, _LIGHTS[number % len(_LIGHTS)], 0.65)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
