# SPDX-License-Identifier: Apache-2.0
"""The buses of screen readers: a session bus, and AT-SPI's own, apart from those of the machine."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

from tests.helpers.screen import lacks_screen, screen

SERVICE = "dbus-1/services/org.a11y.Bus.service"
DATA_FOLDERS = "/usr/local/share:/usr/share"
# Without folders of services: nothing of this machine's desktop is started by being asked for.
CONFIGURATION = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/session</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def launcher() -> str:
    """The program that begins AT-SPI's bus, as its package told the session bus; empty: none."""
    for folder in (os.environ.get("XDG_DATA_DIRS") or DATA_FOLDERS).split(":"):
        try:
            service = Path(folder, SERVICE).read_text(encoding="utf-8")
        except OSError:
            continue
        commands = [line for line in service.splitlines() if line.startswith("Exec=")]
        return commands[0].removeprefix("Exec=").split()[0] if commands else ""
    return ""


def lacks_bus() -> str:
    """What is missing for a screen reader under a real X server; empty: nothing."""
    lacks = [lacks_screen()]
    if shutil.which("dbus-daemon") is None:
        lacks.append("dbus-daemon")
    if not launcher():
        lacks.append("at-spi2-core")
    return ", ".join(filter(None, lacks))


@contextmanager
def screen_with_bus() -> Iterator[Mapping[str, str]]:
    """An X server with openbox and both buses; gives the environment for programs on it.

    AT-SPI's bus may come a moment later; who asks for its address waits.
    """
    with screen() as env, tempfile.TemporaryDirectory() as folder:
        configuration = Path(folder, "session.conf")
        configuration.write_text(CONFIGURATION.strip().format(folder=folder), encoding="utf-8")
        own = {**env, "XDG_RUNTIME_DIR": folder, "HOME": folder}
        readable, writable = os.pipe()
        command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"]
        command += ["--nosyslog", f"--print-address={writable}"]
        daemon = subprocess.Popen(command, env=own, pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as told:
            address = told.readline().strip()
        try:
            assert address, "dbus-daemon did not start"
            own["DBUS_SESSION_BUS_ADDRESS"] = address
            with _spi(own):
                yield {**own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        finally:
            daemon.terminate()
            daemon.wait(10)


@contextmanager
def _spi(env: Mapping[str, str]) -> Iterator[None]:
    """AT-SPI's launcher; it leaves its bus behind, so what it started is ended here."""
    command = [launcher(), "--launch-immediately"]
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, env=dict(env), stdout=silent, stderr=silent)
    try:
        yield
    finally:
        left = psutil.Process(process.pid).children(recursive=True)
        process.terminate()
        process.wait(10)
        for child in left:
            if child.is_running():
                child.terminate()
        _, alive = psutil.wait_procs(left, timeout=10)
        assert not alive, alive
