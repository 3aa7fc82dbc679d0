# SPDX-License-Identifier: Apache-2.0
"""Signs programs, libraries and installers of Windows (Authenticode), by osslsigncode.

usage: sign.py WHAT...      files, or folders: of these what carries no signature yet

With what is told by the environment:

CARREL_SIGNER=test (default)   keys for tests below CARREL_TEST_KEYS, made if need be
CARREL_SIGNER=pkcs11           a key in a card, an HSM or a service:
    CARREL_PKCS11_MODULE       its library
    CARREL_PKCS11_KEY          the key as a URI, pkcs11:token=…;object=…
    CARREL_PKCS11_PIN          name of a file with its PIN: command lines can be read by others
    CARREL_CERTIFICATE         a file with the certificate and those up to the authority, PEM
    CARREL_TIME_URL            a time server (RFC 3161); without, the time of the test keys, and the
                               signature is for tests

Each file is signed beside itself and takes its place when the signature is whole.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import pe
import test_keys
from facts import PRODUCT, ROOT

ENGINES = "/usr/lib/*/engines-3/pkcs11.so"


def keys() -> Path:
    """Where the keys for tests lie."""
    return Path(os.environ.get("CARREL_TEST_KEYS") or ROOT / "dist" / "windows" / "test-keys")


def is_for_test() -> bool:
    """Whether what is signed now is nothing for others."""
    return os.environ.get("CARREL_SIGNER", "test") == "test" or "CARREL_TIME_URL" not in os.environ


def authority() -> Path | None:
    """The certificate to trust beside those of the system; None: the signatures need none."""
    return test_keys.make(keys()) if is_for_test() else None


def unsigned(what: list[Path]) -> Iterator[Path]:
    """What is to be signed: files as named, of folders the programs without a signature."""
    for each in what:
        if each.is_dir():
            yield from (path for path in pe.files(each) if not pe.read(path).is_signed)
        else:
            yield each


def sign(path: Path) -> None:
    """Sign one file.

    Raises:
        SystemExit: it could not be signed; with what osslsigncode said.
    """
    made = path.with_name(f"{path.name}.signed")
    made.unlink(missing_ok=True)
    about = ["-h", "sha256", "-n", PRODUCT["name"], "-i", PRODUCT["home"]]
    command = ["osslsigncode", "sign", *_key(), *about, *_time(), "-in", path, "-out", made]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode or not made.is_file():
        raise SystemExit(f"{path.name} could not be signed:\n{done.stdout}{done.stderr}")
    made.chmod(path.stat().st_mode)
    os.replace(made, path)


def _key() -> list[str]:
    kind = os.environ.get("CARREL_SIGNER", "test")
    if kind == "test":
        test_keys.make(keys())
        return ["-certs", str(keys() / "signer.pem"), "-key", str(keys() / "signer.key")]
    if kind != "pkcs11":
        raise SystemExit("CARREL_SIGNER is test or pkcs11")
    try:
        told = {name: os.environ[f"CARREL_{name}"] for name in NEEDED}
    except KeyError as error:
        raise SystemExit(f"{error.args[0]} is needed; sign.py tells what it is") from None
    engine = next(Path("/").glob(ENGINES[1:]), None)
    if engine is None:
        raise SystemExit("OpenSSL's engine for PKCS#11 is needed: libengine-pkcs11-openssl")
    module = ["-pkcs11engine", str(engine), "-pkcs11module", told["PKCS11_MODULE"]]
    key = ["-certs", told["CERTIFICATE"], "-key", told["PKCS11_KEY"]]
    return [*module, *key, "-readpass", told["PKCS11_PIN"]]


NEEDED = ("PKCS11_MODULE", "PKCS11_KEY", "PKCS11_PIN", "CERTIFICATE")


def _time() -> list[str]:
    if url := os.environ.get("CARREL_TIME_URL"):
        return ["-ts", url]
    test_keys.make(keys())
    return ["-TSA-certs", str(keys() / "tsa.pem"), "-TSA-key", str(keys() / "tsa.key")]


def main(what: list[Path]) -> int:
    signed = list(unsigned(what))
    for path in signed:
        sign(path)
    about = "FOR A TEST: nobody outside trusts it" if is_for_test() else "with the real key"
    print(f"{len(signed)} signed, {about}")
    return 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
