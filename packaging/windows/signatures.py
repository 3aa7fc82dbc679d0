# SPDX-License-Identifier: Apache-2.0
"""Authenticode signatures, looked at by osslsigncode.

usage: signatures.py FOLDER [CA]     every program and library below FOLDER is well signed, by
                                     somebody whom the system's certificates or CA answer for;
                                     status 1: one is not, by name
"""

import hashlib
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import pe
from facts import UNPROVEN

BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian and its kin
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora and its kin
)


@dataclass(frozen=True, kw_only=True)
class Signature:
    """What was found.

    Attributes:
        signer: the common name of whoever signed; empty: nobody.
        problem: empty: it is good, of a chain that ends in a certificate that is trusted here.
        is_stamped: a time server says when it was made, so that it outlives the certificate.
    """

    signer: str = ""
    problem: str = ""
    is_stamped: bool = False


@cache
def system_bundle() -> str:
    """The system's certificates.

    Raises:
        SystemExit: there are none at the usual places.
    """
    for name in BUNDLES:
        if Path(name).is_file():
            return name
    raise SystemExit(f"no certificates of the system: {', '.join(BUNDLES)}")


def verified(path: Path, bundle: Path | None = None) -> Signature:
    """Look at one file's signature. Whether a certificate was revoked is not asked: no network.

    Args:
        bundle: certificates to trust, instead of the system's.
    """
    trusted = str(bundle or system_bundle())
    options = ["-CAfile", trusted, "-TSA-CAfile", trusted, "-ignore-crl", "-in", str(path)]
    try:
        done = subprocess.run(
            ["osslsigncode", "verify", *options],
            capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
    except FileNotFoundError:
        raise SystemExit("osslsigncode is needed to look at signatures") from None
    told = done.stdout + done.stderr
    chain = told.rpartition("Signing certificate chain verified using:")[2]
    signers = re.findall(r"Signer #0:\s+Subject:.*?/CN=([^/\n]+)", chain or told)
    is_stamped = "Timestamp Server Signature verification: ok" in told
    signer = signers[-1].strip() if signers else ""
    if "No signature found" in told or (pe.is_pe(path) and not pe.read(path).is_signed):
        return Signature(problem="is not signed")
    if done.returncode or "Signature verification: ok" not in told:
        reason = "was changed after it was signed" if "MISMATCH" in told else "is signed by nobody"
        about = f"{reason} that is trusted here ({signer})" if "nobody" in reason else reason
        return Signature(signer=signer, problem=about, is_stamped=is_stamped)
    return Signature(signer=signer, is_stamped=is_stamped)


def problems(folder: Path, own: Path | None = None) -> tuple[list[str], Counter[str]]:
    """Sentences, and how many files each signer answers for.

    Args:
        own: a certificate to trust beside the system's: that of a test.
    """
    found, signers = [], Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        bundle = _bundle(Path(place), own)
        for path in pe.files(folder):
            if hashlib.sha256(path.read_bytes()).hexdigest() == UNPROVEN.get(path.name):
                signers["Microsoft, by the hash in sources.toml"] += 1
                continue
            told = verified(path, bundle)
            signers[told.signer] += 1
            found += _sentences(path.relative_to(folder).as_posix(), told)
    return found, signers


def problems_of(files: Iterable[Path], own: Path | None = None) -> list[str]:
    """The same of single files, of any kind."""
    with tempfile.TemporaryDirectory() as place:
        bundle = _bundle(Path(place), own)
        return [each for path in files for each in _sentences(path.name, verified(path, bundle))]


def _bundle(folder: Path, own: Path | None) -> Path:
    path = folder / "trusted.pem"
    text = Path(system_bundle()).read_text("utf-8")
    path.write_text(text + (own.read_text("utf-8") if own else ""), "utf-8")
    return path


def _sentences(name: str, told: Signature) -> list[str]:
    if told.problem:
        return [f"{name} {told.problem}"]
    if not told.is_stamped:
        return [f"{name} has no time stamp: its signature ends with its certificate"]
    return []


def main(folder: Path, own: Path | None) -> int:
    found, signers = problems(folder, own)
    for sentence in found:
        print(sentence)
    for signer, count in signers.most_common():
        print(f"{count:4} by {signer or 'nobody'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
