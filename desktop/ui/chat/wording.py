# SPDX-License-Identifier: Apache-2.0
"""How times, speeds and the state of a reply are put into words. Pure but for the locale."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.bridge.sentences import said
from desktop.core.records import Message, ReplyFacts, ReplyState
from desktop.turn.events import EngineState, EngineStatus, Progress, Step

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


def moment(time_ms: int) -> str:
    """Date and time of day, to the second."""
    moment = QDateTime.fromMSecsSinceEpoch(time_ms)
    locale = QLocale()
    date = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{date} {moment.time().toString('HH:mm:ss')}"


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


def what_was_seen(facts: ReplyFacts) -> str:
    """What the model did not see, or only by a summary, and why; empty: it saw everything."""
    translate = QCoreApplication.translate
    parts = [left_out(facts.left_out_messages)]
    count = facts.summarised_messages
    if count > 0 and facts.left_out_messages:
        parts.append(
            translate("Wording", "It saw only a summary of the %n messages after them.", "", count)
        )
    elif count > 0:
        parts.append(
            translate(
                "Wording", "The model saw only a summary of the first %n messages.", "", count
            )
        )
    if facts.summary_problem:
        text = translate("Wording", "They could not be summarised: %1.")
        parts.append(text.replace("%1", said(facts.summary_problem.rstrip("."))))
    return " ".join(part for part in parts if part)


def progress(progress: Progress) -> str:
    """What a reply is waiting for."""
    translate = QCoreApplication.translate
    percent = f"{round(progress.fraction * 100)} %"
    match progress.step:
        case Step.CHECKING:
            text = translate("Wording", "Checking the model's file … %1")
            return text.replace("%1", percent)
        case Step.LOADING:
            return translate("Wording", "Loading the model … %1").replace("%1", percent)
        case Step.READING:
            return translate("Wording", "Reading the conversation … %1").replace("%1", percent)
        case Step.SUMMARISING:
            text = translate("Wording", "Summarising the oldest messages … %1")
            return text.replace("%1", percent)


def stretch(status: EngineStatus) -> str:
    """That the context is longer than what the model was trained for; empty if it is not."""
    if not 0 < status.ctx_train_tokens < status.ctx_tokens:
        return ""
    times = QLocale().toString(status.ctx_tokens / status.ctx_train_tokens, "g", 3)
    text = QCoreApplication.translate("Wording", "context stretched to %1 times its training")
    return text.replace("%1", times)


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
            parts = [
                status.model_name,
                status.device,
                stretch(status),
                speed(status.tokens_per_s),
                loose,
                translate("Wording", "without draft model") if status.draft_problem else "",
                translate("Wording", "reduced to fit") if status.made else "",
            ]
    return DOT.join(part for part in parts if part)


def day(time_ms: int) -> str:
    """The day in words, for example ``Today`` or ``Friday, 27 November 2026``."""
    date = QDateTime.fromMSecsSinceEpoch(time_ms).date()
    today = QDateTime.currentDateTime().date()
    translate = QCoreApplication.translate
    if date == today:
        return translate("Wording", "Today")
    if date == today.addDays(-1):
        return translate("Wording", "Yesterday")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def is_today(time_ms: int) -> bool:
    """Whether a moment lies in this day, in local time."""
    return QDateTime.fromMSecsSinceEpoch(time_ms).date() == QDateTime.currentDateTime().date()
