import os
import struct
import sys
import threading
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image as Pillow

from doorcam.errors import PictureFault
from doorcam.vision.pictures import MAX_FILE_BYTES, MAX_PIXELS, decode_jpeg, encode_jpeg, read_picture

Image = npt.NDArray[np.uint8]


def _gradient(width: int = 40, height: int = 30) -> Image:
    """A smooth RGB picture that looks different from every side."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [x * 255 // (width - 1), y * 255 // (height - 1), (x + y) * 90 // (width + height)]
    return np.stack(planes, axis=2).astype(np.uint8)


def _refusal(path: Path) -> str:
    with pytest.raises(PictureFault) as fault:
        read_picture(path)
    line = str(fault.value)
    assert str(path) in line
    assert "\n" not in line
    assert fault.value.exit_code == 1
    return line


def _png(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """A PNG file written by hand, around rows already compressed."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif", ".webp"])
def test_lossless_files_keep_every_pixel_in_bgr(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"photo{suffix}"
    Pillow.fromarray(_gradient()).save(path, lossless=True)
    picture = read_picture(path)
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous
    np.testing.assert_array_equal(picture, _gradient()[..., ::-1])


def test_a_jpeg_with_a_chinese_name(tmp_path: Path) -> None:
    path = tmp_path / "胡歌 照片.jpg"
    Pillow.fromarray(_gradient()).save(path, quality=98)
    assert np.abs(read_picture(path).astype(int) - _gradient()[..., ::-1]).max() < 12
    path.write_bytes(b"no picture")
    assert "胡歌 照片.jpg" in _refusal(path)


def test_the_format_is_told_by_the_content_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    Pillow.fromarray(_gradient()).save(path, "PNG")
    np.testing.assert_array_equal(read_picture(path), _gradient()[..., ::-1])


def test_transparency_is_laid_on_white(tmp_path: Path) -> None:
    rgba = np.zeros((2, 3, 4), np.uint8)
    rgba[:, 0] = (200, 10, 30, 255)
    rgba[:, 1] = (200, 10, 30, 0)
    rgba[:, 2] = (0, 0, 0, 128)
    Pillow.fromarray(rgba, "RGBA").save(tmp_path / "a.png")
    picture = read_picture(tmp_path / "a.png")
    assert picture[0, 0].tolist() == [30, 10, 200]
    assert picture[0, 1].tolist() == [255, 255, 255]
    assert np.abs(picture[0, 2].astype(int) - 127).max() <= 1


def test_a_palette_with_transparency_is_laid_on_white(tmp_path: Path) -> None:
    palette = Pillow.fromarray(np.array([[0, 1]], np.uint8), "P")
    palette.putpalette([10, 20, 30, 40, 50, 60])
    palette.save(tmp_path / "p.png", transparency=1)
    assert read_picture(tmp_path / "p.png").tolist() == [[[30, 20, 10], [255, 255, 255]]]


def test_grey_pictures_of_8_and_16_bits_and_black_and_white_become_colour(tmp_path: Path) -> None:
    grey = np.array([[0, 64, 128, 255]], np.uint8)
    Pillow.fromarray(grey).save(tmp_path / "grey.png")
    Pillow.fromarray(grey.astype(np.uint16) * 257).save(tmp_path / "deep.png")
    Pillow.fromarray(grey > 100).save(tmp_path / "bits.png")
    for name, expected in (("grey", grey), ("deep", grey), ("bits", np.where(grey > 100, 255, 0))):
        picture = read_picture(tmp_path / f"{name}.png")
        assert picture.shape == (1, 4, 3)
        for channel in range(3):
            assert np.abs(picture[..., channel].astype(int) - expected).max() <= 1, name


def test_grey_with_transparency_is_laid_on_white(tmp_path: Path) -> None:
    Pillow.fromarray(np.array([[[50, 255], [50, 0]]], np.uint8), "LA").save(tmp_path / "la.png")
    assert read_picture(tmp_path / "la.png")[0, :, 0].tolist() == [50, 255]


def test_a_floating_point_picture_is_read(tmp_path: Path) -> None:
    Pillow.fromarray(np.array([[0.0, 0.5, 1.0]], np.float32)).save(tmp_path / "f.tif")
    assert np.abs(read_picture(tmp_path / "f.tif")[0, :, 0].astype(int) - [0, 127, 255]).max() <= 1


def test_a_cmyk_jpeg_has_its_colours(tmp_path: Path) -> None:
    Pillow.new("RGB", (16, 16), (220, 30, 40)).convert("CMYK").save(tmp_path / "c.jpg", quality=95)
    assert np.abs(read_picture(tmp_path / "c.jpg")[8, 8].astype(int) - [40, 30, 220]).max() < 12


# What must be done to the stored picture to see it upright (Exif 2.3, table of tag 0x0112).
UPRIGHT = {
    1: lambda stored: stored,
    2: lambda stored: stored[:, ::-1],
    3: lambda stored: stored[::-1, ::-1],
    4: lambda stored: stored[::-1],
    5: lambda stored: stored.transpose(1, 0, 2),
    6: lambda stored: np.rot90(stored, -1),
    7: lambda stored: stored[::-1, ::-1].transpose(1, 0, 2),
    8: lambda stored: np.rot90(stored, 1),
}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".tif"])
def test_photos_are_turned_upright(tmp_path: Path, orientation: int, suffix: str) -> None:
    path = tmp_path / f"turned{suffix}"
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    Pillow.fromarray(_gradient()).save(path, exif=exif, quality=98)
    expected = UPRIGHT[orientation](_gradient())[..., ::-1].astype(int)
    picture = read_picture(path)
    assert picture.shape == expected.shape
    assert np.abs(picture.astype(int) - expected).mean() < 6


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_changes_nothing(tmp_path: Path, orientation: int) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    Pillow.fromarray(_gradient()).save(tmp_path / "odd.png", exif=exif)
    np.testing.assert_array_equal(read_picture(tmp_path / "odd.png"), _gradient()[..., ::-1])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"just some text\n", "is not a picture"),
        (b"\xff\xd8\xff\xe0", "damaged or cut short"),
        (b"\x89PNG\r\n\x1a\n", "is not a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
    ],
    ids=["empty", "text", "jpeg start", "png start", "svg", "postscript"],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    line = _refusal(path)
    assert words in line or "is not a picture" in line


def test_other_formats_are_refused(tmp_path: Path) -> None:
    for suffix in ("gif", "ppm", "ico", "tga"):
        path = tmp_path / f"photo.{suffix}"
        Pillow.fromarray(_gradient()).save(path)
        assert "name a JPEG, PNG, WebP, TIFF or BMP file" in _refusal(path)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    assert "No such file or directory" in _refusal(tmp_path / "gone.jpg")
    assert "is not a picture file" in _refusal(tmp_path)
    assert "cannot read the picture" in _refusal(tmp_path / ("x" * 5000))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has FIFOs and device files")
def test_a_fifo_or_a_device_is_refused_without_waiting(tmp_path: Path) -> None:
    fifo = tmp_path / "photo.jpg"
    os.mkfifo(fifo)
    for path in (fifo, Path("/dev/zero"), Path("/dev/null")):
        lines: list[str] = []
        reading = threading.Thread(target=lambda path=path, lines=lines: lines.append(_refusal(path)), daemon=True)
        reading.start()
        reading.join(20)
        assert not reading.is_alive(), f"{path} is waited for"
        assert "is not a picture file" in lines[0]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    Pillow.fromarray(_gradient()).save(path)
    path.chmod(0)
    assert "Permission denied" in _refusal(path)


def test_a_picture_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    side = 20_000
    packer = zlib.compressobj(1)
    block = bytes((1 + side // 8) * 1000)
    rows = b"".join([packer.compress(block) for _ in range(side // 1000)]) + packer.flush()
    path = tmp_path / "bomb.png"
    path.write_bytes(_png(side, side, 1, 0, rows))
    assert path.stat().st_size < 2**20
    tracemalloc.start()
    try:
        assert f"{side} x {side} pixels, more than {MAX_PIXELS // 10**6} megapixels" in _refusal(path)
        assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    finally:
        tracemalloc.stop()


def test_a_picture_with_more_rows_than_it_holds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "short.png"
    path.write_bytes(_png(1000, 1000, 8, 0, zlib.compress(bytes(5000))))
    assert "damaged or cut short" in _refusal(path)


def test_a_file_larger_than_any_photo_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    assert "larger than 128 MB" in _refusal(path)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".bmp", ".tif"])
def test_a_truncated_file_is_refused_wherever_it_ends(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"photo{suffix}"
    Pillow.fromarray(_gradient(80, 60)).save(path)
    whole = path.read_bytes()
    for share in (0.02, 0.2, 0.5, 0.7, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        _refusal(path)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".bmp"])
def test_changed_bytes_never_raise_anything_else(tmp_path: Path, suffix: str) -> None:
    rng = np.random.default_rng(8)
    path = tmp_path / f"photo{suffix}"
    exif = Pillow.Exif()
    exif[0x0112], exif[0x010F] = 6, "maker"
    Pillow.fromarray(_gradient(30, 24)).save(path, exif=exif)
    whole = path.read_bytes()
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        for place in rng.integers(0, min(len(data), 300), int(rng.integers(1, 5))):
            data[place] = int(rng.integers(0, 256))
        path.write_bytes(data)
        try:
            picture = read_picture(path)
        except PictureFault:
            refused += 1
        else:
            assert picture.ndim == 3
            assert picture.shape[2] == 3
    assert refused > 10


@pytest.mark.parametrize("tag", [0x010F, 0x011A, 0x014A], ids=["maker", "resolution", "sub-pictures"])
@pytest.mark.parametrize("kind", [1, 2, 5, 7, 11], ids=["byte", "text", "fraction", "unknown", "float"])
def test_a_photo_with_an_odd_tag_is_still_turned_upright(tmp_path: Path, tag: int, kind: int) -> None:
    turned = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    odd = struct.pack("<HHII", tag, kind, 1, 2)
    first, second = sorted([turned, odd])
    path = tmp_path / "odd.jpg"
    Pillow.fromarray(_gradient()).save(path, exif=b"Exif\0\0II*\0\x08\0\0\0\x02\0" + first + second + bytes(4))
    assert read_picture(path).shape == (40, 30, 3)


def test_a_picture_encoded_comes_back() -> None:
    picture = np.ascontiguousarray(_gradient()[..., ::-1])
    data = encode_jpeg(picture, quality=98)
    assert data.startswith(b"\xff\xd8")
    assert np.abs(decode_jpeg(data).astype(int) - picture).max() < 12
    assert len(encode_jpeg(picture, quality=20)) < len(data)


@pytest.mark.parametrize("data", [b"", b"x", b"\xff\xd8\xff", bytes(100)])
def test_a_stored_picture_that_is_damaged_is_a_fault(data: bytes) -> None:
    with pytest.raises(PictureFault, match="a stored picture is damaged"):
        decode_jpeg(data)
