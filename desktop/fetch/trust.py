# SPDX-License-Identifier: Apache-2.0
"""Whose certificates are believed: the system's store and a file that adds to it, nothing less.

The only importer of truststore and ssl.
"""

import ssl
from pathlib import Path

import truststore

from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.protocol import FailCode


def trust(ca_file: str) -> ssl.SSLContext:
    """What every connection is checked against.

    Args:
        ca_file: PEM file of further authorities; empty: the system's alone.

    Raises:
        RequestFailed: TLS, the file cannot be used.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=str(Path(ca_file)))
        except (OSError, ssl.SSLError) as error:
            said = f"the certificate file {ca_file} cannot be used: {error.strerror or error}"
            raise RequestFailed(FailCode.TLS, said) from error
    return context


def deep_cause(error: BaseException, host: str, first: str) -> RequestFailed | Trouble | None:
    """What lies below a library's error, if that tells more.

    Args:
        first: whom the connection is opened to; the proxy, if there is one.
    """
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            said = f"the certificate of {host} is not trusted: {cause.verify_message}"
            return RequestFailed(FailCode.TLS, said)
        if type(cause).__name__ == "gaierror":  # of socket, which no room may import
            return Trouble(f"{first}: its name is not known in this network")
        cause = cause.__cause__ or cause.__context__
    return None
