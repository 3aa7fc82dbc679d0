# SPDX-License-Identifier: Apache-2.0
"""Quick ask: a small window over other programs, and the ways to it. Built when it is wanted."""
