# SPDX-License-Identifier: Apache-2.0
"""How well each article fits a question. Pure Python on sparse dictionaries; reads no file.

Two scores are added. BM25 treats an article as one text (title, phrasings and answer, weighted) and
finds the candidates; the cosine with the phrasings themselves then tells close neighbours apart.
Both see words and the notions that the words belong to, so "relaunch" meets "restart".
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log, sqrt

from desktop.core.records import Article
from desktop.documents.notions import Notions
from desktop.documents.spelling import Spelling
from desktop.documents.words import COMMON_WORDS, stem, words

# Chosen on the first half of tests/documents/questions_dev.toml and two of five held-out fifths.
_TITLE_WEIGHT = 1.5
_ANSWER_WEIGHT = 0.6
_BM25_SATURATION = 2.0
_BM25_LENGTH = 0.5
_COMMON_WEIGHT = 0.25
_NOTION_WEIGHT = 1.2
_PAIR_WEIGHT = 0.6
_CORRECTED_WEIGHT = 0.7
_CANDIDATES = 24
_NEAREST = 4
"""How many phrasings of an article are averaged."""
_BM25_SHARE = 0.45

# Logistic regression of "is a question for the handbook" on the best fit, the share of the question
# that the handbook knows, and the share of everyday words, whether the handbook knows them or not.
_SCORE_FIT = 3.52
_SCORE_KNOWN = 1.5
_SCORE_ELSEWHERE = -5.03
_SCORE_BIAS = -4.2


@dataclass(frozen=True, slots=True)
class Ranked:
    """One article's place in the sequence of articles, and how well it fits."""

    index: int
    score: float
    """How sure it is that the question is one for the handbook and this article fits, 0 to 1."""


_Bag = dict[str, float]
_Features = dict[str, float]


class Ranking:
    """Ranks a fixed sequence of articles.

    Building takes about 0.4 ms an article. Nothing changes afterwards, so any thread may ask.
    """

    def __init__(self, articles: Sequence[Article], notions: Notions) -> None:
        self._notions = notions
        self._phrasings: list[list[list[str]]] = []
        bags: list[_Bag] = []
        counts: Counter[str] = Counter()
        for article in articles:
            bag: _Bag = defaultdict(float)
            phrasings: list[list[str]] = []
            for text, weight in self._fields(article):
                written = words(text)
                counts.update(written)
                terms = [stem(word) for word in written]
                terms += notions.mentioned(terms)
                for term in terms:
                    bag[term] += weight
                phrasings.append(terms)
            bags.append(bag)
            self._phrasings.append(phrasings[:-1])  # the answer is no phrasing
        self._idf = _inverse_frequencies(bags)
        self._unseen_idf = log(1 + 2 * (len(bags) + 0.5))
        self._postings = self._weigh(bags)
        counts |= Counter(notions.words)
        self._known = {stem(word) for word in counts}
        self._spelling = Spelling(counts)

    @staticmethod
    def _fields(article: Article) -> list[tuple[str, float]]:
        asks = [(ask, 1.0) for ask in article.asks]
        return [(article.title, _TITLE_WEIGHT), *asks, (article.answer, _ANSWER_WEIGHT)]

    def _weigh(self, bags: list[_Bag]) -> dict[str, list[tuple[int, float]]]:
        lengths = [sum(bag.values()) for bag in bags]
        mean = sum(lengths) / max(1, len(lengths)) or 1.0
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for index, bag in enumerate(bags):
            length = 1 - _BM25_LENGTH + _BM25_LENGTH * lengths[index] / mean
            for term, count in bag.items():
                gain = count * (_BM25_SATURATION + 1) / (count + _BM25_SATURATION * length)
                postings[term].append((index, gain * self._idf[term]))
        return dict(postings)

    def _weight(self, term: str) -> float:
        weight = self._idf.get(term, self._unseen_idf)
        return weight * _COMMON_WEIGHT if term in COMMON_WORDS else weight

    def _features(self, terms: Sequence[str]) -> _Features:
        features = {term: self._weight(term) for term in terms}
        plain = [term for term in terms if term[0] != "="]
        for left, right in pairwise(plain):
            pair = sqrt(features[left] * features[right])
            features[f"{left} {right}"] = _PAIR_WEIGHT * pair
        return features

    def understand(self, question: str) -> dict[str, float]:
        """The question's terms with the trust in each: 1, less where the spelling was guessed."""
        trust: dict[str, float] = {}
        sequence: list[str] = []
        for word in words(question):
            for term, share in self._read(word):
                trust[term] = max(trust.get(term, 0.0), share)
                sequence.append(term)
        for notion in self._notions.mentioned(sequence):
            trust[notion] = _NOTION_WEIGHT
        return trust

    def _read(self, word: str) -> list[tuple[str, float]]:
        term = stem(word)
        if term in self._known or term in COMMON_WORDS or term in self._notions.elsewhere:
            return [(term, 1.0)]
        if near := self._spelling.nearest(word):
            return [(stem(near), _CORRECTED_WEIGHT)]
        if halves := self._spelling.halves(word):
            return [(stem(half), 1.0) for half in halves]
        return [(term, 1.0)]

    def rank(self, question: str) -> list[Ranked]:
        """Articles that share anything with the question, best first, at most 24."""
        trust = self.understand(question)
        if not trust:
            return []
        covered: dict[int, float] = defaultdict(float)
        for term, share in trust.items():
            factor = share * _COMMON_WEIGHT if term in COMMON_WORDS else share
            for index, gain in self._postings.get(term, ()):
                covered[index] += factor * gain
        best = sorted(covered, key=lambda index: (-covered[index], index))[:_CANDIDATES]
        features = self._features(list(trust))
        norm = _length(features)
        for term, share in trust.items():
            features[term] *= share
        whole = self._whole(trust)
        certainty = self._certainty(trust, whole)
        ranked = []
        for index in best:
            fit = _BM25_SHARE * covered[index] / whole + self._nearness(index, features, norm)
            ranked.append(Ranked(index, _logistic(_SCORE_FIT * fit + certainty)))
        return sorted(ranked, key=lambda one: (-one.score, one.index))

    def _whole(self, trust: Mapping[str, float]) -> float:
        """What a question would weigh whose every word is in an article. Doubt about a spelling
        weighs as an unknown word."""
        doubt = sum(1 - share for share in trust.values() if share < 1) * self._unseen_idf
        return sum(self._weight(term) for term in trust if term[0] != "=") + doubt or 1.0

    def _certainty(self, trust: Mapping[str, float], whole: float) -> float:
        """The part of the score that all articles share: are the words those of the handbook?"""
        spoken = [term for term in trust if term[0] != "="]
        known = sum(self._weight(term) * trust[term] for term in spoken if term in self._idf)
        telling = [term for term in spoken if term not in COMMON_WORDS]
        elsewhere = sum(term in self._notions.elsewhere for term in telling)
        return (
            _SCORE_BIAS
            + _SCORE_KNOWN * known / whole
            + _SCORE_ELSEWHERE * elsewhere / max(1, len(telling))
        )

    def _nearness(self, index: int, features: _Features, norm: float) -> float:
        """Mean of the best cosine and the mean of the best four, over an article's phrasings."""
        cosines = sorted(
            (self._cosine(phrasing, features, norm) for phrasing in self._phrasings[index]),
            reverse=True,
        )
        return 0.5 * cosines[0] + 0.5 * sum(cosines[:_NEAREST]) / _NEAREST

    def _cosine(self, terms: Sequence[str], features: _Features, norm: float) -> float:
        if features.keys().isdisjoint(terms):
            return 0.0
        theirs = self._features(terms)
        product = sum(weight * features.get(name, 0.0) for name, weight in theirs.items())
        return product / (norm * _length(theirs))


def _length(features: _Features) -> float:
    return sqrt(sum(weight * weight for weight in features.values())) or 1.0


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-60.0, min(60.0, value))))


def _inverse_frequencies(bags: Sequence[_Bag]) -> dict[str, float]:
    holders: Counter[str] = Counter()
    for bag in bags:
        holders.update(bag.keys())
    total = len(bags)
    return {term: log(1 + (total - count + 0.5) / (count + 0.5)) for term, count in holders.items()}
