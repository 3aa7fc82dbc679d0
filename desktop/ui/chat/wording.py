# SPDX-License-Identifier: Apache-2.0
"""How times, speeds and the state of a reply are put into words. Pure but for the locale."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.core.records import Message, ReplyState
from desktop.turn.events import EngineState, EngineStatus

DOT = " · "


def clock(time_ms: int) -> str:
    """Time of day; with the date if that is not today."""
    moment = QDateTime.fromMSecsSinceEpoch(time_ms)
    locale = QLocale()
    text = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() != QDateTime.currentDateTime().date():
        date = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
        text = f"{date} {text}"
    return text


def speed(tokens_per_s: float) -> str:
    """For example ``48 tok/s``; empty for zero."""
    if tokens_per_s <= 0:
        return ""
    number = QLocale().toString(float(tokens_per_s), "f", 0 if tokens_per_s >= 10 else 1)
    return QCoreApplication.translate("Wording", "%1 tok/s").replace("%1", number)


def reply_state(state: ReplyState) -> str:
    """One word for a reply that is not simply complete."""
    translate = QCoreApplication.translate
    match state:
        case ReplyState.STREAMING:
            return translate("Wording", "writing …")
        case ReplyState.COMPLETE:
            return ""
        case ReplyState.STOPPED:
            return translate("Wording", "stopped")
        case ReplyState.CUT:
            return translate("Wording", "cut off at the longest answer")
        case ReplyState.INTERRUPTED:
            return translate("Wording", "interrupted")
        case ReplyState.FAILED:
            return translate("Wording", "failed")


def reply_facts(message: Message) -> str:
    """The line under a reply: model, time, speed, state."""
    facts = message.facts
    parts = [facts.model_name if facts else "", clock(message.created_ms)]
    parts += [speed(facts.tokens_per_s) if facts else "", reply_state(message.state)]
    return DOT.join(part for part in parts if part)


def left_out(count: int) -> str:
    """What the model did not see; empty for nothing."""
    translate = QCoreApplication.translate
    if count <= 0:
        return ""
    if count == 1:
        return translate("Wording", "The model did not see the first message.")
    return translate("Wording", "The model did not see the first %n messages.", "", count)


def engine(status: EngineStatus) -> str:
    """The status line: model, where it runs, speed; or what is happening to it."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    match status.state:
        case EngineState.STOPPED:
            pass
        case EngineState.LOADING:
            percent = f"{round(status.fraction * 100)} %"
            doing = translate("Wording", "loading %1")
            if status.is_checking:
                doing = translate("Wording", "checking %1")
            parts = [status.model_name, doing.replace("%1", percent)]
        case EngineState.FAILED:
            parts = [status.model_name, translate("Wording", "engine stopped")]
        case EngineState.READY | EngineState.BUSY:
            loose = translate("Wording", "not kept in memory") if status.lock_problem else ""
            parts = [status.model_name, status.device, speed(status.tokens_per_s), loose]
    return DOT.join(part for part in parts if part)
