# SPDX-License-Identifier: Apache-2.0
"""The chat templates that come with llama.cpp's source, for the golden tests; kept in the cache.

They are not part of the project: each is its publisher's, under the licence of its model.
"""

import os
import tarfile
import tempfile
from pathlib import Path

from devtools.engine import engine_version, tool_environment
from devtools.places import LOCKS, alone, cache
from devtools.progress import watch

_INSIDE = "/vendor/llama.cpp/models/templates/"


def template_folder() -> Path:
    """Where they lie, or will lie."""
    return cache() / "templates" / engine_version()


def fetch_templates() -> Path:
    """The folder of the templates, filled now if need be: 75 MB are fetched, once a version.

    Raises:
        Stop: the source could not be fetched; holds the last lines.
    """
    with alone("templates"):
        if not template_folder().is_dir():
            with tempfile.TemporaryDirectory(prefix="templates-", dir=cache()) as name:
                keep_templates(fetch_source(Path(name)))
    return template_folder()


def keep_templates(source: Path) -> None:
    """Take them out of the engine's source archive; only plain files, by their last name."""
    target = template_folder()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="part-", dir=target.parent) as name:
        made = Path(name) / "done"
        made.mkdir()
        with tarfile.open(source) as archive:
            for member in archive:
                if member.isfile() and _INSIDE in member.name and member.name.endswith(".jinja"):
                    file = archive.extractfile(member)
                    assert file is not None
                    (made / Path(member.name).name).write_bytes(file.read())
        os.replace(made, target)


def fetch_source(folder: Path) -> Path:
    """The engine's source as its lock names it. pip wants the build tools even to look at it."""
    python = tool_environment(folder / "tools")
    options = ["--no-cache-dir", "--no-deps", "--no-build-isolation", "--require-hashes"]
    options += ["--no-binary", ":all:"]
    files = ["-r", LOCKS / "engine.lock", "-d", folder / "done"]
    command = [python, "-m", "pip", "download", *options, *files]
    path = f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    watch("Fetching llama.cpp's source", command, changes={"PATH": path})
    return next((folder / "done").glob("*.tar.gz"))
