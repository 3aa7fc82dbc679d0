#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints the catalogue of a department that exists for trying only: one law model, which is the file MODEL.
#
#   packaging/common/house_catalogue.sh MODEL >house.toml
set -euo pipefail

model=${1:?name a model file}
cat <<EOF
[[licence]]
id = "House"
address = "https://example.com/licence"
company_use = "free"
note = "Ours."

[[source]]
id = "house"
title = "The department."

[[recommend]]
domain = "law"
models = ["house-law"]

[[model]]
id = "house-law"
name = "House Law"
architecture = "llama"
licence = "House"
good_at = ["our contracts"]
bad_at = ["everything else"]
sources = { facts = ["house"], licence = ["house"], judgement = ["house"] }

[[model.build]]
quantization = "Q8_0"
repo = "house/law"
pinned_by = ["house"]
file = [{ name = "$(basename "$model")", size_bytes = $(stat -c %s "$model"), sha256 = "$(sha256sum "$model" | cut -d' ' -f1)" }]
EOF
