#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Installs python.org's Python for building, on a Mac that is thrown away afterwards; prints the framework's folder.
# NOT RUN YET: written where no Mac was.
#
# usage: fetch_python.sh VERSION      for example 3.11.9, the last of 3.11 that python.org built for macOS
#
# What is believed is the signature of the Python Software Foundation, as Apple's program reads it.
set -euo pipefail

version=$1
signer='Developer ID Installer: Python Software Foundation (BMM5U3QVKW)'
pkg=$(mktemp -d)/python.pkg
curl --fail --silent --show-error --location --proto '=https' --output "$pkg" \
    "https://www.python.org/ftp/python/$version/python-$version-macos11.pkg"
told=$(pkgutil --check-signature "$pkg")
if ! grep -qF "1. $signer" <<<"$told" || ! grep -q 'Status: signed by a developer certificate issued by Apple' <<<"$told"; then
    echo "$told" >&2
    echo "fetch_python.sh: not signed by the Python Software Foundation" >&2
    exit 1
fi
sudo installer -pkg "$pkg" -target / >&2
echo /Library/Frameworks/Python.framework
