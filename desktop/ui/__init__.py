# SPDX-License-Identifier: Apache-2.0
"""Widgets only: what people see and press. Must not touch files, the database or processes."""
