# SPDX-License-Identifier: Apache-2.0
"""A catalogue that is complete in itself, but for its builds."""

HEAD = """
[[domain]]
id = "house"
name = "House"
purpose = "Tests."
accent_light = "#26587a"
accent_dark = "#8cbfe0"
examples = ["One?", "Two?", "Three?", "Four?"]
models = ["m"]

[[source]]
id = "house"
title = "The house."

[[licence]]
id = "Apache-2.0"
address = "https://www.apache.org/licenses/LICENSE-2.0"
company_use = "free"
note = "Free."

[[model]]
id = "m"
name = "M"
licence = "Apache-2.0"
good_at = ["tests"]
bad_at = ["everything else"]
sources = { facts = ["house"], licence = ["house"], judgement = ["house"] }
"""
