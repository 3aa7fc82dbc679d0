# SPDX-License-Identifier: Apache-2.0
"""From the engine's failure codes to the sentences that people read. Parent's side."""

from desktop.core.errors import (
    BadConstraint,
    BadModelFile,
    EngineFailed,
    KnownError,
    ModelMissing,
    NoMemory,
    NotIsolated,
    PromptTooLong,
    TemplateFailed,
)
from desktop.engine.protocol import FailCode, Failed

_ENGINE = {
    FailCode.NO_MODEL: "no model was loaded",
    FailCode.STOPPED: "loading was stopped",
    FailCode.BUG: "a fault in the engine ({})",
}


def known_error(failed: Failed, model_name: str) -> KnownError:  # a table
    """The error that a person should see for a failed request."""
    match failed.code:
        case FailCode.BAD_FILE:
            return BadModelFile(model_name, failed.detail)
        case FailCode.MISSING:
            return ModelMissing(failed.detail)
        case FailCode.NO_MEMORY:
            return NoMemory(model_name, failed.detail)
        case FailCode.TOO_LONG:
            return PromptTooLong(failed.prompt_tokens, failed.room_tokens, failed.ctx_tokens)
        case FailCode.TEMPLATE:
            return TemplateFailed(failed.detail)
        case FailCode.GRAMMAR:
            return BadConstraint(failed.detail)
        case FailCode.NO_MODEL | FailCode.STOPPED | FailCode.BUG:
            return EngineFailed(_ENGINE[failed.code].format(failed.detail))
        case FailCode.NOT_ISOLATED:
            return NotIsolated(failed.detail)
        case FailCode.CRASHED | FailCode.HUNG | FailCode.VERSION | FailCode.NOT_STARTED:
            return EngineFailed(failed.detail)
