"""Embedding faces anew with another model, from the aligned pictures kept with the templates of an earlier one."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Landmarks, Template
from doorcam.vision.alignment import Image, align
from doorcam.vision.pictures import decode_jpeg
from doorcam.vision.reader import AlignedFace, FaceReader
from doorcam.vision.weights.made import base_id
from doorcam.vision.weights.registry import FaceSpace, entry, registry


def embed_again(reader: FaceReader, templates: Sequence[Template]) -> list[npt.NDArray[np.float32]]:
    """Vectors of the reader's model.

    Args:
        reader: With the model that is wanted.
        templates: Of any models, each with its picture.

    Returns:
        (D,) float32 for each, in their order.

    Raises:
        UsageFault: if a template's model is not known here: then neither is how its picture is aligned.
        PictureFault: if a picture is damaged.
    """
    target = _space(reader.model_id)
    faces = [_as_wanted(decode_jpeg(each.picture_jpeg), _space(each.embedding.model_id), target) for each in templates]
    return [embedding.vector for embedding in reader.embed(faces)]


def _as_wanted(aligned_bgr: Image, source: FaceSpace, target: FaceSpace) -> AlignedFace:
    """An aligned face in the alignment of another model.

    The landmarks of an aligned face are where its model's template has them, but for what a similarity
    map leaves over; so they need not be searched again. Where the other model looks beyond the picture, it
    sees black.
    """
    alike = source.input_px == target.input_px and np.allclose(source.template_xy_px, target.template_xy_px)
    if not alike:
        aligned_bgr = align(aligned_bgr, Landmarks(source.template_xy_px), target.template_xy_px, target.input_px)
    box_xyxy_px = np.array([0, 0, target.input_px, target.input_px], np.float32)
    return AlignedFace(Detection(box_xyxy_px, 1.0, Landmarks(target.template_xy_px)), 1.0, aligned_bgr)


def _space(model_id: str) -> FaceSpace:
    # A network made here sees a face as the one it stands on does, also once it has been removed.
    space = entry(base_id(model_id, registry()) or model_id).face_space
    assert space is not None  # noqa: S101  a template's model is an embedder
    return space
