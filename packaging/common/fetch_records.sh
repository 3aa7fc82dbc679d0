#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Records of known vulnerabilities for vulnerabilities.py --records, for a machine without a network too.
#
# usage: fetch_records.sh FOLDER      FOLDER gets one zip for each ecosystem as the OSV project publishes them, and OpenSSL's
#                                     own records
set -eu
folder=$1
mkdir -p "$folder"
for name in PyPI OSS-Fuzz crates.io Bitnami GIT Debian:12; do
    curl --fail --silent --show-error --location --retry 3 --output "$folder/$name.zip" \
        "https://osv-vulnerabilities.storage.googleapis.com/$name/all.zip"
done
git clone --quiet --depth 1 https://github.com/openssl/release-metadata.git "$folder/openssl"
