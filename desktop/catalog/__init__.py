# SPDX-License-Identifier: Apache-2.0
"""The catalogue of domains and models, ``models.toml``; must not reach the network."""
