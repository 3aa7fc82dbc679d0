# SPDX-License-Identifier: Apache-2.0
"""The workflows: what they may, what they pin, that each job finds what another makes, that what
they call is there and takes its arguments. Nothing is built: ``dev.py package check`` plays it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from devtools.workflows import linting
from devtools.workflows.reading import FOLDER, read, workflows
from devtools.workflows.stand_ins import SCRIPTS
from devtools.workflows.wiring import problems

NAMES = [path.name for path in workflows()]
RELEASES = [name for name in NAMES if "publish" in read(FOLDER / name).jobs]


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_is_wired(name: str) -> None:
    assert problems(FOLDER / name) == []


@pytest.mark.parametrize("check", [linting.schema, linting.zizmor])
def test_others_find_nothing(check: Callable[[], int]) -> None:
    assert check() == 0


def test_shellcheck_finds_nothing() -> None:
    if not shutil.which("shellcheck"):
        pytest.skip("NOT TESTED: shellcheck is not installed")
    assert linting.scripts() == 0


@pytest.mark.parametrize("name", RELEASES)
def test_the_order_is_build_sign_verify_publish(name: str) -> None:
    jobs = read(FOLDER / name).jobs
    apart = {"cuda": ("build",), "sign": ("build", "cuda")} if "cuda" in jobs else {}
    order = {"build": (), "sign": ("build",), "verify": ("sign",), "publish": ("verify",)}
    assert {name: job.needs for name, job in jobs.items()} == order | apart
    scripts = [step.script for job in jobs.values() for step in job.steps]
    assert not any("--trial" in each for each in scripts)  # a pack that is for no use
    first = next(step for step in jobs["publish"].steps if step.script)
    assert first.script.strip() == "test ! -e signed/signed-for-a-test"


def test_every_system_that_is_promised_is_released() -> None:
    assert RELEASES == ["release-macos.yml", "release.yml", "windows.yml"]


def test_what_stands_in_stands_for_a_step() -> None:
    for file, job, step in SCRIPTS:
        assert step in {each.name for each in read(FOLDER / file).jobs[job].steps}


# ------------------------------------------------------------------------------ faults, planted
FAULTS = {
    "an artefact by another name": (
        *("release.yml", "name: unsigned-cuda\n          path: unsigned-cuda"),
        *(
            "name: unsigned-gpu\n          path: unsigned-cuda",
            "no job before uploads unsigned-gpu",
        ),
    ),
    "an artefact of no job before": (
        *("release.yml", "    needs: [build, cuda]", "    needs: build"),
        "no job before uploads unsigned-cuda",
    ),
    "a file that no artefact holds": (
        *("release.yml", "unsigned/payload/notices/sbom", "unsigned/payload/papers/sbom"),
        "unsigned holds no payload/papers/sbom.cdx.json",
    ),
    "a pattern that no artefact holds": (
        *("release.yml", "unsigned/*.tar.xz", "unsigned/*.tar.gz", "unsigned holds no *.tar.gz"),
    ),
    "a path that is no longer uploaded": (
        *("release.yml", "            dist/linux/vulkan/notices\n", ""),
        "unsigned holds no vulkan/notices/vulkan/sbom.cdx.json",
    ),
    "sums that nobody wrote": (
        *("release-macos.yml", 'publish.sh "$TAG" signed SHA256SUMS-macos'),
        *('publish.sh "$TAG" signed SHA256SUMS-mac ', "SHA256SUMS-mac"),
    ),
    "sums of another system": (
        *("windows.yml", "subject-checksums: signed/SHA256SUMS-windows"),
        *("subject-checksums: signed/SHA256SUMS", "windows-signed holds no SHA256SUMS"),
    ),
    "a script that does not exist": (
        *("release-macos.yml", "packaging/macos/release.sh", "packaging/macos/sign.sh"),
        "there is no packaging/macos/sign.sh",
    ),
    "an option that a program does not take": (
        *("windows.yml", "dev.py package windows --engine", "dev.py package windows --engines"),
        "packaging/windows/make.py does not take",
    ),
    "an argument too few": (
        *("release-macos.yml", "release.sh unsigned/Carrel.app signed"),
        *("release.sh unsigned/Carrel.app", "release.sh does not take"),
    ),
    "a word that a program does not know": (
        *("release.yml", "repository.py dnf signed", "repository.py yum signed"),
        "repository.py does not take: yum",
    ),
    "an output that no step has": (
        *("release.yml", "TAG: ${{ github.ref_name }}", "TAG: ${{ steps.version.outputs.tag }}"),
        "steps.version.outputs.tag is not known",
    ),
    "a variable of no matrix": (
        *("release.yml", "container: ${{ matrix.system }}", "container: ${{ matrix.image }}"),
        "there is no matrix.image",
    ),
    "a variable that no step sets": (
        *("release.yml", "          GNUPGHOME: /tmp/gnupg\n", ""),
        "nothing sets GNUPGHOME",
    ),
    "a variable of PowerShell that nothing sets": (
        *("windows.yml", '$own = "$env:LOCALAPPDATA', '$owned = "$env:LOCALAPPDATA'),
        "nothing sets own",
    ),
    "a right too few": (
        *("windows.yml", "      id-token: write # provenance\n", ""),
        "has the right id-token: none, and needs write",
    ),
    "a right too many": (
        *("vulnerabilities.yml", "      contents: read", "      contents: write"),
        "has the right contents: write, and needs read",
    ),
    "a secret where none may be": (
        *("release.yml", "    environment: release\n", ""),
        "a secret outside the protected environment",
    ),
    "a secret that nobody is told of": (
        *("windows.yml", "secrets.PKCS11_PIN", "secrets.TOKEN_PIN"),
        "the head of the file does not name TOKEN_PIN",
    ),
    "an expression within a script": (
        *("release.yml", '"$TAG" signed SHA256SUMS', '"${{ github.ref_name }}" signed SHA256SUMS'),
        "an expression stands within a script",
    ),
    "an action by a tag": (
        *("windows.yml", "checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 #", "checkout@v7 #"),
        "is not pinned by its commit",
    ),
    "an action that is told something new": (
        *("release.yml", "          persist-credentials: false\n"),
        *("          token: none\n", "token is not known"),
    ),
    "a key of a job that was never seen": (
        *("windows.yml", "    timeout-minutes: 60", "    continue-on-error: true"),
        "continue-on-error is not known",
    ),
    "no end": ("windows.yml", "    timeout-minutes: 60\n", "", "no timeout-minutes"),
    "strangers": ("windows.yml", "  workflow_dispatch:", "  pull_request_target:", "not known"),
    "no git before the checkout": (
        *("release.yml", "git ca-certificates curl python3", "ca-certificates curl python3"),
        "git is not installed before the checkout",
    ),
    "a script without a checkout": (
        *("release.yml", "set -euxo pipefail"),
        "set -euxo pipefail\n          packaging/common/publish.sh tag folder sums",
        "packaging/common/publish.sh is not there without a checkout",
    ),
    "an empty artefact": (
        *("release.yml", "          if-no-files-found: error\n", ""),
        "an empty artefact would be no error",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_noticed(fault: str, tmp_path: Path) -> None:
    name, old, new, told = FAULTS[fault]
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert old in text
    planted = tmp_path / name
    planted.write_text(text.replace(old, new), encoding="utf-8")
    assert any(told in each for each in problems(planted)), problems(planted)
