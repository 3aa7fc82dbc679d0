# SPDX-License-Identifier: Apache-2.0
"""The child that runs a company's proxy script, in a cell, with Qt's JavaScript; see ADR 9.

Must not reach the network or the disk: names of hosts are told to it. It knows no other room.
"""
