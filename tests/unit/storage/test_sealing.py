import pickle

import pytest

from doorcam.storage.sealing import BrokenSeal, SealingKey


@pytest.mark.parametrize("data", [b"", b"a face", bytes(100_000)])
def test_what_was_sealed_comes_back(data: bytes) -> None:
    key = SealingKey.new()
    assert key.unseal(key.seal(data, "vector"), "vector") == data
    assert key.unseal(memoryview(key.seal(memoryview(data), "vector")), "vector") == data


def test_sealing_twice_shows_no_likeness() -> None:
    key = SealingKey.new()
    assert key.seal(b"a face", "x") != key.seal(b"a face", "x")


def test_every_flipped_bit_is_noticed() -> None:
    key = SealingKey.new()
    sealed = key.seal(b"face", "x")
    for place in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(BrokenSeal):
            key.unseal(bytes(changed), "x")


@pytest.mark.parametrize("length", [0, 1, 11, 12, 27, 31])
def test_what_was_cut_short_is_noticed(length: int) -> None:
    key = SealingKey.new()
    with pytest.raises(BrokenSeal):
        key.unseal(key.seal(b"face", "x")[:length], "x")


def test_another_key_or_purpose_opens_nothing() -> None:
    key, other = SealingKey.new(), SealingKey.new()
    sealed = key.seal(b"face", "vector of ann")
    with pytest.raises(BrokenSeal):
        other.unseal(sealed, "vector of ann")
    with pytest.raises(BrokenSeal):
        key.unseal(sealed, "vector of bob")


def test_a_wrapped_key_is_the_same_key() -> None:
    master, key = SealingKey.new(), SealingKey.new()
    assert master.unwrap(master.wrap(key, "ann"), "ann").unseal(key.seal(b"face", "x"), "x") == b"face"
    with pytest.raises(BrokenSeal):
        master.unwrap(master.wrap(key, "ann"), "bob")


def test_a_key_survives_being_text_and_shows_itself_nowhere_else() -> None:
    key = SealingKey.new()
    again = SealingKey.from_text(key.as_text())
    assert again.fingerprint == key.fingerprint != SealingKey.new().fingerprint
    assert again.unseal(key.seal(b"face", "x"), "x") == b"face"
    assert key.as_text() not in repr(key) + str(key) + key.fingerprint
    with pytest.raises(TypeError):
        pickle.dumps(key)


@pytest.mark.parametrize("text", ["", "AAAA", "%%%", "é" * 44, "A" * 44 + "\n"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  binascii's own among them
        SealingKey.from_text(text)
