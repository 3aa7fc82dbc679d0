# SPDX-License-Identifier: Apache-2.0
"""What the organisation decided for this machine. Must not know what the rooms above do with it.

``keys.py`` declares, ``files.py``, ``registry.py`` and ``managed.py`` read, ``policy.py`` is what
holds, ``current.py`` is where every room asks. Users can tighten it and never widen it.
"""
