# SPDX-License-Identifier: Apache-2.0
"""Small widgets that several pages share. They know nothing of chats and models."""
