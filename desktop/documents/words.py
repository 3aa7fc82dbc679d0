# SPDX-License-Identifier: Apache-2.0
"""From text to the words that the handbook's search compares. Pure; knows no article.

Light on purpose: Porter's rules map "general" and "generation" to one stem, which are two different
things in a handbook about language models.
"""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+(?:\+\+|#)?")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_AMOUNT = re.compile(r"(\d+)(gb|gig|gigs|mb|tb|bit|bits|k|s)")
_MIN_STEM = 3

COMMON_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "is",
        "are",
        "be",
        "been",
        "am",
        "was",
        "were",
        "it",
        "its",
        "to",
        "of",
        "and",
        "or",
        "in",
        "on",
        "for",
        "i",
        "my",
        "me",
        "mine",
        "do",
        "does",
        "did",
        "you",
        "your",
        "this",
        "that",
        "these",
        "those",
        "with",
        "as",
        "at",
        "by",
        "so",
        "if",
        "then",
        "than",
        "have",
        "has",
        "had",
        "there",
        "here",
        "just",
        "please",
        "would",
        "could",
        "will",
        "shall",
        "we",
        "our",
        "us",
        "he",
        "she",
        "they",
        "their",
        "s",
        "t",
        "m",
        "re",
        "ve",
        "ll",
        "d",
    ]
)
"""Words that say little about what a question is about. Question words (how, why, where, can) and
negations are not among them: they tell one article of the handbook from its neighbour."""

_ENDINGS = (
    ("isation", "iz"),
    ("ization", "iz"),
    ("isations", "iz"),
    ("izations", "iz"),
    ("ations", ""),
    ("ation", ""),
    ("ising", "iz"),
    ("izing", "iz"),
    ("ised", "iz"),
    ("ized", "iz"),
    ("iser", "iz"),
    ("izer", "iz"),
    ("ises", "iz"),
    ("izes", "iz"),
    ("ise", "iz"),
    ("ize", "iz"),
    ("ating", ""),
    ("ated", ""),
    ("ates", ""),
    ("ate", ""),
    ("ions", ""),
    ("ion", ""),
    ("ingly", ""),
    ("edly", ""),
    ("ings", ""),
    ("ing", ""),
    ("ness", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ed", ""),
    ("es", ""),
    ("ly", ""),
    ("s", ""),
    ("e", ""),
)
"""First match wins, so longer endings stand before those they contain."""

_IRREGULAR = {
    form: stem
    for stem, forms in {
        "use": "using used uses",
        "writ": "wrote written",
        "chat": "chats chatted",
        "los": "lost",
        "keep": "kept",
        "send": "sent",
        "say": "said says",
        "tak": "took taken takes",
        "go": "goes went gone",
        "mak": "made",
        "find": "found",
        "think": "thought",
        "forget": "forgot forgotten",
        "choos": "chose chosen",
        "choic": "choices",
        "begin": "began begun",
        "break": "broke broken",
        "run": "ran",
        "know": "knew known",
        "build": "built",
        "understand": "understood",
        "speak": "spoke spoken",
        "read": "reads",
        "get": "got gotten gets",
        "hang": "hung",
        "steal": "stole stolen",
        "buy": "bought",
        "teach": "taught",
        "draw": "drew drawn",
        "mean": "meant",
        "licens": "licence licences",
    }.items()
    for form in forms.split()
}

_LONG_ENDINGS = frozenset(
    ending for ending, _ in _ENDINGS if ending.startswith(("at", "ion", "ly"))
)
_MIN_LONG_STEM = 5
"""Some endings must leave a longer stem, or "station" would become "st" and "reply" "rep"."""


def fold(text: str) -> str:
    """Lower case without accents and apostrophes, so that typing habits do not matter."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return kept.replace("'", "").replace("’", "")


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The word without its inflection: "quantised" and "quantization" give the same."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= _MIN_STEM or not word.isalpha() or word.endswith("ss"):
        return word
    for ending, instead in _ENDINGS:
        left = len(word) - len(ending)
        least = _MIN_LONG_STEM if ending in _LONG_ENDINGS else _MIN_STEM
        if left >= least and word.endswith(ending):
            word = word[:left] + instead
            break
    if len(word) > _MIN_STEM and word[-1] == word[-2] and word[-1] not in "sz":
        word = word[:-1]
    return word


def words(text: str) -> list[str]:
    """Words as written, folded, in order; "8gb" gives "8" and "gb", "4,096" gives "4096"."""
    found: list[str] = []
    for word in _WORD.findall(_THOUSANDS.sub("", fold(text))):
        amount = _AMOUNT.fullmatch(word) if word[0].isdigit() else None
        found.extend(amount.groups() if amount else (word,))
    return found


def stems(text: str) -> list[str]:
    """Stems of the words of a text, in order."""
    return [stem(word) for word in words(text)]
