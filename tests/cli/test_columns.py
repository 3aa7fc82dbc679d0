# SPDX-License-Identifier: Apache-2.0
from desktop.cli.columns import size_text, table


def test_sizes_and_columns() -> None:
    assert [size_text(n) for n in (5, 4_300_000, 2_500_000_000)] == ["5 B", "4.3 MB", "2.5 GB"]
    assert table([("a", "bbb"), ("aaaa", "b")]) == ["a     bbb", "aaaa  b"]
