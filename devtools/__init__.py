# SPDX-License-Identifier: Apache-2.0
"""What dev.py is made of: the set-up of a checkout.

Standard library only; nothing here is part of the application.
"""
