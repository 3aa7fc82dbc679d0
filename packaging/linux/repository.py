# SPDX-License-Identifier: Apache-2.0
"""Makes a signed repository of packages: one for apt, one for dnf, to be served as plain files.

usage: repository.py apt FOLDER KEY PACKAGE...  FOLDER gets pool/, dists/stable/, carrel.gpg
       repository.py dnf FOLDER KEY PACKAGE...  FOLDER gets *.rpm, repodata/, carrel.asc and .repo
       repository.py test-key HOME              makes a key without a passphrase in a GnuPG home

KEY is the fingerprint (or address) of a secret key in the GnuPG home that GNUPGHOME names; with a
smart card or an HSM it is the key that GnuPG reaches there. Needs gpg; apt-ftparchive (apt-utils);
rpmsign (rpm) and createrepo_c.
"""

import gzip
import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from hashlib import sha256
from pathlib import Path

SUITE, COMPONENT = "stable", "main"
# RSA, because the rpm of RHEL 9 (4.16) knows no Ed25519.
TEST_KEY = """\
%no-protection
Key-Type: rsa
Key-Length: 3072
Name-Real: Carrel test key
Name-Email: test@carrel.example.org
Expire-Date: 30d
%commit
"""
REPO = """\
[carrel]
name=Carrel
baseurl=https://packages.example.org/carrel/dnf
enabled=1
gpgcheck=1
repo_gpgcheck=1
gpgkey=file:///etc/pki/rpm-gpg/RPM-GPG-KEY-carrel
"""


def run(*command: object, **more: object) -> str:
    """Run a program; what it says on an error is shown."""
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        **more,  # type: ignore[call-overload]
    )
    if done.returncode:
        raise SystemExit(f"{command[0]} failed with status {done.returncode}")
    return str(done.stdout)


def apt(folder: Path, key: str, packages: list[Path]) -> None:
    """Packages below pool/, their list, and a Release that holds the list's hash, signed."""
    architectures = set()
    for package in packages:
        fields = run("dpkg-deb", "--field", package, "Architecture").strip()
        architectures.add(fields)
        place = folder / "pool" / package.name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package, place)
    suite = folder / "dists" / SUITE
    for architecture in sorted(architectures):
        lists = suite / COMPONENT / f"binary-{architecture}"
        lists.mkdir(parents=True, exist_ok=True)
        text = run("apt-ftparchive", "--arch", architecture, "packages", "pool", cwd=folder)
        (lists / "Packages").write_text(text, encoding="utf-8")
        (lists / "Packages.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    (suite / "Release").write_text(_release(suite, sorted(architectures)), encoding="utf-8")
    for name, how in (("InRelease", "--clear-sign"), ("Release.gpg", "--detach-sign")):
        sign(key, suite / "Release", suite / name, how)
    (folder / "carrel.gpg").unlink(missing_ok=True)
    run("gpg", "--batch", "--output", folder / "carrel.gpg", "--export", key)


def _release(suite: Path, architectures: list[str]) -> str:
    now = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or None
    rows = [
        f"Origin: Carrel\nLabel: Carrel\nSuite: {SUITE}\nCodename: {SUITE}",
        f"Architectures: {' '.join(architectures)}\nComponents: {COMPONENT}",
        f"Date: {formatdate(now, usegmt=True)}\nSHA256:",
    ]
    for path in sorted(suite.rglob("Packages*")):
        data = path.read_bytes()
        name = path.relative_to(suite).as_posix()
        rows.append(f" {sha256(data).hexdigest()} {len(data)} {name}")
    return "\n".join(rows) + "\n"


def dnf(folder: Path, key: str, packages: list[Path]) -> None:
    """Signed packages, their lists, and the signature of the lists."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        place = folder / package.name
        shutil.copyfile(package, place)
        program = f"__gpg {shutil.which('gpg')}"  # Debian's rpm looks for another one
        run("rpmsign", "--define", f"_gpg_name {key}", "--define", program, "--addsign", place)
    run("createrepo_c", "--quiet", folder)
    sign(key, folder / "repodata" / "repomd.xml", folder / "repodata" / "repomd.xml.asc")
    asc = folder / "carrel.asc"
    asc.unlink(missing_ok=True)
    run("gpg", "--batch", "--armor", "--output", asc, "--export", key)
    (folder / "carrel.repo").write_text(REPO, encoding="utf-8")


def sign(key: str, file: Path, target: Path, how: str = "--detach-sign") -> None:
    """A signature of a file, readable for apt and dnf alike."""
    target.unlink(missing_ok=True)
    run(
        *("gpg", "--batch", "--yes", "--local-user", key, "--digest-algo", "SHA512"),
        *("--armor", "--output", target, how, file),
    )


def test_key(home: Path) -> str:
    """A key for tests; returns its fingerprint."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = os.environ | {"GNUPGHOME": str(home)}
    run("gpg", "--batch", "--quiet", "--generate-key", input=TEST_KEY, env=environment)
    listed = run("gpg", "--batch", "--list-keys", "--with-colons", env=environment)
    return next(line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr"))


def main(arguments: list[str]) -> int:
    match arguments:
        case ["test-key", home]:
            print(test_key(Path(home).absolute()))
        case ["apt", folder, key, *packages] if packages:
            apt(Path(folder).absolute(), key, [Path(name) for name in packages])
        case ["dnf", folder, key, *packages] if packages:
            dnf(Path(folder).absolute(), key, [Path(name) for name in packages])
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
