# SPDX-License-Identifier: Apache-2.0
"""The transcript and the composer. Shows what the conversation says; decides nothing."""
