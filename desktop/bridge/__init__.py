# SPDX-License-Identifier: Apache-2.0
"""Qt without widgets: the rooms below as objects with signals; the only layer that changes state.

Everything here lives on the Qt thread. Callbacks of other threads come in by queued signals only.
"""

from desktop.bridge.lean_qt import load_qt

load_qt()
