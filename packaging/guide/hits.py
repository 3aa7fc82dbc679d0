# SPDX-License-Identifier: Apache-2.0
"""The application's own handbook search, for evaluation with the hits that users get."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from handbook import ROOT


def application_search(folder: Path) -> Callable[[str], list[str]]:
    """A function from a question to the ids of at most three articles, best first.

    Raises ImportError where the application's libraries are not installed.
    """
    sys.path.insert(0, str(ROOT))
    import apsw  # noqa: PLC0415 - evaluation only

    from desktop.documents.handbook import load_handbook  # noqa: PLC0415
    from desktop.documents.search import HandbookSearch  # noqa: PLC0415

    search = HandbookSearch(apsw.Connection(":memory:"), load_handbook(folder))
    return lambda question: [str(hit.article.id) for hit in search.best(question, 3)]
