# SPDX-License-Identifier: Apache-2.0
"""Chats in and out: Carrel's own JSON, the exports of other programs, Markdown and HTML.

No Qt, no network. What comes in is hostile: it is measured, read into plain records, checked, and
only then stored, all in one transaction. Must not ask anything or print anything.
"""
