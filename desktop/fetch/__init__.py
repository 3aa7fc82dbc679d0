# SPDX-License-Identifier: Apache-2.0
"""Models from elsewhere: the only room whose child process may open a socket.

``main`` is that child; ``client``, ``queue`` and ``sweep`` are the parent's side and touch no
network. Must not know the catalogue, the settings' file or the key store: callers hand it values.
"""
