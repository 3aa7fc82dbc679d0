# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.fetch.failure import known_error
from desktop.fetch.protocol import FailCode, Failed


@pytest.mark.parametrize("code", FailCode)
def test_every_failure_has_a_sentence(code: FailCode) -> None:
    error = known_error(Failed(id=1, code=code, detail="host: reason."), "owner/name/file.gguf")
    assert error.sentence == "owner/name/file.gguf was not fetched: host: reason."
    assert error.hint == "" or error.hint.endswith(".")


def test_a_full_disk_says_how_much_is_missing() -> None:
    for missing, said in ((2_500_000_000, "2.5 GB"), (30_000_000, "30.0 MB"), (1, "0.1 MB")):
        failed = Failed(id=1, code=FailCode.NO_SPACE, detail="x", missing_bytes=missing)
        assert f"Free {said} " in known_error(failed, "f").hint
