"""Downloads from servers good and bad, all of them real and on this computer."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.errors import Cancelled, UsageFault, WeightsFault
from doorcam.vision.weights.download import Patience, download
from doorcam.vision.weights.install import verify_installed
from doorcam.vision.weights.registry import NetworkEntry, entry
from tests.unit.vision.weights.conftest import CONTENT
from tests.unit.vision.weights.server import Request, serving

QUICK = Patience(connect_s=5, silence_s=5, grace_s=5, pauses_s=(0, 0, 0))
HALF = len(CONTENT) // 2


class Watch:
    """Notes what it is told; cancels once so many bytes have come."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.steps: list[tuple[int, int]] = []
        self._cancel_at = cancel_at

    def __call__(self, what: str, done: int, total: int) -> None:
        self.steps.append((done, total))
        if self._cancel_at is not None and done >= self._cancel_at:
            raise Cancelled("cancelled")


def names(weights: Path, network: NetworkEntry) -> list[str]:
    return sorted(path.name for path in (weights / network.network_id).iterdir())


def put_part(weights: Path, network: NetworkEntry, content: bytes) -> Path:
    part = weights / network.network_id / "net.onnx.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(content)
    return part


def test_a_download_is_whole_and_private(weights: Path, network: NetworkEntry) -> None:
    watch = Watch()
    with serving(lambda request: request.send(CONTENT)) as server:
        path = download(network, watch, f"{server.address}/mirror/", QUICK)
    assert server.asked == [("/mirror/net.onnx", "")]
    assert path == verify_installed(network)
    assert path.read_bytes() == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    assert names(weights, network) == ["net.onnx"]
    assert watch.steps[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in watch.steps] == sorted(done for done, _ in watch.steps)


def test_weights_of_unknown_size(weights: Path, network: NetworkEntry) -> None:
    network = replace(network, bytes=None)
    put_part(weights, network, CONTENT[:HALF])
    with serving(lambda request: request.send(CONTENT)) as server:
        assert download(network, mirror=server.address, patience=QUICK).read_bytes() == CONTENT
    assert server.asked == [("/net.onnx", f"bytes={HALF}-")]


def test_it_goes_on_where_it_broke_off(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        request.send(CONTENT, most=None if request.start else HALF)

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    assert server.asked == [("/net.onnx", ""), ("/net.onnx", f"bytes={HALF}-")]
    verify_installed(network)


def test_a_later_run_goes_on_too(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, CONTENT[:HALF])
    with serving(lambda request: request.send(CONTENT)) as server:
        download(network, mirror=server.address, patience=QUICK)
    assert server.asked == [("/net.onnx", f"bytes={HALF}-")]
    verify_installed(network)


def test_a_complete_part_needs_no_server(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, CONTENT)
    assert download(network, mirror="http://127.0.0.1:9", patience=QUICK).read_bytes() == CONTENT


def test_a_server_that_ignores_ranges_starts_again(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, b"x" * HALF)
    with serving(lambda request: request.send(CONTENT, ranges=False)) as server:
        download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


def test_nothing_of_the_old_part_is_left_behind_a_new_start(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, b"x" * HALF)

    def answer(request: Request) -> None:
        begun = len(request.server.asked) > 1
        request.send(CONTENT, ranges=begun, most=None if begun else 100)

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    assert server.asked == [("/net.onnx", f"bytes={HALF}-"), ("/net.onnx", "bytes=100-")]
    verify_installed(network)


@pytest.mark.parametrize("size", [10, HALF, len(CONTENT), len(CONTENT) + 5])
def test_a_part_of_another_file_is_thrown_away(weights: Path, network: NetworkEntry, size: int) -> None:
    put_part(weights, network, b"x" * size)
    with serving(lambda request: request.send(CONTENT)) as server:
        download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


def test_a_part_the_server_cannot_go_on_from_is_thrown_away(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, b"x" * 10)

    def answer(request: Request) -> None:
        if request.start:
            request.head(416, Content_Length=0)
        else:
            request.send(CONTENT)

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


def test_another_range_than_asked_for_is_not_taken(weights: Path, network: NetworkEntry) -> None:
    put_part(weights, network, CONTENT[:HALF])

    def answer(request: Request) -> None:
        if request.start:
            body = CONTENT[5:]
            request.head(206, Content_Length=len(body), Content_Range=f"bytes 5-{len(CONTENT) - 1}/{len(CONTENT)}")
            request.wfile.write(body)
        else:
            request.send(CONTENT)

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


def test_a_connection_that_is_reset_is_made_again(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        if len(request.server.asked) < 3:
            request.head(200, Content_Length=len(CONTENT))
            request.wfile.write(CONTENT[:1000])
            request.reset()
        else:
            request.send(CONTENT)

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    assert len(server.asked) == 3
    verify_installed(network)


def test_chunks_without_a_length(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        request.head(200, Transfer_Encoding="chunked")
        for at in range(0, len(CONTENT), 70_001):
            chunk = CONTENT[at : at + 70_001]
            request.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        request.wfile.write(b"0\r\n\r\n")

    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_server_in_trouble_is_asked_again_and_given_up(weights: Path, network: NetworkEntry, status: int) -> None:
    with (
        serving(lambda request: request.head(status, Content_Length=0)) as server,
        pytest.raises(WeightsFault, match=f"the server answers {status}"),
    ):
        download(network, mirror=server.address, patience=QUICK)
    assert len(server.asked) == 1 + len(QUICK.pauses_s)
    assert names(weights, network) == []


def test_a_file_that_is_not_there_is_not_asked_for_again(weights: Path, network: NetworkEntry) -> None:
    with (
        serving(lambda request: request.head(404, Content_Length=0)) as server,
        pytest.raises(WeightsFault, match="the server answers 404"),
    ):
        download(network, mirror=server.address, patience=QUICK)
    assert len(server.asked) == 1


def test_a_server_that_never_ends_the_file_is_given_up_and_the_part_kept(weights: Path, network: NetworkEntry) -> None:
    with (
        serving(lambda request: request.send(CONTENT, most=1000)) as server,
        pytest.raises(WeightsFault, match="broke off") as fault,
    ):
        download(network, mirror=server.address, patience=QUICK)
    assert "run the command again" in fault.value.mend
    assert names(weights, network) == ["net.onnx.part"]
    assert (weights / network.network_id / "net.onnx.part").read_bytes() == CONTENT[: 1000 * len(server.asked)]


def test_another_length_is_refused_before_anything_comes(weights: Path, network: NetworkEntry) -> None:
    for content in (CONTENT + b"x", CONTENT[:-1]):
        with (
            serving(lambda request, content=content: request.send(content)) as server,  # type: ignore[misc]
            pytest.raises(WeightsFault, match="not the weights file"),
        ):
            download(network, mirror=server.address, patience=QUICK)
        assert names(weights, network) == []


def test_more_than_announced_is_refused_at_once(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        request.head(200)
        while not request.server.done.is_set():
            request.wfile.write(bytes(2**16))

    with serving(answer) as server, pytest.raises(WeightsFault, match="sends more than"):
        download(network, mirror=server.address, patience=QUICK)
    assert sum(path.stat().st_size for path in (weights / network.network_id).iterdir()) == 0


def test_the_wrong_file_leaves_nothing(weights: Path, network: NetworkEntry) -> None:
    wrong = bytes([CONTENT[0] ^ 1]) + CONTENT[1:]
    with serving(lambda request: request.send(wrong)) as server, pytest.raises(WeightsFault, match="sha256"):
        download(network, mirror=server.address, patience=QUICK)
    assert names(weights, network) == []


def test_the_wrong_file_does_not_replace_the_right_one(weights: Path, network: NetworkEntry) -> None:
    with serving(lambda request: request.send(CONTENT)) as server:
        download(network, mirror=server.address, patience=QUICK)
        server.answer = lambda request: request.send(CONTENT[::-1])
        with pytest.raises(WeightsFault):
            download(network, mirror=server.address, patience=QUICK)
    verify_installed(network)


def test_a_server_that_drips_is_given_up(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        request.head(200, Content_Length=len(CONTENT))
        while not request.server.done.wait(0.02):
            request.wfile.write(b"x")

    patience = Patience(connect_s=5, silence_s=5, grace_s=0.2, pauses_s=())
    with serving(answer) as server, pytest.raises(WeightsFault, match="too slow"):
        download(network, mirror=server.address, patience=patience)


def test_a_silent_server_is_given_up(weights: Path, network: NetworkEntry) -> None:
    def wait(request: Request) -> None:
        request.server.done.wait()

    patience = Patience(connect_s=5, silence_s=0.2, pauses_s=())
    with (
        serving(wait) as server,
        pytest.raises(WeightsFault, match="does not answer in time"),
    ):
        download(network, mirror=server.address, patience=patience)


def test_nobody_there(weights: Path, network: NetworkEntry) -> None:
    with serving(lambda request: request.send(CONTENT)) as server:
        address = server.address
    with pytest.raises(WeightsFault, match="cannot be reached"):
        download(network, mirror=address, patience=QUICK)


def test_cancelling_keeps_the_part(weights: Path, network: NetworkEntry) -> None:
    with serving(lambda request: request.send(CONTENT)) as server:
        with pytest.raises(Cancelled):
            download(network, Watch(cancel_at=HALF), server.address, QUICK)
        assert names(weights, network) == ["net.onnx.part"]
        download(network, mirror=server.address, patience=QUICK)
    assert server.asked[1][1].startswith("bytes=")
    verify_installed(network)


def test_cancelling_while_waiting_for_the_next_attempt(weights: Path, network: NetworkEntry) -> None:
    began = time.monotonic()
    with serving(lambda request: request.head(500, Content_Length=0)) as server, pytest.raises(Cancelled):
        download(network, Watch(cancel_at=0), server.address, Patience(pauses_s=(600,)))
    assert time.monotonic() - began < 60


def test_redirects_are_followed(weights: Path, network: NetworkEntry) -> None:
    def answer(request: Request) -> None:
        if request.path == "/net.onnx":
            request.head(302, Content_Length=0, Location="/elsewhere/file?x=1")
        else:
            request.send(CONTENT)

    put_part(weights, network, CONTENT[:HALF])
    with serving(answer) as server:
        download(network, mirror=server.address, patience=QUICK)
    assert server.asked[-1] == ("/elsewhere/file?x=1", f"bytes={HALF}-")
    verify_installed(network)


@pytest.mark.parametrize("target", ["http://example.com/net.onnx", "ftp://127.0.0.1/net.onnx", "file:///etc/passwd"])
def test_redirects_to_unsafe_places_are_refused(weights: Path, network: NetworkEntry, target: str) -> None:
    with (
        serving(lambda request: request.head(302, Content_Length=0, Location=target)) as server,
        pytest.raises(WeightsFault, match="not downloaded from") as fault,
    ):
        download(network, mirror=server.address, patience=QUICK)
    assert target in fault.value.message


def test_redirects_in_a_circle_end(weights: Path, network: NetworkEntry) -> None:
    with (
        serving(lambda request: request.head(301, Content_Length=0, Location=request.path)) as server,
        pytest.raises(WeightsFault, match="again and again"),
    ):
        download(network, mirror=server.address, patience=QUICK)


@pytest.mark.parametrize(
    "mirror",
    ["http://example.com/x", "example.com", "file:///tmp", "http://127.0.0.1.example.com", "https://", "http://[x"],
)
def test_unsafe_mirrors_are_refused(weights: Path, network: NetworkEntry, mirror: str) -> None:
    with pytest.raises(WeightsFault, match=r"not downloaded from|no address"):
        download(network, mirror=mirror, patience=QUICK)
    assert not weights.exists()


def test_the_address_of_the_registry_must_be_https_even_here(weights: Path, network: NetworkEntry) -> None:
    with pytest.raises(WeightsFault, match="must begin with https"):
        download(replace(network, url="http://127.0.0.1:9/net.onnx"), patience=QUICK)


def test_what_does_not_fit_is_not_begun(weights: Path, network: NetworkEntry) -> None:
    with serving(lambda request: request.send(CONTENT)) as server:
        with pytest.raises(WeightsFault, match="MB left"):
            download(replace(network, bytes=2**60), mirror=server.address, patience=QUICK)
        assert server.asked == []


def test_what_cannot_be_downloaded_says_what_helps(weights: Path, brought: NetworkEntry) -> None:
    with pytest.raises(WeightsFault, match="cannot be downloaded") as fault:
        download(brought)
    assert fault.value.mend == "run: doorcam models install openface_nn4_small2 --from FILE"
    with pytest.raises(UsageFault, match="comes with the package mtcnn"):
        download(entry("mtcnn_pnet"))
    assert not weights.exists()
