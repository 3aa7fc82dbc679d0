# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with a model's file and its place in memory; beside desktop/core/errors.py."""

from desktop.core.errors import Action, KnownError


class ModelChanged(KnownError):
    """A file's content is not what the catalogue, its download or an earlier check says."""

    action = Action.CHOOSE_MODEL

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            f"{name} was not loaded: its file has changed since it was checked ({detail}).",
            "Download it again. If you replaced it on purpose, rename it, or have it checked again "
            "on the Models page if it was not downloaded by Carrel.",
        )


class ModelRevoked(KnownError):
    """A catalogue says that a model must not be used any more; it is used all the same."""

    action = Action.CHOOSE_MODEL

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"{name} is revoked: {reason}",
            "Choose another model, or have revoked models refused in Settings.",
        )


class AdapterUnusable(KnownError):
    """An adapter that is set for a model, or was asked for, cannot work on it."""

    action = Action.CHOOSE_MODEL

    def __init__(self, name: str, model_name: str, problem: str) -> None:
        super().__init__(
            f"The adapter {name} cannot be used with {model_name}: {problem}.",
            "Switch it off in the settings of the model, or choose another one.",
        )


class NoRoomBeside(KnownError):
    """Two models, of which one writes an answer, do not fit into the memory together."""

    action = Action.RETRY

    def __init__(self, name: str, writing: str) -> None:
        super().__init__(
            f"{name} was not loaded: {writing} is writing an answer, and both do not fit into the "
            "memory together.",
            "Let that answer finish, or stop it, and try again.",
        )


class LockLimited(KnownError):
    """The settings want models kept in memory, and the system does not allow so much."""

    action = Action.OPEN_SETTINGS

    def __init__(self, name: str, limit: str) -> None:
        super().__init__(
            f"{name} cannot be kept in memory: the system lets a program lock {limit} only.",
            "Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.",
        )
