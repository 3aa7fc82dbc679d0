# SPDX-License-Identifier: Apache-2.0
"""Passages of text and the search over them; the first collection is the handbook.

This room is handed a database and never opens one; it knows neither the store nor the engine, and
importing it reads nothing.
"""
