# SPDX-License-Identifier: Apache-2.0
"""What a parent knows of an engine child beyond its being a child: the model that is loaded."""

from typing import Any, get_args

from desktop.child.life import Language, Life
from desktop.engine.protocol import (
    VERSION,
    Event,
    FailCode,
    Failed,
    Hello,
    Load,
    Stop,
    Terminal,
)

ENGINE: Language[Event] = Language(
    name="the engine",
    shape=Event,
    hello=Hello,
    version=VERSION,
    terminal=get_args(Terminal),
    failed=lambda number, code, detail: Failed(id=number, code=FailCode(code), detail=detail),
    stop=lambda number: Stop(id=number),
)


class EngineLife(Life[Event]):
    """One engine child. Methods are called with ``changed`` held.

    Attributes:
        loaded: the model that is loaded or being loaded.
    """

    loaded: Load | None = None

    def on_sent(self, request: Any) -> None:
        """Remember what is being loaded."""
        if isinstance(request, Load):
            self.loaded = request

    def on_heard(self, event: Event) -> None:
        """Forget a model that could not be loaded; end a child that cannot go on."""
        if isinstance(event, Failed):
            if self.loaded is not None and self.loaded.id == event.id:
                self.loaded = None
            if event.ends_process:
                self.condemn(event.code.value, event.detail)
