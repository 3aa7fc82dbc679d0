# SPDX-License-Identifier: Apache-2.0
"""What the rehearsal puts in the place of what this machine has not; every other step runs as it
stands in the file."""

import shutil
import stat
import sys
import tomllib
from pathlib import Path

from devtools.cuda_tools import LOCKED
from devtools.package_engine import BUILD, package_engine, place_of_pack
from devtools.places import ROOT, cache
from devtools.workflows.small_cuda import module_for

sys.path.append(str(ROOT / "packaging" / "linux"))

SCRIPTS = {
    ("release.yml", "build", "known vulnerabilities, each explained"): (
        ".venv/bin/python packaging/common/vulnerabilities.py dist/linux/payload --locks "
        "--vex dist/linux/vex.cdx.json || test $? = 3",
        "without the records, which are fetched",
    ),
    ("windows.yml", "build", "known vulnerabilities, each explained"): (
        ".venv/bin/python packaging/common/vulnerabilities.py dist/windows/payload || test $? = 3",
        "without the records, which are fetched",
    ),
    ("vulnerabilities.yml", "look", "each is explained"): (
        "python3 -m venv tools && tools/bin/pip install --require-hashes --only-binary :all: "
        "-r packaging/common/audit.lock && tools/bin/python packaging/common/vulnerabilities.py "
        "bills/*.cdx.json --locks || test $? = 3",
        "without the records, which are fetched",
    ),
}
"""(file, job, step) → what runs instead, and why."""

GH = """\
#!/bin/bash
# Keeps what would be released below /published instead of sending it; refuses what gh refuses.
set -eu
fail() { echo "gh: $*" >&2; exit 1; }
[[ -n ${GH_TOKEN:-} ]] || fail "set GH_TOKEN"
[[ $1 == release ]] || fail "only releases are rehearsed"
what=$2 tag="" pattern="" folder=""; shift 2
if [[ $1 != -* ]]; then tag=$1; shift; fi
files=()
while (($#)); do
    case $1 in
        --repo | --title | --notes) shift 2 ;;
        --pattern) pattern=$2; shift 2 ;;
        --dir) folder=$2; shift 2 ;;
        --draft | --verify-tag) shift ;;
        -*) fail "unknown flag: $1" ;;
        *) files+=("$1"); shift ;;
    esac
done
draft=/published/$tag
case $what in
    download)
        for file in /published/*/*; do
            # shellcheck disable=SC2053 # a pattern is meant
            if [[ ${file##*/} == $pattern ]]; then cp "$file" "$folder/"; files+=("$file"); fi
        done
        ((${#files[@]})) || fail "no assets match the file pattern" ;;
    view) [[ -d $draft ]] || fail "release not found" ;;
    create) [[ ! -d $draft ]] || fail "a second draft"; mkdir "$draft" ;;
    upload)
        [[ -d $draft ]] || fail "release not found"
        ((${#files[@]})) || fail "no files"
        for file in "${files[@]}"; do
            [[ -f $file ]] || fail "no matches found for $file"
            [[ ! -e $draft/${file##*/} ]] || fail "asset under the same name already exists: $file"
            cp "$file" "$draft/"
        done ;;
    *) fail "release $what is not rehearsed" ;;
esac
"""


def lay_engines(home: Path) -> None:
    """What a restored cache would give a job: engines that were built before, and a module for
    CUDA without code in the place of the one that takes hours.

    Args:
        home: of the job; its cache begins empty.
    """
    target = home / ".cache" / "carrel"
    for name in ("engines", "wheels", "windows", "templates"):
        if (cache() / name).is_dir():
            shutil.copytree(cache() / name, target / name, symlinks=True, dirs_exist_ok=True)
    cuda = target / "engines" / place_of_pack("cuda", LOCKED).name
    if not cuda.is_dir():
        base = next(package_engine(Path(sys.executable)).glob("libggml-base.so.0"))
        module_for(_cards(), base, cuda)
        (cuda.parent / "libcuda.so.1").unlink()


def lay_gh(root: Path, published: Path) -> None:
    """The stand-in for gh, and what was published so far below ``/published``."""
    program = root / "usr" / "local" / "bin" / "gh"
    program.write_text(GH, encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    (root / "published").mkdir()
    shutil.copytree(published, root / "published", dirs_exist_ok=True)


def _cards() -> list[str]:
    """Those that the recipe names."""
    from packs import CARDS, named  # type: ignore[import-not-found]  # noqa: PLC0415

    recipe = tomllib.loads((BUILD / "recipes.toml").read_text(encoding="utf-8"))["cuda"]
    listed = next(each for each in recipe["options"] if each.startswith(CARDS))
    return sorted(named(listed.removeprefix(CARDS)))
