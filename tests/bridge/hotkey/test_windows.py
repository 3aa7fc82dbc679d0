# SPDX-License-Identifier: Apache-2.0
"""What is heard of Windows' messages; that keys are given at all only Windows can tell."""

import ctypes

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.hotkey.windows import _NUMBER, _WM_HOTKEY, WindowsHotKey, _Filter, _Message


@pytest.mark.parametrize(
    ("message", "number", "is_heard"),
    [(_WM_HOTKEY, _NUMBER, True), (_WM_HOTKEY, 7, False), (0x100, _NUMBER, False)],
)
def test_our_key_alone_is_heard(message: int, number: int, is_heard: bool, qtbot: QtBot) -> None:
    heard: list[bool] = []
    key = WindowsHotKey()
    key.pressed.connect(lambda: heard.append(True))
    told = _Message(hwnd=None, message=message, wParam=number)
    answer = _Filter(key).nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))
    assert answer == (False, 0)
    assert bool(heard) is is_heard
    key.release()
