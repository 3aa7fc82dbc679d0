# SPDX-License-Identifier: Apache-2.0
"""A small BM25 over the handbook: gives training the hard wrong passages a real search brings.

The application has its own search; this one only has to make similar mistakes. A question that is
itself listed under an article is taken out of that article's text while it is looked up, otherwise
training would see nothing but perfect search results.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from handbook import Article

K1, B = 1.2, 0.6
COMMON = frozenset(
    """
    a an and are as at be but by can do does for from has have how i if in is it its me my of on or
    so that the this to was what when where which who why will with you your am there
    """.split()  # noqa: SIM905 - a list of thirty lines says no more
)


def terms(text: str) -> list[str]:
    """Lower-case words, roughly stemmed, without the commonest ones."""
    words = re.findall(r"[a-z0-9_+]+", text.lower().replace("'", ""))
    kept = [word for word in words if word not in COMMON]
    return [re.sub(r"(ing|ed|es|s|ion|ions|ly|er)$", "", w) if len(w) > 4 else w for w in kept]


class Search:
    """Ranks articles for a question."""

    def __init__(self, articles: list[Article], asks: dict[str, list[str]]) -> None:
        self.articles = articles
        self.counts = []
        for a in articles:
            words = terms(a.title) * 3 + terms(a.answer)
            for ask in asks.get(a.id, []):
                words += terms(ask)
            self.counts.append(Counter(words))
        self.asks = {a.id: {ask.lower() for ask in asks.get(a.id, [])} for a in articles}
        seen = Counter(word for count in self.counts for word in count)
        total = len(articles)
        self.idf = {w: math.log(1 + (total - n + 0.5) / (n + 0.5)) for w, n in seen.items()}
        self.length = [sum(count.values()) for count in self.counts]
        self.mean = sum(self.length) / max(1, total)

    def scores(self, question: str, itself: str = "") -> list[float]:
        """BM25 score of every article; `itself` is the listed ask to leave out, if any."""
        wanted = [w for w in terms(question) if w in self.idf]
        own = Counter(terms(itself))
        result = []
        for article, count, length in zip(self.articles, self.counts, self.length, strict=True):
            left_out = own if itself.lower() in self.asks[article.id] else Counter()
            size = K1 * (1 - B + B * length / self.mean)
            score = 0.0
            for word in wanted:
                tf = count[word] - left_out[word]
                if tf > 0:
                    score += self.idf[word] * tf * (K1 + 1) / (tf + size)
            result.append(score)
        return result

    def best(self, question: str, most: int = 3, itself: str = "") -> list[Article]:
        """The best hits that share at least one word with the question, best first."""
        scores = self.scores(question, itself)
        order = sorted(range(len(scores)), key=lambda i: -scores[i])
        return [self.articles[i] for i in order[:most] if scores[i] > 0]
