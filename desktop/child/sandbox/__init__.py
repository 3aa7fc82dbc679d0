# SPDX-License-Identifier: Apache-2.0
"""The cell around a child that reads what strangers wrote: no network, no writing, no programs.

A child enters its own cell before it imports anything that a hostile file could reach; nothing here
needs privileges. ``level`` says what was reached, ``probe`` measures it by attacking, and the three
systems' rooms do the work. Must not know what the child is for.
"""
