# SPDX-License-Identifier: Apache-2.0
"""Where things lie; ``CARREL_HOME`` moves everything into one folder.

The only user of platformdirs.
"""

import os
from pathlib import Path

from desktop.core.declared import Struct, replace
from desktop.core.errors import BadData, FolderNotWritable

DATA_MARKER = ".carrel-data"
"""Lies in a data folder that was moved, so that an empty mount point is not taken for it."""
_PACKAGE = Path(__file__).resolve().parent


class Paths(Struct, frozen=True, kw_only=True):
    """The folders and files of one user's Carrel. Nothing is created by reading them."""

    data: Path
    config: Path
    state: Path

    @property
    def database(self) -> Path:
        """The one database; its WAL files lie beside it."""
        return self.data / "carrel.db"

    @property
    def models(self) -> Path:
        """GGUF files put here appear by themselves."""
        return self.data / "models"

    @property
    def sessions(self) -> Path:
        """What models have read of chats, encrypted; lost without harm."""
        return self.data / "sessions"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def model_settings(self) -> Path:
        """What single models do differently; need not exist."""
        return self.config / "model_settings.toml"

    @property
    def window(self) -> Path:
        """Geometry of the window; lost without harm."""
        return self.state / "window.json"

    @property
    def bandwidth(self) -> Path:
        """What was measured of this machine's memory; measured again if it is lost."""
        return self.state / "bandwidth.json"

    @property
    def hashes(self) -> Path:
        """Which model files were hashed; they are hashed again if it is lost."""
        return self.state / "hashes.json"

    @property
    def user_catalogue(self) -> Path:
        """The user's own catalogue; need not exist."""
        return self.config / "models.toml"

    @property
    def prompts(self) -> Path:
        """The user's prompt library; need not exist."""
        return self.config / "prompts.toml"

    @property
    def catalogues(self) -> Path:
        """Catalogues that came from elsewhere, each with its signature; made when there is one."""
        return self.data / "catalogues"

    @property
    def connections(self) -> Path:
        """The ledger of connections; lost without harm."""
        return self.state / "connections.jsonl"

    @property
    def downloads(self) -> Path:
        """The queue of downloads."""
        return self.state / "downloads.json"

    @property
    def log(self) -> Path:
        """Folder of log files; they hold no chat text."""
        return self.state / "log"

    def create(self) -> None:
        """Make the folders, readable by this user only.

        Raises:
            FolderNotWritable: names the folder and the system's reason.
        """
        for folder in (self.data, self.config, self.state, self.models, self.log):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                reason = error.strerror or str(error)
                raise FolderNotWritable(str(folder), reason) from error


def user_paths() -> Paths:
    """The folders for this user, by ``CARREL_HOME`` or by the system's custom.

    Raises:
        DataFolderAway: the data was moved to a folder that is not there now.
        BadData: the file that says where it is cannot be read.
    """
    usual = _usual_paths()
    pointer = data_pointer(usual)
    try:
        named = pointer.read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return usual
    except (OSError, UnicodeDecodeError) as error:  # an empty database would take its place
        raise BadData(str(pointer), getattr(error, "strerror", None) or "not UTF-8") from error
    if not named:
        return usual
    if not (Path(named) / DATA_MARKER).is_file():
        from desktop.core.moving_errors import DataFolderAway  # noqa: PLC0415  # rarely

        raise DataFolderAway(named, str(pointer))
    return replace(usual, data=Path(named))


def data_pointer(paths: Paths) -> Path:
    """The file that names the folder to which the data was moved; need not exist."""
    return paths.config / "data_folder.txt"


def move_note(paths: Paths) -> Path:
    """There only while the data folder is being moved, or when that was cut short."""
    return paths.config / "data_move.json"


def seen_hashes(paths: Paths) -> Path:
    """Hashes of model files that nobody has published; hashed again if it is lost."""
    return paths.state / "seen_hashes.json"


def provisioned(paths: Paths) -> Path:
    """What IT provisioned and how it looked then; everything is read once more if it is lost."""
    return paths.state / "provisioned.json"


def moving_model(paths: Paths) -> Path:
    """A model that is under way to another folder; there only meanwhile."""
    return paths.state / "moving_model.json"


def trusted_models(paths: Paths) -> Path:
    """Hashes that the user confirmed; asked again if it is lost."""
    return paths.config / "trusted_models.json"


def _usual_paths() -> Paths:
    if home := os.environ.get("CARREL_HOME"):
        root = Path(home).expanduser().absolute()
        return Paths(data=root / "data", config=root / "config", state=root / "state")
    import platformdirs  # noqa: PLC0415  # 30 ms at start that CARREL_HOME does not need

    return Paths(
        data=Path(platformdirs.user_data_dir("carrel", appauthor=False)),
        config=Path(platformdirs.user_config_dir("carrel", appauthor=False)),
        state=Path(platformdirs.user_state_dir("carrel", appauthor=False)),
    )


def resources() -> Path:
    """The folder ``resources``: beside the package in a checkout, inside it when installed."""
    beside = _PACKAGE.parent / "resources"
    return beside if beside.is_dir() else _PACKAGE / "_bundled" / "resources"


def catalogue_file() -> Path:
    """The built-in ``models.toml``."""
    beside = _PACKAGE.parent / "models.toml"
    return beside if beside.is_file() else _PACKAGE / "_bundled" / "models.toml"


def is_laid_out() -> bool:
    """Whether this is Carrel as a package lays it out; else a checkout or a wheel."""
    return (installation() / "app" / "desktop" / "child" / "launch.py").is_file()


def installation() -> Path:
    """The folder that holds this Carrel as it was packaged, and its versions (child/versions.py).

    The package lies in ``ROOT/app/desktop`` there, or, where Carrel updates itself, in
    ``ROOT/app/VERSION/desktop``; from a checkout there is nothing at this place.
    """
    return _PACKAGE.parents[1 if _PACKAGE.parent.name == "app" else 2]
