# SPDX-License-Identifier: Apache-2.0
import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.engine import llama
from tests.helpers.tree import ROOT

SAME = """
import ctypes
from desktop.engine import llama

def place(library):
    return ctypes.cast(library.ggml_backend_dev_count, ctypes.c_void_p).value

llama.load_backends(has_cards=True)
print(place(llama._ggml) == place(llama.api._lib), len(llama.devices()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a library is loaded once by its name")
def test_the_devices_are_those_that_llama_cpp_itself_sees() -> None:
    """A second copy of libggml would list cards that no model can be put on."""
    command = [sys.executable, "-c", SAME]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    is_same, count = done.stdout.split()
    assert (is_same, int(count) >= 1) == ("True", True)


BEST = """
import glob, sys
from desktop.engine import llama

llama._modules = lambda: sorted(glob.glob(sys.argv[1] + "/*.so"))
print(llama._best_for_processor())
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
@pytest.mark.parametrize(
    ("scores", "best"),
    [
        ({"cpu-haswell": "3", "cpu-x64": "1", "cpu-zen4": "0", "vulkan": "9"}, "cpu-haswell"),
        ({"cpu-zen4": "0"}, ""),
        ({"cpu": None, "vulkan": "9"}, "cpu"),
        ({}, ""),
    ],
)
def test_without_cards_the_best_module_for_the_processor_is_taken(
    tmp_path: Path, scores: dict[str, str | None], best: str
) -> None:
    for name, score in scores.items():
        source = tmp_path / f"{name}.c"
        tells = "" if score is None else f"int ggml_backend_score(void) {{ return {score}; }}"
        source.write_text(f"{tells}\nint other;\n", encoding="ascii")
        library = tmp_path / f"libggml-{name}.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    command = [sys.executable, "-c", BEST, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == (str(tmp_path / f"libggml-{best}.so") if best else "")


CARDS = """
#include <stddef.h>
#include <string.h>
struct properties {
    const char *name, *description; size_t free, total; int kind; const char *address; _Bool can[5];
};
static const struct properties all[] = {
    {"CUDA0", "one card", 5, 8, 1, "0000:01:00.0"}, {"Vulkan0", "another", 3, 4, 1, "0000:02:00.0"},
    {"Vulkan1", "one card", 5, 8, 1, "0000:01:00.0"}, {"CPU", "a processor", 9, 9, 0, NULL},
    {"BLAS", "the processor", 0, 0, 3, NULL},
};
size_t ggml_backend_dev_count(void) { return sizeof(all) / sizeof(*all); }
const void *ggml_backend_dev_get(size_t index) { return &all[index]; }
const char *ggml_backend_dev_name(const struct properties *one) { return one->name; }
const char *ggml_backend_dev_description(const struct properties *one) { return one->description; }
int ggml_backend_dev_type(const struct properties *one) { return one->kind; }
void ggml_backend_dev_memory(const struct properties *one, size_t *free, size_t *total) {
    *free = one->free;
    *total = one->total;
}
void ggml_backend_dev_get_props(const struct properties *one, struct properties *into) {
    memcpy(into, one, sizeof(*into));
}
"""


@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
def test_a_card_that_two_libraries_find_is_listed_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As CUDA and Vulkan find NVIDIA's; its memory would count twice."""
    source, library = tmp_path / "cards.c", tmp_path / "cards.so"
    source.write_text(CARDS, encoding="ascii")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    loaded = ctypes.CDLL(str(library))
    monkeypatch.setattr(llama, "_ggml", loaded)
    monkeypatch.setattr(llama, "ggml_base", lambda: loaded)
    found = llama.devices()
    assert [each.name for each in found] == ["CUDA0", "Vulkan0", "CPU", "BLAS"]
    assert [each.free_bytes for each in found] == [5, 3, 9, 0]
