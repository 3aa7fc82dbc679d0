# SPDX-License-Identifier: Apache-2.0
"""A store with 10,000 chats and a million messages: open, list, search, append, erase.

Compared with an empty store in the same run; the bars are those of docs/PERFORMANCE.md. What the
window makes of the same store is in ``large_window.py``.

    python3 dev.py bench large --keep FOLDER --make       only makes it; some minutes
    python3 dev.py bench large --keep FOLDER
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from bench._chatting import paths_below
from bench._report import show
from desktop.core.ids import ChatId, DomainId, MessageId
from desktop.core.keeping import Cause
from desktop.core.records import ReplyFacts, ReplyState
from desktop.settings.keychain import SERVICE
from desktop.store import chats, erasing, keys, messages
from desktop.store.db import Database, open_database
from desktop.store.search import search
from tests.helpers.rings import FileRing

KEY = bytes(range(32))
_clock: list[Callable[[], float]] = [time.perf_counter]
LONG_CHAT = 100_000


def main() -> int:
    """Make the store or take one that is there, measure, print; 1 if a bar is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--chats", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="keep the store here, and take it next time")
    parser.add_argument("--make", action="store_true", help="make it and measure nothing")
    parser.add_argument("--work", action="store_true", help="time of the processor, not the clock")
    options = parser.parse_args()
    if options.work:
        _clock[0] = time.thread_time
    with tempfile.TemporaryDirectory(prefix="carrel-large-") as name:
        began_s = time.perf_counter()
        large, empty = homes(options.keep or Path(name), options.chats, options.messages)
        figures = {"made_s": round(time.perf_counter() - began_s, 1)}
        if options.make:
            print(figures)
            return 0
        figures |= measure(paths_below(large).database, paths_below(empty).database)
    rows = [("what", "bar", "measured")]
    failed = [what for what, bar, found in BARS(figures) if found > bar]
    rows += [(what, f"{bar:g}", f"{found:g}") for what, bar, found in BARS(figures)]
    show("A large store", rows, figures)
    return 1 if failed else 0


def BARS(figures: dict[str, Any]) -> list[tuple[str, float, float]]:  # noqa: N802
    """What is promised: the measure must not be above the bar."""
    return [
        ("open and list, beside an empty store, ms more", 300, figures["start_more_ms"]),
        ("open any chat, p95 ms", 100, figures["open_chat_p95_ms"]),
        ("open the end of the long chat, ms", 100, figures["open_long_ms"]),
        ("search, p95 ms", 100, figures["search_p95_ms"]),
        ("append to the long chat / to an empty one", 1.2, figures["append_ratio"]),
    ]


def vocabulary(rng: random.Random, count: int = 30_000) -> tuple[list[str], list[float]]:
    """Made-up words, and how often they stand in a text, summed up."""
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    weights = [1 / (n + 1) for n in range(len(letters))]
    words = set[str]()
    while len(words) < count:
        words.add("".join(rng.choices(letters, weights, k=rng.randint(2, 11))))
    return sorted(words), list(accumulate(1 / (n + 5) for n in range(count)))


def homes(folder: Path, chat_count: int, message_count: int) -> tuple[Path, Path]:
    """The home with many chats, made if it is not there, and the one with an empty store.

    The key lies in a keyring, :func:`ring_of`.
    """
    large, empty = folder / "large", folder / "empty"
    for home in (large, empty):
        path = paths_below(home).database
        if not keys.key_path(path).exists():
            paths_below(home).create()
            # A scheduled backup of all this in the middle would be measured, too.
            paths_below(home).settings.write_text('backup_every = "never"\n', encoding="utf-8")
            path.unlink(missing_ok=True)
            if home == large:
                make(path, chat_count, message_count)
            open_database(path, KEY).close()
            item, secret = keys.item_secret()
            ring = FileRing(ring_of(home))
            ring.set_password(SERVICE, item, secret)
            held = keys.KeySet(id="bench")
            held = keys.add_keyring(held, KEY, item=item, secret=secret, backend="rings.FileRing")
            keys.save(keys.key_path(path), held)
    return large, empty


def ring_of(home: Path) -> Path:
    """The file of its keyring."""
    return home / "ring.json"


def make(path: Path, chat_count: int, message_count: int) -> None:
    """One chat with a tenth of all messages, the rest spread over the others.

    The search index comes at the end, as it does when a database is migrated: some minutes in place
    of an hour.
    """
    rng = random.Random(1)
    words, weights = vocabulary(rng)
    long_count = min(LONG_CHAT, message_count // 10)
    each = (message_count - long_count) // max(1, chat_count - 1)
    texts = [
        " ".join(rng.choices(words, cum_weights=weights, k=rng.randint(5, 60)))
        for _ in range(20_000)
    ]
    with closing(open_database(path, KEY)) as db:
        db.execute("PRAGMA synchronous = OFF")
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'messages'"
        )
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name!s}")
        number = 0
        for index in range(chat_count):
            title = " ".join(rng.choices(words, cum_weights=weights, k=4))
            chat = chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)
            count = long_count if index == chat_count // 2 else each
            number = fill(db, chat.id, count, number, texts)
            if index % 1000 == 0:
                print(f"{number:,} messages", file=sys.stderr, flush=True)
        for _, sql in triggers:
            db.execute(str(sql))
        db.execute("INSERT INTO message_index (message_index) VALUES ('rebuild')")


def fill(db: Database, chat_id: ChatId, count: int, number: int, texts: list[str]) -> int:
    """Messages in turn, as the store would write them; returns the next number."""
    with db.transaction():
        for depth in range(count):
            role = "assistant" if depth % 2 else "user"
            text = f"{texts[number * 7919 % len(texts)]} n{number}"
            parent = number if depth else None  # ids are one more than numbers
            values = (number + 1, f"{number:032x}", chat_id, parent, role, text, number, depth)
            db.execute(
                "INSERT INTO messages (id, uid, chat_id, parent_id, role, text, state, created_ms,"
                " depth) VALUES (?, ?, ?, ?, ?, ?, 'complete', ?, ?)",
                values,
            )
            number += 1
        db.execute(
            "UPDATE chats SET active_leaf = ? WHERE id = ?", (number if count else None, chat_id)
        )
    return number


def timed_ms(work: Callable[[], object]) -> float:
    began_s = _clock[0]()
    work()
    return (_clock[0]() - began_s) * 1000


def p95(values: list[float]) -> float:
    return round(sorted(values)[len(values) * 95 // 100], 2)


def measure(path: Path, empty: Path) -> dict[str, Any]:
    """All figures; leaves the store as large as it was, but for the chat that is erased."""

    def start(which: Path) -> None:
        with closing(open_database(which, KEY)) as db:
            messages.mark_interrupted(db)
            chats.list_chats(db)

    start(empty)
    pairs = [(timed_ms(lambda: start(path)), timed_ms(lambda: start(empty))) for _ in range(5)]
    large_ms, small_ms = (statistics.median(side) for side in zip(*pairs, strict=True))
    figures: dict[str, Any] = {
        "size_mb": path.stat().st_size // 1_000_000,
        "start_ms": round(large_ms, 1),
        "start_empty_ms": round(small_ms, 1),
        "start_more_ms": round(large_ms - small_ms, 1),
    }
    rng = random.Random(2)
    with closing(open_database(path, KEY)) as db:
        figures |= measure_reading(db, rng) | measure_search(db, rng) | measure_writing(db, path)
    return figures


def measure_reading(db: Database, rng: random.Random) -> dict[str, Any]:
    listed = chats.list_chats(db)
    long_id = longest(db)
    some = [chat.id for chat in rng.sample(listed, min(200, len(listed))) if chat.id != long_id]
    took = [timed_ms(lambda each=each: messages.thread(db, each)) for each in some]  # type: ignore[misc]
    return {
        "open_chat_p95_ms": p95(took),
        "open_chat_max_ms": round(max(took), 2),
        "open_long_ms": round(timed_ms(lambda: messages.tail(db, long_id, 100)), 2),
        "open_long_whole_ms": round(timed_ms(lambda: messages.thread(db, long_id)), 1),
    }


def measure_search(db: Database, rng: random.Random) -> dict[str, Any]:
    words, weights = vocabulary(random.Random(1))
    took: dict[str, list[float]] = {}
    for _ in range(300):
        word, other = rng.choices(words, cum_weights=weights, k=2)
        for kind, text in {
            "word": f"{word} ",
            "typing": word[: rng.randint(1, len(word))],
            "two words": f"{word} {other} ",
            "word and letter": f"{word} {other[:1]}",
            "phrase": f'"{word} {other}"',
            "rare": f"n{rng.randrange(10**6)} ",
            "nothing": f"zzz{word}",
        }.items():
            took.setdefault(kind, []).append(timed_ms(lambda text=text: search(db, text)))  # type: ignore[misc]
    every = [each for values in took.values() for each in values]
    slowest = {f"search_{kind}_p95_ms": p95(values) for kind, values in took.items()}
    return {"search_p95_ms": p95(every), "search_max_ms": round(max(every), 1), **slowest}


def measure_writing(db: Database, path: Path) -> dict[str, Any]:
    """Question and reply at the end of the long chat and of an empty one, in turns; and erasing.

    Reading what could fit into the prompt is told apart: a long chat has more of that to read, up
    to the size of the context window.
    """
    long_id = longest(db)
    new = chats.create_chat(db, domain_id=DomainId("general"), model_id=None)
    ends: dict[ChatId, MessageId | None] = {long_id: leaf(db, long_id), new.id: None}
    took: dict[ChatId, list[float]] = {long_id: [], new.id: []}

    def exchange(chat_id: ChatId) -> None:
        question = messages.add_question(db, chat_id, ends[chat_id], "a question of some words")
        reply = messages.begin_reply(db, chat_id, question.id, ReplyFacts())
        done = ("an answer of some words", ReplyState.COMPLETE, ReplyFacts())
        ends[chat_id] = messages.finish_reply(db, reply.id, *done).id

    for turn in range(
        120
    ):  # each is first as often as the other: what ran before leaves its caches
        for chat_id in (long_id, new.id)[:: 1 if turn % 2 else -1]:
            took[chat_id].append(timed_ms(lambda chat_id=chat_id: exchange(chat_id)))  # type: ignore[misc]
    prompts = [
        timed_ms(lambda: messages.tail(db, long_id, 4097, chars=16 * 4096)) for _ in range(60)
    ]
    long_ms, new_ms = statistics.median(took[long_id]), statistics.median(took[new.id])
    doomed = next(chat.id for chat in chats.list_chats(db) if chat.id not in ends)
    erasing.mark(db, {doomed: Cause.ASKED})
    steps = []
    while True:
        more: list[bool] = []
        steps.append(timed_ms(lambda more=more: more.append(erasing.step(db))))  # type: ignore[misc]
        if not more[0]:
            break
    return {
        "append_long_ms": round(long_ms, 2),
        "append_new_ms": round(new_ms, 2),
        "append_ratio": round(long_ms / new_ms, 2),
        "prompt_of_long_ms": round(statistics.median(prompts), 2),
        "erase_step_max_ms": round(max(steps), 1),
    }


def longest(db: Database) -> ChatId:
    rows = db.execute(
        "SELECT chat_id FROM messages GROUP BY chat_id ORDER BY count(*) DESC LIMIT 1"
    )
    return ChatId(int(str(rows[0][0])))


def leaf(db: Database, chat_id: ChatId) -> MessageId:
    rows = db.execute("SELECT active_leaf FROM chats WHERE id = ?", (chat_id,))
    return MessageId(int(str(rows[0][0])))


if __name__ == "__main__":
    sys.exit(main())
