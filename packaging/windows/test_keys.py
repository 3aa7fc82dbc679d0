# SPDX-License-Identifier: Apache-2.0
"""Certificates for tests: an authority, one that signs programs, one that stamps the time.

usage: test_keys.py FOLDER      FOLDER gets ca.pem, signer.pem, signer.key, tsa.pem, tsa.key, unless
                                they are there

Whoever trusts such an authority trusts everybody who can read the folder: for machines that are
thrown away.
"""

import datetime
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY, SIGNER = "Carrel test authority, trust nobody with it", "Carrel test signature"
_BEGIN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
_DAYS = 3650


def make(folder: Path) -> Path:
    """All of them, where there are none; returns the authority's certificate."""
    if not (folder / "tsa.pem").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        authority = _key()
        ca = _certificate(AUTHORITY, authority, authority, None)
        (folder / "ca.pem").write_bytes(ca.public_bytes(serialization.Encoding.PEM))
        kinds = {
            "signer": (SIGNER, ExtendedKeyUsageOID.CODE_SIGNING),
            "tsa": ("Carrel test time", ExtendedKeyUsageOID.TIME_STAMPING),
        }
        for name, (title, purpose) in kinds.items():
            key = _key()
            made = _certificate(title, key, authority, purpose)
            _write_key(folder / f"{name}.key", key)
            (folder / f"{name}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return folder / "ca.pem"


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def _certificate(
    title: str, key: rsa.RSAPrivateKey, by: rsa.RSAPrivateKey, purpose: x509.ObjectIdentifier | None
) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, title)])
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, AUTHORITY)])
    is_authority = purpose is None
    usage = x509.KeyUsage(
        digital_signature=not is_authority, key_cert_sign=is_authority, crl_sign=is_authority,
        content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder(issuer, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(_BEGIN)
        .not_valid_after(_BEGIN + datetime.timedelta(days=_DAYS))
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if purpose is not None:
        made = made.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
    return made.sign(by, hashes.SHA256())


def _write_key(path: Path, key: rsa.RSAPrivateKey) -> None:
    path.touch(mode=0o600)
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
