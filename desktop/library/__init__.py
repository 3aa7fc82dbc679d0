# SPDX-License-Identifier: Apache-2.0
"""Model files on this machine and what their headers say; must not load a model."""
