# SPDX-License-Identifier: Apache-2.0
"""Makes a key pair for catalogues, and signs one. The private key must never lie in a repository.

usage: sign_catalogue.py new-key FILE          writes FILE (private, unencrypted) and FILE.pub
       sign_catalogue.py sign FILE CATALOGUE   writes CATALOGUE.minisig and checks it

Both are in minisign's format, so ``minisign -S -s FILE -m CATALOGUE`` and ``minisign -V`` do the
same. To make a key the project's own, put the line of FILE.pub into CARREL_KEY or NEXT_KEY in
desktop/catalog/signature.py; an organisation distributes its FILE.pub instead.
"""

import argparse
import base64
import hashlib
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from own_python import with_libraries

with_libraries("cryptography", "msgspec")

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.catalog.signature import SUFFIX, State, public_key, verify

# minisign's secret key: algorithm, no encryption, checksum by BLAKE2b; salt and limits are zero.
_HEAD = b"Ed" + b"\x00\x00" + b"B2" + bytes(32 + 8 + 8)


def new_key(path: Path) -> str:
    """Write a key pair; returns the public key's line."""
    secret = Ed25519PrivateKey.generate()
    key_id = os.urandom(8)
    public = secret.public_key().public_bytes_raw()
    pair = secret.private_bytes_raw() + public
    checksum = hashlib.blake2b(b"Ed" + key_id + pair, digest_size=32).digest()
    body = base64.b64encode(_HEAD + key_id + pair + checksum).decode()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
        file.write(f"untrusted comment: minisign unencrypted secret key\n{body}\n")
    line = base64.b64encode(b"Ed" + key_id + public).decode()
    shown = f"{int.from_bytes(key_id, 'little'):016X}"
    text = f"untrusted comment: minisign public key {shown}\n{line}\n"
    path.with_name(path.name + ".pub").write_text(text, encoding="ascii", newline="\n")
    return line


def sign(key_file: Path, catalogue: Path, comment: str = "") -> Path:
    """Sign a file; returns the signature's path. The comment is signed too."""
    raw = base64.b64decode(key_file.read_text("ascii").splitlines()[1])
    start = len(_HEAD)
    if len(raw) != start + 8 + 64 + 32 or raw[:6] != _HEAD[:6]:
        raise SystemExit(f"{key_file} is not an unencrypted secret key of minisign")
    key_id, pair = raw[start : start + 8], raw[start + 8 : start + 72]
    secret = Ed25519PrivateKey.from_private_bytes(pair[:32])
    data = catalogue.read_bytes()
    mark = secret.sign(hashlib.blake2b(data).digest())
    trusted = (comment or f"{catalogue.name}, {time.strftime('%Y-%m-%d', time.gmtime())}").encode()
    lines = (
        b"untrusted comment: signature of a catalogue of Carrel",
        base64.b64encode(b"ED" + key_id + mark),
        b"trusted comment: " + trusted,
        base64.b64encode(secret.sign(mark + trusted)),
    )
    target = catalogue.with_name(catalogue.name + SUFFIX)
    target.write_bytes(b"\n".join(lines) + b"\n")
    line = base64.b64encode(b"Ed" + key_id + pair[32:]).decode()
    checked = verify(data, target.read_bytes(), [public_key(line, "this key")])
    if checked.state is not State.SIGNED:
        raise SystemExit(f"the new signature does not hold: {checked.text()}")
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    for name, files in (("new-key", ("key",)), ("sign", ("key", "catalogue"))):
        action = actions.add_parser(name)
        for file in files:
            action.add_argument(file, type=Path)
    options = parser.parse_args()
    if options.action == "new-key":
        print(f"public key: {new_key(options.key)}")
    else:
        print(f"signed: {sign(options.key, options.catalogue)}")


if __name__ == "__main__":
    main()
