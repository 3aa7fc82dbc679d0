# SPDX-License-Identifier: Apache-2.0
"""Why no graphics card is used, in words."""

import shutil
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop.engine.client import EngineClient
from desktop.engine.devices import Device
from desktop.engine.graphics import WITHOUT, Seen, look, why_none
from tests.helpers.tree import ROOT

CARD = Device(name="Vulkan0", description="x", kind="gpu", memory_bytes=1, free_bytes=1)
CPU = Device(name="CPU", description="x", kind="cpu", memory_bytes=1, free_bytes=1)
NVIDIA = Seen(vendors=("NVIDIA",), nvidia_driver="470.82.01")


def test_a_card_that_is_used_needs_no_reason() -> None:
    assert why_none(NVIDIA, (CARD, CPU), ("CUDA",), ("whatever",)) == ""


@pytest.mark.parametrize(
    ("seen", "built", "problems", "said"),
    [
        (Seen(), (), (), "this engine is built for the processor only"),
        (NVIDIA, (), (), "a card by NVIDIA is there, but this engine is built for the processor"),
        (
            NVIDIA,
            ("CUDA",),
            ("load: failed to load x: libcuda.so.1: cannot open shared object file: No such file",),
            "libcuda.so.1 is missing; it comes with NVIDIA's driver",
        ),
        (
            Seen(vendors=("AMD", "Intel")),
            ("Vulkan",),
            ("libvulkan.so.1: cannot open shared object file",),
            "a card by AMD and one by Intel is there, but libvulkan.so.1 is missing; it comes with",
        ),
        (
            NVIDIA,
            ("CUDA",),
            ("ggml_cuda_init: CUDA driver version is insufficient for CUDA runtime version",),
            "its driver (470.82.01) is too old for this engine",
        ),
        (NVIDIA, ("CUDA",), ("no kernel image",), "CUDA cannot use it: no kernel image"),
        (Seen(vendors=("AMD",)), ("Vulkan",), (), "Vulkan does not find it: its driver is missing"),
        (Seen(), ("Vulkan",), (), "no graphics card was found by Vulkan"),
        (
            Seen(),
            ("Vulkan",),
            (r"load_backend: failed to load C:\Program Files\Carrel\ggml-vulkan.dll: ",),
            "ggml-vulkan.dll cannot be loaded; it needs vulkan-1.dll of the card's driver",
        ),
        (NVIDIA, ("Vulkan",), (WITHOUT,), "this engine was started for the processor alone"),
    ],
)
def test_reasons(seen: Seen, built: tuple[str, ...], problems: tuple[str, ...], said: str) -> None:
    assert said in why_none(seen, (CPU,), built, problems)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its cards so")
def test_what_the_system_shows(tmp_path: Path) -> None:
    root = f"{tmp_path}/"
    assert look(root) == Seen()
    for card, vendor in enumerate(("0x1002", "0x8086", "0x1002", "0xdead")):
        folder = tmp_path / "sys/class/drm" / f"card{card}" / "device"
        folder.mkdir(parents=True)
        (folder / "vendor").write_text(f"{vendor}\n", encoding="ascii")
    assert look(root) == Seen(vendors=("AMD", "Intel"))
    version = tmp_path / "proc/driver/nvidia/version"
    version.parent.mkdir(parents=True)
    for line, number in (
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19", "535.104.05"),
        ("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  550.54.14  Rel", "550.54.14"),
    ):
        version.write_text(f"{line}\nGCC version: 12.2.0\n", encoding="ascii")
        seen = look(root)
        assert (seen.vendors[-1], seen.nvidia_driver) == ("NVIDIA", number)


@pytest.mark.model
def test_the_engine_says_why_it_uses_none(engine: EngineClient) -> None:
    hello = engine.greet(30.0)
    has_card = any(device.is_card for device in hello.devices)
    assert bool(hello.no_card) is not has_card


TELLS = """
from desktop.engine.graphics import Seen
from desktop.engine.runner import LlamaRunner
print(LlamaRunner(Seen(vendors=("AMD",)), has_cards=True).hello().no_card)
"""


ENDS = """
from desktop.engine.graphics import Seen
from desktop.engine.runner import LlamaRunner
print(LlamaRunner(Seen(), has_cards={}).hello().no_card)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the names are those of Linux")
@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
def test_a_driver_that_ends_the_process_is_not_loaded_where_no_card_is_wanted(
    tmp_path: Path,
) -> None:
    """Real llama.cpp, beside it a module whose driver aborts as it is loaded."""
    spec = find_spec("llama_cpp")
    assert spec is not None
    assert spec.origin is not None
    shutil.copytree(Path(spec.origin).parent, tmp_path / "llama_cpp", symlinks=True)
    (tmp_path / "pack.c").write_text(
        "#include <stdlib.h>\n__attribute__((constructor)) void begin(void) { abort(); }",
        encoding="ascii",
    )
    pack = tmp_path / "llama_cpp" / "lib" / "libggml-vulkan.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", pack, tmp_path / "pack.c"], check=True)

    def ends(*, has_cards: bool) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", ENDS.format(has_cards)],
            env={"PYTHONPATH": str(tmp_path)},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

    assert ends(has_cards=True).returncode == -signal.SIGABRT
    assert ends(has_cards=False).stdout == f"{WITHOUT}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the names are those of Linux")
@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
def test_a_pack_whose_driver_is_missing_costs_the_card_and_not_the_engine(tmp_path: Path) -> None:
    """Real llama.cpp, beside it a module that needs a library which is not there."""
    spec = find_spec("llama_cpp")
    assert spec is not None
    assert spec.origin is not None
    package = tmp_path / "llama_cpp"
    shutil.copytree(Path(spec.origin).parent, package, symlinks=True)
    (tmp_path / "loader.c").write_text("int vk(void) { return 1; }", encoding="ascii")
    (tmp_path / "pack.c").write_text(
        "int vk(void); void *ggml_backend_init(void) { vk(); return 0; }", encoding="ascii"
    )
    loader, pack = tmp_path / "libvulkan.so.1", package / "lib" / "libggml-vulkan.so"
    make = ["cc", "-shared", "-fPIC", "-o"]
    subprocess.run([*make, loader, "-Wl,-soname,libvulkan.so.1", tmp_path / "loader.c"], check=True)
    subprocess.run([*make, pack, tmp_path / "pack.c", loader], check=True)
    loader.unlink()
    done = subprocess.run(
        [sys.executable, "-c", TELLS],
        env={"PYTHONPATH": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(
        "a card by AMD is there, but libvulkan.so.1 is missing; it comes with the Vulkan loader"
    )
