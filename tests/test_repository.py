# SPDX-License-Identifier: Apache-2.0
"""Signed repositories, as apt, gpg and rpm themselves judge them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

APT = ("gpg", "gpgv", "dpkg-deb", "apt-ftparchive", "apt-get")
RPM = ("gpg", "rpmbuild", "rpmsign", "rpmkeys", "createrepo_c")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
CONTROL = """\
Package: carrel
Version: 1.0
Architecture: amd64
Maintainer: Nobody <nobody@carrel.example.org>
Description: a package for a test
"""
SPEC = """\
Name: carrel
Version: 1.0
Release: 1
Summary: A package for a test
License: Apache-2.0
BuildArch: noarch
%description
A package for a test.
%files
"""
LIST = "deb [signed-by={keyring}] file:{folder} stable main\n"


def need(programs: tuple[str, ...]) -> None:
    lacks = [name for name in programs if not shutil.which(name)]
    if lacks:
        pytest.skip(f"NOT TESTED: {', '.join(lacks)} is not installed")


def tell(*command: object, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"LC_ALL": "C.UTF-8"} | changes
    done = [str(part) for part in command]
    return subprocess.run(done, env=environment, capture_output=True, text=True, check=False)


class Signer:
    """A key of its own in a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.key = str(script("repository", "linux").test_key(home))

    def make(self, kind: str, folder: Path, package: Path) -> None:
        program = ROOT / "packaging" / "linux" / "repository.py"
        done = tell(
            *(sys.executable, program, kind, folder, self.key, package), GNUPGHOME=str(self.home)
        )
        assert done.returncode == 0, done.stderr


@pytest.fixture
def signers(tmp_path: Path) -> Iterator[tuple[Signer, Signer]]:
    """The right one and another."""
    need(("gpg", "gpgconf"))
    both = Signer(tmp_path / "right"), Signer(tmp_path / "wrong")
    yield both
    for each in both:
        tell("gpgconf", "--kill", "gpg-agent", GNUPGHOME=str(each.home))


@pytest.fixture
def deb(tmp_path: Path) -> Path:
    need(APT)
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(CONTROL)
    assert tell("dpkg-deb", "--root-owner-group", "--build", tree, tmp_path).returncode == 0
    return tmp_path / "carrel_1.0_amd64.deb"


class Client:
    """apt with folders of its own; changes nothing of this machine."""

    def __init__(self, folder: Path, repository: Path) -> None:
        self.folder = folder
        keyring = folder / "carrel.gpg"
        for name in ("lists/partial", "cache/archives/partial", "etc", "dpkg"):
            (folder / name).mkdir(parents=True)
        (folder / "dpkg" / "status").touch()
        shutil.copyfile(repository / "carrel.gpg", keyring)
        text = LIST.format(keyring=keyring, folder=repository)
        (folder / "etc" / "sources.list").write_text(text)
        settings = {
            "Dir::State": folder,
            "Dir::State::status": folder / "dpkg" / "status",
            "Dir::State::lists": folder / "lists",
            "Dir::Cache": folder / "cache",
            "Dir::Etc": folder / "etc",
            "Dir::Log": folder,
            "APT::Architecture": "amd64",
            "APT::Architectures": "amd64",
            "APT::Sandbox::User": "",
            "Acquire::Languages": "none",
        }
        self.options = [part for k, v in settings.items() for part in ("-o", f"{k}={v}")]

    def run(self, *command: str) -> tuple[int, str]:
        done = tell("apt-get", *self.options, *command, APT_CONFIG="")
        return done.returncode, done.stdout + done.stderr


def test_apt_takes_what_is_rightly_signed_and_nothing_else(
    tmp_path: Path, deb: Path, signers: tuple[Signer, Signer]
) -> None:
    right, wrong = signers
    repository = tmp_path / "apt"
    right.make("apt", repository, deb)
    client = Client(tmp_path / "client", repository)
    status, told = client.run("update")
    assert status == 0, told
    status, told = client.run("install", "--print-uris", "carrel")
    assert (status, "carrel_1.0_amd64.deb" in told) == (0, True), told

    wrong.make("apt", repository, deb)
    shutil.rmtree(client.folder / "lists")
    (client.folder / "lists" / "partial").mkdir(parents=True)
    status, told = client.run("update")
    assert (status == 0, "NO_PUBKEY" in told) == (False, True), told
    assert client.run("install", "--print-uris", "carrel")[0] != 0


@pytest.mark.parametrize(
    ("name", "sign"),
    [("main/binary-amd64/Packages.gz", "Hash Sum mismatch"), ("InRelease", "BADSIG")],
)
def test_apt_refuses_lists_that_were_changed(
    tmp_path: Path, deb: Path, signers: tuple[Signer, Signer], name: str, sign: str
) -> None:
    repository = tmp_path / "apt"
    signers[0].make("apt", repository, deb)
    lists = repository / "dists" / "stable"
    (lists / "main" / "binary-amd64" / "Packages").unlink()
    (lists / "Release.gpg").unlink()
    file = lists / name
    data = bytearray(file.read_bytes())
    data[data.index(b"Carrel") if name == "InRelease" else 30] ^= 1
    file.write_bytes(data)
    status, told = Client(tmp_path / "client", repository).run("update")
    assert (status == 0, sign in told) == (False, True), told


def test_a_package_that_was_changed_has_another_hash(
    tmp_path: Path, deb: Path, signers: tuple[Signer, Signer]
) -> None:
    repository = tmp_path / "apt"
    signers[0].make("apt", repository, deb)
    client = Client(tmp_path / "client", repository)
    assert client.run("update")[0] == 0
    with (repository / "pool" / deb.name).open("r+b") as file:
        file.seek(200)
        file.write(b"\xff")
    status, told = client.run("download", "carrel")
    assert (status == 0, "Hash Sum mismatch" in told) == (False, True), told


def test_the_same_packages_give_the_same_lists(
    tmp_path: Path, deb: Path, signers: tuple[Signer, Signer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    for name in ("one", "two"):
        signers[0].make("apt", tmp_path / name, deb)
    release = Path("dists") / "stable" / "Release"
    assert (tmp_path / "one" / release).read_bytes() == (tmp_path / "two" / release).read_bytes()


def test_rpm_takes_what_is_rightly_signed_and_nothing_else(
    tmp_path: Path, signers: tuple[Signer, Signer]
) -> None:
    need(RPM)
    (tmp_path / "carrel.spec").write_text(SPEC)
    top = f"_topdir {tmp_path / 'rpm'}"
    assert tell("rpmbuild", "-bb", "--define", top, tmp_path / "carrel.spec").returncode == 0
    (package,) = (tmp_path / "rpm" / "RPMS").rglob("*.rpm")
    right, wrong = signers
    trusted = ("--define", f"_dbpath {tmp_path / 'db'}")
    folder = tmp_path / "dnf"
    right.make("dnf", folder, package)
    assert tell("rpmkeys", *trusted, "--import", folder / "carrel.asc").returncode == 0
    held = folder / package.name
    assert "digests signatures OK" in tell("rpmkeys", *trusted, "--checksig", held).stdout
    lists = folder / "repodata" / "repomd.xml"
    verify = ("gpg", "--batch", "--verify", folder / "repodata" / "repomd.xml.asc", lists)
    assert tell(*verify, GNUPGHOME=str(right.home)).returncode == 0
    lists.write_bytes(lists.read_bytes() + b"\n")
    assert "BAD signature" in tell(*verify, GNUPGHOME=str(right.home)).stderr

    wrong.make("dnf", tmp_path / "other", package)
    done = tell("rpmkeys", *trusted, "--checksig", tmp_path / "other" / package.name)
    assert (done.returncode, "SIGNATURES NOT OK" in done.stdout) == (1, True), done.stdout
    data = bytearray(held.read_bytes())
    data[-20] ^= 1
    held.write_bytes(data)
    assert "NOT OK" in tell("rpmkeys", *trusted, "--checksig", held).stdout
