# SPDX-License-Identifier: Apache-2.0
"""One question from disk to answer: prompt, engine, saving.

The path that the window and the command line share, without Qt. Introduces the middle rooms to
each other; shows nothing.
"""
