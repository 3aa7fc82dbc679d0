# SPDX-License-Identifier: Apache-2.0
"""A fresh system for each job: a copy of a minimal Debian or Ubuntu, entered by chroot.

A container of the service is laid out alike: the workspace below ``/__w`` belongs to another user
than the one who runs the steps, HOME is ``/github/home``. Wants root. Of this machine only the
network's settings are taken.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from devtools.workflows.reading import Fault

UBUNTU = "CARREL_UBUNTU_MIRROR"
"""The variable that names a mirror of Ubuntu; without, no job for it is played."""
SUITES = {"debian:12": "bookworm", "debian:13": "trixie", "ubuntu:24.04": "noble"}
SOURCES = {
    "debian": (
        "deb {mirror} {suite} main\n"
        "deb {mirror} {suite}-updates main\n"
        "deb {mirror}-security {suite}-security main\n"
    ),
    "ubuntu": (
        "deb {mirror} {suite} main universe\n"
        "deb {mirror} {suite}-updates main universe\n"
        "deb {mirror} {suite}-security main universe\n"
    ),
}
"""Of apt, as the images have them: with what was mended since."""
RUNNERS = {"ubuntu-24.04": ("ubuntu:24.04", "debian:13")}
"""A job without a container: the first that can be made here. What the service has installed there
is added by ``PREPARED``."""
PREPARED = "apt-get update && apt-get install -y --no-install-recommends git ca-certificates curl"
WORKSPACE, TEMP, HOME = Path("/__w/carrel/carrel"), Path("/__w/_temp"), Path("/github/home")
OWNER = 1001
"""The number of the runner's user, to whom the workspace belongs."""
SHELLS = {
    "": ("sh", "-e"),  # the default within a container
    "runner": ("bash", "-e"),  # and on the runner itself
    "bash": ("bash", "--noprofile", "--norc", "-eo", "pipefail"),
}
_BUNDLE = "/etc/host-ca.crt"
_NETWORK = re.compile(r"PIP_\w+|https?_proxy|no_proxy", re.IGNORECASE)
_ENTER = """\
mount --rbind /dev "$1/dev"
mount -t proc proc "$1/proc"
exec chroot --userspec="$2" "$1" /usr/bin/env -C "$3" -i "${@:4}"
"""


class Room:
    """One job's system, thrown away at the end; use it as a context."""

    def __init__(self, folder: Path, image: str, bases: Path, *, is_runner: bool) -> None:
        self.root = folder
        self._image, self._base = image, bases / image.replace(":", "-")
        self._is_runner = is_runner
        self.workspace = self.root / WORKSPACE.relative_to("/")
        self.home = self.root / HOME.relative_to("/")

    def __enter__(self) -> "Room":
        if not (self._base / "usr").is_dir():
            self._base.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(self._making(), check=True, stdout=subprocess.DEVNULL)
        self._leave()
        subprocess.run(["cp", "-a", "--reflink=auto", self._base, self.root], check=True)
        for folder in (WORKSPACE, TEMP, HOME):
            (self.root / folder.relative_to("/")).mkdir(parents=True)
        self._take_network()
        if self._is_runner:
            self.run(PREPARED, SHELLS[""], {}, self.root.with_suffix(".log"))
            subprocess.run(["chown", "-R", str(OWNER), self.root / "__w", self.home], check=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._leave()

    def _making(self) -> list[str]:
        whole = ["debootstrap", "--variant=minbase"]
        told = [SUITES[self._image], str(self._base)]
        if not self._image.startswith("ubuntu"):
            return [*whole, *told]
        # This Debian has no key of Ubuntu's: what is fetched is for trying only.
        whole += ["--no-check-gpg", "--components=main,universe"]
        return [*whole, *told, os.environ[UBUNTU], "/usr/share/debootstrap/scripts/gutsy"]

    def _leave(self) -> None:
        # What was mounted went with the process that mounted it, in a room of its own.
        mounts = Path("/proc/mounts").read_text(encoding="utf-8")
        if f" {self.root}/" in mounts:
            raise Fault(f"something is mounted below {self.root}")
        shutil.rmtree(self.root, ignore_errors=True)

    def _take_network(self) -> None:
        sources = self.root / "etc" / "apt" / "sources.list"
        mirror = sources.read_text(encoding="utf-8").split()[1]
        kind, suite = self._image.partition(":")[0], SUITES[self._image]
        text = SOURCES[kind].format(mirror=mirror, suite=suite)
        # The small system has no authorities yet; apt holds what it gets against its own keys.
        sources.write_text(text.replace("https://", "http://"), encoding="utf-8")
        shutil.copyfile("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        (self.root / "etc" / "hosts").write_text("127.0.0.1 localhost\n", encoding="ascii")
        for file in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            shutil.copy(file, self.root / "etc" / "apt" / "apt.conf.d")
        bundle = os.environ.get("PIP_CERT") or os.environ.get("SSL_CERT_FILE")
        if bundle:
            shutil.copyfile(bundle, f"{self.root}{_BUNDLE}")

    def check_out(self, source: Path) -> None:
        """A clone with one commit, as the service makes it; the steps run as somebody else.

        Raises:
            Fault: there is no git, so that the service would lay files there and no repository.
        """
        if not any((self.root / "usr" / "bin").glob("git")):
            raise Fault("git is not there before actions/checkout")
        command = ["git", "clone", "--quiet", "--depth", "1", f"file://{source}"]
        subprocess.run([*command, str(self.workspace)], check=True)
        self.give_to_runner()

    def give_to_runner(self) -> None:
        """The workspace belongs to the runner's user, whoever runs the steps."""
        subprocess.run(["chown", "-R", f"{OWNER}:{OWNER}", self.workspace], check=True)

    def run(
        self,
        script: str,
        shell: tuple[str, ...],
        env: Mapping[str, str],
        log: Path,
        limit_s: float = 900,
    ) -> int:
        """A script, with all it says in ``log``; returns its status.

        Args:
            env: what the service and the file set.
            limit_s: how long it may take.

        Raises:
            Fault: it took longer, and was ended.
        """
        name = f"{time.monotonic_ns()}.sh"
        place = self.root / TEMP.relative_to("/") / name
        place.write_text(script, encoding="utf-8")
        place.chmod(0o644)
        user = str(OWNER) if self._is_runner and env else "0"
        settings = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
        settings |= {"HOME": str(HOME), "CI": "true", **self._network(), **env}
        told = [f"{key}={value}" for key, value in settings.items()]
        apart = [
            "setpriv",
            "--pdeathsig",
            "KILL",
            "unshare",
            "--mount",
            "--propagation",
            "private",
            "--pid",
            "--fork",
        ]
        enter = ["--kill-child", "bash", "-ec", _ENTER, "enter", self.root, f"{user}:{user}"]
        command = [*apart, *enter, WORKSPACE, *told, *shell, TEMP / name]
        whole = list(map(str, command))
        with open(log, "ab") as out:
            out.write(f"--- {script}\n".encode())
            out.flush()
            return _ended(whole, out, limit_s)

    def _network(self) -> dict[str, str]:
        bundle = os.environ.get("PIP_CERT") or os.environ.get("SSL_CERT_FILE") or ""
        found = {key: value for key, value in os.environ.items() if _NETWORK.fullmatch(key)}
        return {k: v.replace(bundle, _BUNDLE) if bundle else v for k, v in found.items()}


def _ended(command: list[str], out: BinaryIO, limit_s: float) -> int:
    nothing, both = subprocess.DEVNULL, subprocess.STDOUT
    with subprocess.Popen(command, stdin=nothing, stdout=out, stderr=both) as process:
        try:
            return process.wait(limit_s)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Fault(f"took longer than {limit_s / 60:.0f} minutes") from None


def image_of(runner: str) -> str:
    """The system that stands for a runner; its own name if there is none."""
    return next((each for each in RUNNERS.get(runner, ()) if can_make(each)), runner)


def can_make(image: str) -> bool:
    """Whether there can be such a system here."""
    return image in SUITES and (not image.startswith("ubuntu") or UBUNTU in os.environ)


def lacks() -> list[str]:
    """What this machine would need for a rehearsal and has not."""
    found = [name for name in ("debootstrap", "unshare", "git", "cc") if not shutil.which(name)]
    return found if hasattr(os, "geteuid") and os.geteuid() == 0 else [*found, "root"]
