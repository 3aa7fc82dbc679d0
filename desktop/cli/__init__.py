# SPDX-License-Identifier: Apache-2.0
"""The command line ``carrelctl``: the same rooms without a window. Must not import Qt."""
