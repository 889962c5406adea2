"""How alike are the faces of two photos?

python docs/compare_two_photos.py ONE.jpg OTHER.jpg
"""

import sys
from pathlib import Path

from doorcam.vision import FaceReader, distance, read_picture


def main(one: Path, other: Path) -> None:
    """Compare every face of one photo with every face of the other."""
    reader = FaceReader.load()  # converts the networks the first time, which takes a minute
    first, second = (reader.read(read_picture(path)) for path in (one, other))
    for face in first:
        for candidate in second:
            apart = distance(face.embedding, candidate.embedding, reader.metric)
            print(f"{face.detection.box_xywh_px()} and {candidate.detection.box_xywh_px()}: distance {apart:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
