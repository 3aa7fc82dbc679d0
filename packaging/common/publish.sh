#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Puts what was signed into the draft of a release, which a person then publishes; the draft is made if there is none.
#
# usage: publish.sh TAG FOLDER SUMS      SUMS: the list of checksums in FOLDER. What it names is published and nothing else,
#                                        with the list and its signature (SUMS.asc) if there is one
#
# Needs gh with a token that may write contents (GH_TOKEN), and GITHUB_REPOSITORY.
set -euo pipefail

tag=${1:?name a tag} folder=${2:?name a folder} sums=${3:?name the list of checksums}
cd "$folder"
if [[ -e signed-for-a-test ]]; then
    echo "publish.sh: a test key signs nothing for the public" >&2
    exit 1
fi
sha256sum --check --strict "$sums"
mapfile -t files < <(sed -E 's/^[0-9a-f]{64} [ *]//' "$sums")
files+=("$sums")
if [[ -e $sums.asc ]]; then files+=("$sums.asc"); fi
gh release view "$tag" --repo "$GITHUB_REPOSITORY" >/dev/null ||
    gh release create "$tag" --repo "$GITHUB_REPOSITORY" --draft --verify-tag --title "Carrel $tag" \
        --notes "CHANGELOG.md of this tag says what is new."
gh release upload "$tag" --repo "$GITHUB_REPOSITORY" "${files[@]/#/./}"
