# SPDX-License-Identifier: Apache-2.0
"""From a stored conversation and a domain to what the model is given. Pure."""

from collections.abc import Sequence

from desktop.core.declared import replace
from desktop.core.records import (
    Article,
    ChatOptions,
    ChatTurn,
    Domain,
    Message,
    ReplyState,
    Role,
    Sampling,
)
from desktop.documents.passages import render_passages
from desktop.documents.search import Hit
from desktop.engine.protocol import Generate, Overflow

SUGGESTIONS = 2
SUMMARISE = "summarise"
"""The word of the setting and of a chat's options for having the oldest turns summarised."""


def conversation(messages: Sequence[Message], domain: Domain) -> tuple[ChatTurn, ...]:
    """The turns for the engine, oldest first, ending with the question.

    A reply without a word is left out, and its question is joined with the next one, because
    templates want user and assistant in turn.

    Args:
        messages: the active branch up to and including the question.
    """
    turns = tuple(turn for turn, _ in numbered(messages))
    if domain.system_prompt:
        return (ChatTurn(role=Role.SYSTEM, text=domain.system_prompt), *turns)
    return turns


def turns_for(
    history: Sequence[Message],
    domain: Domain,
    options: ChatOptions,
    hits: Sequence[Hit],
    begun: str | None = None,
) -> tuple[ChatTurn, ...]:
    """What the model is given for the last message of ``history``.

    Args:
        hits: passages that were found, for a domain that reads them.
        begun: the reply so far, which is gone on with.
    """
    if domain.uses_handbook:
        score = hits[0].score if hits else None
        articles = tuple(hit.article for hit in hits)
        turns = passages_conversation(history[-1].text, articles, score)
    else:
        turns = conversation(history, with_options(domain, options))
    return turns if begun is None else (*turns, ChatTurn(role=Role.ASSISTANT, text=begun))


def numbered(messages: Sequence[Message]) -> list[tuple[ChatTurn, int]]:
    """The turns of :func:`conversation` without a system message, and which message begins each."""
    turns: list[tuple[ChatTurn, int]] = []
    for number, message in enumerate(messages):
        if message.role is Role.ASSISTANT and not message.text.strip():
            continue
        last, start = turns[-1] if turns else (None, number)
        if last is not None and last.role is message.role:
            if last.text == message.text:
                continue  # asked again after a failure
            joined = f"{last.text}\n\n{message.text}"
            turns[-1] = (ChatTurn(role=message.role, text=joined), start)
        else:
            turns.append((ChatTurn(role=message.role, text=message.text), number))
    return turns


def with_question(turns: tuple[ChatTurn, ...], question: str) -> tuple[ChatTurn, ...]:
    """The conversation with one more question, as :func:`conversation` would join it."""
    if turns and turns[-1].role is Role.USER:
        joined = f"{turns[-1].text}\n\n{question}"
        return (*turns[:-1], ChatTurn(role=Role.USER, text=joined))
    return (*turns, ChatTurn(role=Role.USER, text=question))


def passages_conversation(
    question: str, articles: Sequence[Article], score: float | None = None
) -> tuple[ChatTurn, ...]:
    """The turns for the Guide: it answers one question from passages; earlier turns are not read.

    Args:
        articles: best first; none: the reader says that it found nothing.
        score: of the first article, 0 to 1, if a search found them.
    """
    turns = (ChatTurn(role=Role.USER, text=question),)
    passages = render_passages(articles, score)
    return (ChatTurn(role=Role.SYSTEM, text=passages), *turns) if passages else turns


def sampling_for(domain: Domain, temperature: float) -> Sampling:
    """The domain's sampling with the user's temperature, unless it is negative ("as it says").

    A domain that repeats the handbook stays greedy: there is one right wording.
    """
    sampling = domain.sampling
    if temperature < 0 or domain.uses_handbook:
        return sampling
    return Sampling(
        temperature=temperature,
        top_k=sampling.top_k,
        top_p=sampling.top_p,
        min_p=sampling.min_p,
        repeat_penalty=sampling.repeat_penalty,
        repeat_last_n=sampling.repeat_last_n,
        seed=sampling.seed,
    )


def with_options(domain: Domain, options: ChatOptions) -> Domain:
    """The domain as one chat wants it: with its own system prompt, which may be empty."""
    if options.system_prompt is None or domain.uses_handbook:
        return domain
    return replace(domain, system_prompt=options.system_prompt)


def generate_with(
    generate: Generate, options: ChatOptions, turns: tuple[ChatTurn, ...]
) -> Generate:
    """The request with its messages, and sampled as one chat wants it."""
    sampling = generate.sampling
    if options.temperature is not None:
        sampling = replace(sampling, temperature=options.temperature)
    if options.seed is not None:
        sampling = replace(sampling, seed=options.seed)
    max_tokens = generate.max_tokens if options.max_tokens is None else options.max_tokens
    overflow = overflow_of(options.when_full or "", generate.overflow)
    return replace(
        generate, messages=turns, sampling=sampling, max_tokens=max_tokens, overflow=overflow
    )


def overflow_of(when_full: str, otherwise: Overflow = Overflow.DROP_OLDEST) -> Overflow:
    """What the engine does when a chat is too long; ``otherwise`` for a word of another version.

    Summarising is not the engine's work: it refuses, and :mod:`desktop.turn.summarising` goes on.
    """
    if when_full == SUMMARISE:
        return Overflow.REFUSE
    known = {each.value for each in Overflow}
    return Overflow(when_full) if when_full in known else otherwise


def summarises(domain: Domain, options: ChatOptions, otherwise: bool) -> bool:
    """Whether the oldest turns of a chat are summarised if it is too long.

    Args:
        otherwise: what the settings say.
    """
    if domain.uses_handbook:
        return False
    known = {SUMMARISE, *(each.value for each in Overflow)}
    return options.when_full == SUMMARISE if options.when_full in known else otherwise


def suggestions(articles: Sequence[Article], reply: str, state: ReplyState) -> tuple[Article, ...]:
    """The articles in the prompt that the reply did not repeat, best first, at most two."""
    if state is not ReplyState.COMPLETE:
        return ()
    shown = " ".join(reply.split())
    others = [article for article in articles if " ".join(article.answer.split()) != shown]
    return tuple(others[:SUGGESTIONS])
