# SPDX-License-Identifier: Apache-2.0
"""Carrel: small domain language models on this machine, for confidential work."""

__version__ = "0.1.0"
