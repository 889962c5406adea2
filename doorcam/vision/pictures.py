"""Reading and writing picture files without trusting them."""

import os
import warnings
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import (  # the plugins register the formats named below
    BmpImagePlugin,  # noqa: F401
    Image,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    UnidentifiedImageError,
    WebPImagePlugin,  # noqa: F401
)

from doorcam.errors import PictureFault

# A 50-megapixel camera is the largest anyone enrols from; a picture bomb is far above it.
MAX_PIXELS = 64_000_000
MAX_FILE_BYTES = 128 * 2**20

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
_FORMATS = ("JPEG", "PNG", "BMP", "WEBP", "TIFF")

# Exif 2.3, tag 0x0112. Not ImageOps.exif_transpose: it writes the other tags anew, and fails on an odd one.
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Image.MAX_IMAGE_PIXELS = None  # replaced by our own limit, checked before a pixel is decoded


def read_picture(path: Path) -> npt.NDArray[np.uint8]:
    """Read a photo as it is meant to be seen.

    Turned upright by its EXIF orientation; transparency is laid on white; grey, palette, 16-bit and
    CMYK pictures become plain colour.

    Returns:
        (height, width, 3) uint8, blue-green-red.

    Raises:
        PictureFault: if the file is missing, empty, no picture, damaged or larger than `MAX_PIXELS`.
    """
    check_picture_file(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd metadata of a photo is no news to the user
            return _decode(path)
    except UnidentifiedImageError as error:
        raise PictureFault("{path} is not a picture", "name a JPEG, PNG, WebP, TIFF or BMP file", path=path) from error
    except PictureFault:
        raise
    except Exception as error:  # a damaged file can make a decoder raise nearly anything
        if isinstance(error, OSError) and error.errno:
            raise PictureFault(
                "cannot read the picture {path}", "{why}", path=path, why=os.strerror(error.errno)
            ) from error
        raise PictureFault("the picture {path} is damaged or cut short", "export it again", path=path) from error


def check_picture_file(path: Path) -> None:
    """Let only a file pass that is worth opening; nothing of it is read.

    Raises:
        PictureFault: if it is missing, empty, no plain file, or larger than `MAX_FILE_BYTES`.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PictureFault(
            "cannot read the picture {path}", "{why}", path=path, why=os.strerror(error.errno or 0)
        ) from error
    if not path.is_file():
        raise PictureFault("{path} is not a picture file", "name a JPEG, PNG, WebP, TIFF or BMP file", path=path)
    if size == 0:
        raise PictureFault("the picture {path} is empty", path=path)
    if size > MAX_FILE_BYTES:
        raise PictureFault(
            "the picture {path} is larger than {most} MB", "make it smaller", path=path, most=MAX_FILE_BYTES // 2**20
        )


def _decode(path: Path) -> npt.NDArray[np.uint8]:
    with Image.open(path, formats=_FORMATS) as picture:
        width, height = picture.size
        if width * height > MAX_PIXELS:
            raise PictureFault(
                "the picture {path} has {width} x {height} pixels, more than {most} megapixels",
                "make it smaller",
                path=path,
                width=width,
                height=height,
                most=MAX_PIXELS // 10**6,
            )
        picture.load()  # TIFF files are turned by this alone, and then say so
        turn = _UPRIGHT.get(picture.getexif().get(_ORIENTATION, 1))
        return _as_bgr(picture if turn is None else picture.transpose(turn))


def _as_bgr(picture: Image.Image) -> npt.NDArray[np.uint8]:
    if picture.mode.startswith("I") or picture.mode == "F":
        grey = np.asarray(picture, dtype=np.float64)
        # 16-bit files hold 0..65535; floating-point ones hold 0..1 or 0..255.
        top = 65535.0 if picture.mode.startswith("I") else max(1.0, float(grey.max(initial=0.0)))
        eight_bit = np.clip(grey * (255.0 / top), 0, 255).astype(np.uint8)
        return cv2.cvtColor(eight_bit, cv2.COLOR_GRAY2BGR)  # type: ignore[return-value]
    if "A" in picture.getbands() or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, (255, 255, 255, 255))
        picture = Image.alpha_composite(paper, layer)
    rgb = np.asarray(picture.convert("RGB"), dtype=np.uint8)
    return np.ascontiguousarray(rgb[:, :, ::-1])


def encode_jpeg(image_bgr: npt.NDArray[np.uint8], quality: int = 90) -> bytes:
    """Encode a picture.

    Args:
        image_bgr: (height, width, 3) uint8, not empty.
        quality: 1 to 100.
    """
    done, data = cv2.imencode(".jpg", image_bgr, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise PictureFault("a picture could not be encoded as JPEG")
    return data.tobytes()


def decode_jpeg(data: bytes) -> npt.NDArray[np.uint8]:
    """Decode a picture of our own making; (height, width, 3) uint8, blue-green-red."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if image is None:
        raise PictureFault("a stored picture is damaged")
    return image  # type: ignore[return-value]
