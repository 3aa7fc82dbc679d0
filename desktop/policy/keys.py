# SPDX-License-Identifier: Apache-2.0
"""Every key there is, as data: readers, documentation, templates and tests read this table.

To add a key: write one Key in ``use_keys.py``, ``keep_keys.py`` or ``share_keys.py`` and add it to
the tuple there; enforce it in the lowest room that can; run ``packaging/policy/generate.py``. The
tests over all keys then demand a proof that it is enforced.
"""

from typing import Any

from desktop.policy.keep_keys import KEEP_KEYS
from desktop.policy.key import Key
from desktop.policy.share_keys import SHARE_KEYS
from desktop.policy.use_keys import USE_KEYS

KEYS: tuple[Key[Any], ...] = (*USE_KEYS, *KEEP_KEYS, *SHARE_KEYS)
"""All keys, in the order of the documentation."""
BY_NAME: dict[str, Key[Any]] = {key.name: key for key in KEYS}
