# SPDX-License-Identifier: Apache-2.0
"""Declared settings and their file; must not show anything or know who reads them."""
