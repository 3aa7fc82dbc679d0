# SPDX-License-Identifier: Apache-2.0
"""Children inside a cell, outside of any, and on a kernel that lacks a part of it."""

import subprocess
import sys
from collections.abc import Sequence

from desktop.child.sandbox.probe import Finding
from desktop.core.declared import decode_json
from desktop.engine.client import EngineClient
from desktop.engine.protocol import Probe, Probed
from tests.helpers.engine import Talk

_PLAIN = """
import sys
from desktop.child.sandbox.probe import all_attacks, attack
from desktop.core.declared import encode_json
sys.stdout.buffer.write(encode_json(attack(all_attacks(sys.argv[1:]))))
"""
_OLDER = """
import ctypes, os, platform, sys
from desktop.child.sandbox.linux import install
from desktop.child.sandbox.seccomp import Filter
from desktop.child.sandbox.syscalls import MACHINES
column = MACHINES[platform.machine()]
missing = Filter(column=column, pid=0).without(*sys.argv[1].split(","))
install(ctypes.CDLL(None, use_errno=True), column, missing)
os.execv(sys.argv[2], sys.argv[2:])
"""
LANDLOCK = ("landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self")
SECCOMP = ("seccomp",)


def attack_without_a_cell(*targets: str) -> dict[str, Finding]:
    """All attacks in a child like any other, by name."""
    command = [sys.executable, "-X", "utf8", "-c", _PLAIN, *targets]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    findings: tuple[Finding, ...] = decode_json(done.stdout, tuple[Finding, ...], "the child")
    return {finding.name: finding for finding in findings}


def attack_from_inside(client: EngineClient, *targets: str) -> tuple[Probed, dict[str, Finding]]:
    """All attacks in a running engine."""
    talk = Talk()
    client.probe(Probe(id=0, targets=targets), talk)
    end = talk.end()
    assert isinstance(end, Probed), end
    return end, {finding.name: finding for finding in end.findings}


def on_an_older_kernel(missing: Sequence[str], argv: Sequence[str]) -> tuple[str, ...]:
    """The command that starts ``argv`` where these system calls do not exist."""
    return (sys.executable, "-X", "utf8", "-c", _OLDER, ",".join(missing), *argv)
