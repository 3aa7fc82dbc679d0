# SPDX-License-Identifier: Apache-2.0
"""Updates of Carrel on the About page: how it stands, what was found, what can be done."""
