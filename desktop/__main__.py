# SPDX-License-Identifier: Apache-2.0
"""The one way in: looks at the first argument before anything heavy is imported.

A frozen application has no ``python -m``, so the window, the command line and every child process
start here. Must not import a room at module level: the engine must not load Qt, the window must not
load llama.cpp.
"""

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run what the first argument names, the window by default; returns the exit status."""
    match list(arguments):
        case ["--engine", *rest]:
            return _engine(rest)
        case ["--fetcher", *_]:
            return _fetcher()
        case ["--pac", *_]:
            return _proxy_script()
        case ["--next-start", *rest]:
            return _next_start(rest)
        case ["--parser" as kind, *_]:
            sys.stderr.write(f"carrel: {kind} is not in this version\n")
            return 2
        case ["cli", *rest]:
            return _command_line(rest)
        case rest:
            return _window(rest)


def window() -> int:
    """The command ``carrel``."""
    return main(sys.argv[1:])


def command_line() -> int:
    """The command ``carrelctl``."""
    return main(["cli", *sys.argv[1:]])


# One import a process: each of these would load what the others must not have.
def _engine(arguments: Sequence[str]) -> int:
    from desktop.engine.main import main as run  # noqa: PLC0415

    return run(arguments)


def _fetcher() -> int:
    from desktop.fetch.main import main as run  # noqa: PLC0415
    from desktop.paths import user_paths  # noqa: PLC0415
    from desktop.settings.file import is_offline  # noqa: PLC0415

    paths = user_paths()
    paths.create()
    # Asked before every request: the switch in the file holds whatever the parent says.
    return run(lambda: is_offline(paths.settings), paths.connections)


def _proxy_script() -> int:
    from desktop.pac.main import main as run  # noqa: PLC0415

    return run()


def _next_start(arguments: Sequence[str]) -> int:
    _keep_version()
    from desktop.child.next_start import start_again  # noqa: PLC0415
    from desktop.paths import installation  # noqa: PLC0415

    start_again(installation(), arguments)
    return 0


def _command_line(arguments: Sequence[str]) -> int:
    _keep_version()
    from desktop.cli.main import main as run  # noqa: PLC0415

    return run(arguments)


def _window(arguments: Sequence[str]) -> int:
    gc.disable()  # until the first paint: there is no garbage yet, and looking for it takes time
    _keep_version()
    import desktop.bridge  # noqa: F401, PLC0415  # before anything else imports Qt
    from desktop.app import main as run  # noqa: PLC0415

    return run(arguments)


def _keep_version() -> None:
    """An update may come while this runs, and another: the folder of this version stays."""
    from desktop.child.running import hold_running  # noqa: PLC0415
    from desktop.paths import installation  # noqa: PLC0415

    hold_running(installation())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
