# SPDX-License-Identifier: Apache-2.0
"""Qt without widgets: the rooms below as objects with signals; the only layer that changes state.

Everything here lives on the Qt thread. Callbacks of other threads come in by queued signals only.
"""

import sys

import PySide6.QtCore  # noqa: F401  # installs the hook that is changed below


def _spare_source_scan() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    It looks for users of ``__feature__``, which this program never uses; the reading cost a third
    of the time to the first window (measured with 6.11.3). Without the hook nothing is changed.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: True)  # noqa: B010  # a foreign module


_spare_source_scan()
