# SPDX-License-Identifier: Apache-2.0
"""The door to other processes: how children are started, spoken to, watched and ended.

Every child speaks one JSON message a line on stdin and stdout; its stderr is log text and is never
parsed; a closed stdin means stop. This room knows no Qt and no message's meaning.
"""
