# SPDX-License-Identifier: Apache-2.0
"""What a manifest may say of a package."""

import pytest

from desktop.core.update import MOST_BYTES, Manifest, Package, Part, problem_of


def told(size_bytes: int) -> str:
    package = Package(
        part=Part.APP,
        version="1.1",
        system="linux-x86_64",
        file="carrel-app-1.1.tar.xz",
        size_bytes=size_bytes,
        sha256="0" * 64,
    )
    packages = (package,)
    return problem_of(
        Manifest(v=1, serial=1, channel="stable", expires="2027-01-31", packages=packages)
    )


@pytest.mark.parametrize("size_bytes", [1, MOST_BYTES])
def test_a_size_that_a_package_can_have(size_bytes: int) -> None:
    assert told(size_bytes) == ""


@pytest.mark.parametrize("size_bytes", [-1, 0, MOST_BYTES + 1, 10**30])
def test_a_size_that_no_package_has(size_bytes: int) -> None:
    assert told(size_bytes).startswith("size or hash of carrel-app-1.1.tar.xz")
