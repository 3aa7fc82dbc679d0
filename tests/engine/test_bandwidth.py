# SPDX-License-Identifier: Apache-2.0
"""A device's memory is measured by ggml itself; the processor is a device as a card is."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.engine.client import EngineClient
from desktop.engine.protocol import FailCode, Failed, Loaded, Measure, Measured, Terminal
from tests.helpers.engine import Talk, ask, load
from tests.helpers.planted import planted_command
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.model


def told_by(program: str) -> str:
    """What a program of its own prints: llama.cpp is never loaded in this one."""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def measure(client: EngineClient, device: str) -> Terminal:
    talk = Talk()
    client.measure(Measure(id=0, device=device), talk)
    return talk.end()


SAME = """
import os
if hasattr(os, "sched_setaffinity"):  # threads that wait for each other are slow on a busy machine
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

from desktop.engine import llama
from desktop.engine.bandwidth import bandwidth_of
from desktop.engine.hardware import measure_bandwidth

llama.load_backends(has_cards=True)
product = copied = 0.0
for _ in range(TRIES):  # other programs make both slower, and not alike
    product = max(product, bandwidth_of("CPU", lambda: False))
    copied = max(copied, measure_bandwidth())
    if 0.5 < product / copied < 2.0:
        break
print(product / copied)
"""


def test_the_processor_reads_as_fast_as_it_copies() -> None:
    assert 0.3 < float(told_by(SAME.replace("TRIES", "8"))) < 3.0


def test_a_model_that_is_loaded_stays(engine: EngineClient, tiny: Path) -> None:
    assert isinstance(load(engine, tiny), Loaded)
    pid, before = engine.pid, ask(engine, "hello", max_tokens=8)[0]
    end = measure(engine, "CPU")
    assert isinstance(end, Measured)
    assert end.bandwidth_bytes_per_s > 100_000_000
    assert (engine.pid, ask(engine, "hello", max_tokens=8)[0]) == (pid, before)


def test_it_is_stopped_between_two_rounds(engine: EngineClient) -> None:
    talk = Talk()
    engine.stop(engine.measure(Measure(id=0, device="CPU"), talk))
    end = talk.end()
    assert isinstance(end, Failed), end
    assert end.code is FailCode.STOPPED


def test_what_is_no_device_or_no_engine_of_models_has_no_figure(
    engine: EngineClient, fake: EngineClient
) -> None:
    end = measure(engine, "CUDA7")
    assert end == Measured(id=end.id, problem="there is no device of this name")
    end = measure(fake, "CPU")
    assert isinstance(end, Measured)
    assert (end.bandwidth_bytes_per_s, end.problem) == (0.0, "CPU")


def test_an_engine_that_ends_in_the_middle_says_so_and_the_next_answers() -> None:
    client = EngineClient(planted_command(3, 1 << 20, "measure"))
    try:
        end = measure(client, "Planted0")
        assert isinstance(end, Failed)
        assert end.code is FailCode.CRASHED
        end = measure(client, "CPU")
        assert isinstance(end, Measured)
        assert end.problem == ""
    finally:
        client.close()


@pytest.mark.card
def test_a_card_reads_its_memory(card: EngineClient) -> None:
    """A real one, or Mesa's software device with GGML_VK_VISIBLE_DEVICES=0."""
    assert card.hello is not None
    for device in card.hello.devices:
        if device.is_card:
            end = measure(card, device.name)
            assert isinstance(end, Measured), end
            assert end.problem == ""
            assert 100e6 < end.bandwidth_bytes_per_s < 20e12


SIZES = """
import ctypes
from desktop.engine import bandwidth, llama

def memory(device, free, total):
    free._obj.value, total._obj.value = FREE, ALL

def clear(buffer, fill):
    library.ggml_backend_buffer_get_size.restype = ctypes.c_size_t
    library.ggml_backend_buffer_get_size.argtypes = [ctypes.c_void_p]
    print(library.ggml_backend_buffer_get_size(buffer))

class Card:
    ggml_backend_dev_memory = staticmethod(memory)
    ggml_backend_buffer_clear = staticmethod(clear)

    def __getattr__(self, name):
        return getattr(library, name)

library = llama.ggml_base()
bandwidth.ggml_base = Card
bandwidth.MEASURE_S = 0.0
llama.load_backends(has_cards=True)
for ALL, FREE in SIZED:
    try:
        bandwidth.bandwidth_of("CPU", lambda: False)
    except bandwidth.Unmeasured as why:
        print(why)
"""


def test_a_small_part_of_a_card_is_taken_and_of_a_full_one_nothing() -> None:
    gb = 10**9
    # All, and what is free of it: of a desktop, of a small one, of one for servers, full ones.
    sized = [(8 * gb, 7 * gb), (2 * gb, 2 * gb), (80 * gb, 3 * gb), (8 * gb, gb), (8 * gb, gb // 2)]
    sized += [(80 * gb, 2 * gb), (0, gb)]
    desktop, small, server, fuller, full, *rest = told_by(
        SIZES.replace("SIZED", str(sized))
    ).splitlines()
    assert 0.9 < int(desktop) / (8 * gb / 32) <= 1.001
    assert 0.9 < int(small) / (2 * gb / 32) <= 1.001
    assert 500_000_000 < int(server) < 545_000_000
    assert fuller == desktop
    assert full == "too little of its memory is free: 500 MB"
    assert rest[0] == "too little of its memory is free: 2000 MB"
    assert rest[1].startswith("too little")  # a driver that does not tell how large it is


LACKS = """
import sys
from desktop.engine import bandwidth, llama

def told():
    try:
        return bandwidth.bandwidth_of("CPU", lambda: False)
    except bandwidth.Unmeasured as why:
        return why

llama.load_backends(has_cards=True)
bandwidth.PART_OF_FREE = 1 << 40
print(told())
bandwidth.PART_OF_FREE, fill = 4, bandwidth._F16
bandwidth._F16 = 12  # a matrix of 4 bits by a vector of 16: nothing does that
bandwidth._F32 = 1
print(told())
bandwidth._F16, bandwidth._F32 = fill, 0
bandwidth._SUCCESS = 1
print(told())
bandwidth._SIGNATURES["ggml_of_tomorrow"] = (None, [])
print(told())
"""


def test_what_is_missing_is_told() -> None:
    room, kind, status, missing = told_by(LACKS).splitlines()
    assert room.startswith("too little of its memory is free: ")
    assert kind == "it does not multiply numbers in 16 bits"
    assert status == "it does not compute (status 0)"
    assert missing == "this engine has no ggml_of_tomorrow"
