import subprocess
import sys

LOADED = """
import sys, threading
from pathlib import Path
from doorcam.vision.reader import FaceReader
FaceReader.load("dlib_resnet_v1", Path(sys.argv[1])).warm_up()
import openvino
assert sys.modules["openvino_telemetry"] is None
assert not [name for name in sys.modules if name.startswith("openvino_telemetry.")]
assert threading.enumerate() == [threading.main_thread()], threading.enumerate()
"""

INTERRUPTED = """
import gc, os, signal, sys, time
from pathlib import Path
from doorcam.vision.reader import FaceReader
reader = FaceReader.load("dlib_resnet_v1", Path(sys.argv[1]))
del reader
gc.collect()
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(10)
except KeyboardInterrupt:
    print("interrupted")
"""


def test_interrupt_after_the_last_network_is_gone(network_files: dict[str, object], network_cache: object) -> None:
    command = [sys.executable, "-c", INTERRUPTED, f"{network_cache}/networks"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "interrupted\n"), done.stderr


def test_loading_networks_sends_nothing_and_leaves_no_thread(
    network_files: dict[str, object], network_cache: object
) -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, f"{network_cache}/networks"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


TOGETHER = """
import os, sys, threading
from doorcam.vision.backend import openvino
sys.setswitchinterval(1e-6)
start = threading.Barrier(8)
def use():
    start.wait()
    openvino.Type.f32.to_dtype()
threads = [threading.Thread(target=use, daemon=True) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(10)
os._exit(any(thread.is_alive() for thread in threads))
"""


def test_threads_that_begin_together_do_not_wait_for_each_other() -> None:
    """Once in two it hangs where the bindings are used by several threads first."""
    for _ in range(4):
        assert subprocess.run([sys.executable, "-c", TOGETHER], timeout=60).returncode == 0
