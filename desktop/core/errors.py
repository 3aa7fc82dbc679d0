# SPDX-License-Identifier: Apache-2.0
"""What can go wrong without anybody's code being wrong.

::

    KnownError              the environment is to blame; shown as a sentence and a hint
      BadData               a declared file or a message has a wrong shape
      BadImport             a file with chats is damaged or of no known format
      BadModelFile          not a GGUF, damaged, or of a kind that this engine cannot run
      ModelMissing          the file or name does not exist
      NoModelForDomain      nothing is installed that this domain could use
      NoMemory              the model or its context does not fit into memory
      PromptTooLong         one question is longer than the context window
      ChatTooLong           a chat outgrew the window, and nothing may be left out
      TemplateFailed        the model's own chat template cannot render this conversation
      BadConstraint         the JSON schema or grammar for an answer cannot be used
      EngineFailed          the engine process crashed, hung, or spoke nonsense
      NotIsolated           this machine cannot isolate the engine as well as is demanded
      FetchFailed           something from the network did not come, or not as it should
      NoSpace               the disk is full
      StoreBusy             another program holds the database
      StoreCorrupt          the database fails its own check
      StoreNewer            the database was written by a newer Carrel
      StoreLocked           the database is encrypted and nothing opened it yet
      bundle_errors.*       bundles and mirrors: desktop/core/bundle_errors.py
      desktop_errors.*      keys that the desktop does not give: desktop/core/desktop_errors.py
      key_errors.*          keys, passphrases and the system's keyring: desktop/core/key_errors.py
      model_errors.*        a model's file changed, or its room: desktop/core/model_errors.py
      moving_errors.*       the data folder's place: desktop/core/moving_errors.py
      store_errors.*        holds, temporary chats, erasing: desktop/core/store_errors.py
      transfer_errors.*     chats that leave for a file: desktop/core/transfer_errors.py
      FolderNotWritable     a folder of ours cannot be written

Anything else that is raised is a bug: logged with its traceback, never swallowed.
Sentences are written here in English and translated late, by the window.
"""

from enum import Enum


class Action(Enum):
    """The button that may stand beside an error."""

    NONE = "none"
    OPEN_SETTINGS = "open_settings"
    OPEN_MODELS_FOLDER = "open_models_folder"
    CHOOSE_MODEL = "choose_model"
    RETRY = "retry"
    UNLOCK = "unlock"
    SHOW_REPORT = "show_report"


class KnownError(Exception):
    """An error that the user can understand and act upon.

    Attributes:
        sentence: what happened, to what; one sentence ending with a full stop.
        hint: what to do about it; may be empty.
        action: the button that helps.
    """

    action = Action.NONE

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def text(self) -> str:
        """Sentence and hint as one line, for the terminal."""
        return f"{self.sentence} {self.hint}".strip()


class BadData(KnownError):
    """A declared file or a message has a wrong shape."""

    def __init__(self, source: str, detail: str) -> None:
        super().__init__(
            f"{source} cannot be read: {detail.rstrip('.')}.",
            "Correct the named key, or restore the file from a backup.",
        )
        self.source = source
        self.detail = detail


class BadImport(KnownError):
    """A file with chats is damaged, hostile, or of no format that is known; nothing changed."""

    def __init__(self, name: str, detail: str, hint: str) -> None:
        super().__init__(f"{name} cannot be imported: {detail.rstrip('.')}.", hint)
        self.detail = detail


class BadModelFile(KnownError):
    """Not a GGUF file, a damaged one, or an architecture that this engine does not know."""

    action = Action.CHOOSE_MODEL

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            f"The model file {name} cannot be loaded: {detail.rstrip('.')}.",
            "Copy or download the file again, or choose another model.",
        )


class ModelMissing(KnownError):
    """A model that was asked for by name or path is not there."""

    action = Action.CHOOSE_MODEL

    def __init__(self, name: str, known: str = "") -> None:
        hint = f"Installed: {known}." if known else "Check the path, or choose another model."
        super().__init__(f"There is no model {name}.", hint)


class NoModelForDomain(KnownError):
    """Nothing is installed that the domain could use."""

    action = Action.OPEN_MODELS_FOLDER

    def __init__(self, domain_name: str) -> None:
        super().__init__(
            f"No model is installed for the domain {domain_name}.",
            "Add a GGUF file with File ▸ Add model file…, or put one into the models folder.",
        )


class NoMemory(KnownError):
    """The model or its context does not fit into memory."""

    action = Action.OPEN_SETTINGS

    def __init__(self, name: str, detail: str = "") -> None:
        why = f" ({detail.rstrip('.')})" if detail else ""
        super().__init__(
            f"There is not enough memory for {name}{why}.",
            "Close other programs, choose a smaller model, or lower the context size in Settings.",
        )


class PromptTooLong(KnownError):
    """One question is longer than the whole context window."""

    action = Action.OPEN_SETTINGS

    def __init__(self, prompt_tokens: int, room_tokens: int, ctx_tokens: int) -> None:
        super().__init__(
            f"This question has {prompt_tokens:,} tokens, and only {room_tokens:,} of the "
            f"{ctx_tokens:,} tokens in the context window are free for it.",
            "Shorten it, or raise the context size in Settings.",
        )
        self.prompt_tokens = prompt_tokens
        self.room_tokens = room_tokens
        self.ctx_tokens = ctx_tokens


class ChatTooLong(KnownError):
    """The conversation outgrew the context window, and nothing of it may be left out."""

    action = Action.OPEN_SETTINGS

    def __init__(self, prompt_tokens: int, room_tokens: int) -> None:
        super().__init__(
            f"This chat has {prompt_tokens:,} tokens by now, and only {room_tokens:,} fit into the "
            "context window.",
            "Start a new chat, raise the context size, or let the oldest messages be left out.",
        )


class TemplateFailed(KnownError):
    """The model's chat template raised, ran too long or is missing."""

    action = Action.CHOOSE_MODEL

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The model's chat template cannot render this conversation: {detail.rstrip('.')}.",
            "Choose another model, or start a new chat.",
        )


class BadConstraint(KnownError):
    """The JSON schema or grammar that an answer must follow cannot be used."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The schema or grammar cannot be used: {detail.rstrip('.')}.",
            "Correct it and ask again; answers in free text need none.",
        )


class EngineFailed(KnownError):
    """The engine process crashed, hung, or spoke nonsense; it starts again by itself."""

    action = Action.RETRY

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The engine stopped: {detail.rstrip('.')}.",
            "Ask again; the engine starts by itself. If it happens twice, choose another model.",
        )


class NotIsolated(KnownError):
    """This machine cannot isolate the engine as well as a setting demands; it does not start."""

    action = Action.OPEN_SETTINGS

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The engine does not start: {detail.rstrip('.')}.",
            "Lower Engine isolation in Settings, or use a system that reaches it; "
            "carrelctl doctor shows what is missing.",
        )


class FetchFailed(KnownError):
    """Something from the network did not come, or not as it should; the hint says what to do."""

    action = Action.RETRY

    def __init__(self, name: str, detail: str, hint: str) -> None:
        super().__init__(f"{name} was not fetched: {detail.rstrip('.')}.", hint)


class NoSpace(KnownError):
    """The disk is full."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"There is no space left on the disk that holds {path}.",
            "Free some space; nothing that was saved before is lost.",
        )


class StoreBusy(KnownError):
    """Another program keeps the database locked."""

    action = Action.RETRY

    def __init__(self, path: str) -> None:
        super().__init__(
            f"The database {path} is in use by another program.",
            "Close the other program, then try again.",
        )


class StoreCorrupt(KnownError):
    """The database fails its own check. It is left untouched."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            f"The database {path} is damaged: {detail.rstrip('.')}.",
            "Carrel has not changed it. Restore a backup copy of the data folder.",
        )


class StoreNewer(KnownError):
    """The database was written by a newer Carrel."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(
            f"The database {path} was written by a newer Carrel "
            f"(schema {found}, this version knows {known}).",
            "Install the newer version; nothing was changed.",
        )


class FolderNotWritable(KnownError):
    """A folder of ours cannot be created or written."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            f"The folder {path} cannot be written: {detail.rstrip('.')}.",
            "Correct its permissions, or set CARREL_HOME to another folder.",
        )


class StoreLocked(KnownError):
    """The database is encrypted, and neither the keyring nor a secret opened it yet."""

    action = Action.UNLOCK

    def __init__(self, path: str, detail: str, ways: str = "a recovery key") -> None:
        super().__init__(
            f"The database {path} is locked: {detail.rstrip('.')}.",
            f"Open it with {ways}; nothing in it was changed.",
        )
