# SPDX-License-Identifier: Apache-2.0
"""Dialogs for chats that come and go. Imported at the first one; none opens a file itself."""
