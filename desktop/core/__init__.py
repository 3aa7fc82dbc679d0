# SPDX-License-Identifier: Apache-2.0
"""Plain types and pure functions that every room may import; no Qt, no input or output."""
