# SPDX-License-Identifier: Apache-2.0
"""How many threads write a reply while other programs want the cores too. Pure; in the child.

llama.cpp's threads wait for each other after every step, spinning. When one of them has to share
its core, all wait for it, and fewer threads are faster. What is lost shows in the processor time:
undisturbed, a program with two threads gets two seconds of it a second. So a shortfall is the sign
to try fewer threads, time is what decides, and from time to time more are tried again.
"""

WINDOW_TOKENS = 8
WINDOW_S = 0.25
"""What is looked at before something is tried: at least so many tokens, and so long."""
SLOW_TOKENS = 2
SLOW_S = 1.0
"""So much is enough for a look and for a trial where tokens are very slow: threads that wait for
each other, spinning, on a core that is taken, can make one token a second out of eighty."""
TRIAL_TOKENS = 6
TRIAL_S = 0.1
SETTLING_TOKENS = 2
"""The first tokens after a change make threads; they say nothing."""
HOPELESS = 4.0
HOPELESS_S = 0.1
"""A trial ends with a token that takes so many times as long as before, and so long."""
LOST_CORES = 0.25
"""A shortfall of processor time, in cores, below which nothing is tried."""
BETTER = 0.95
"""A trial must bring the time of a token below so much of what it was."""
FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 30.0
"""Between two trials in the same direction; each that failed doubles the wait."""


class Pace:
    """Finds the thread count for one loaded model; begins with all, keeps what it learnt.

    Attributes:
        threads: to be used for the next token, 1 to ``most``.
    """

    def __init__(self, most: int) -> None:
        self.threads = self._most = most
        self._steady = most
        """The count outside of trials."""
        self._steady_s = 0.0
        """Time of a token with it; set when a trial begins."""
        self._now_s = 0.0
        """All time that tokens took: the clock of the waits, which stands still between replies."""
        self._not_before = {False: 0.0, True: 0.0}
        self._waits = {False: FIRST_WAIT_S, True: FIRST_WAIT_S}
        """Of the next trial with fewer (False) and with more (True) threads."""
        self._restart()

    def took(self, wall_s: float, cpu_s: float) -> bool:
        """One token was computed; whether :attr:`threads` is another now.

        Args:
            wall_s: how long it took.
            cpu_s: processor time of all threads of this process meanwhile.
        """
        self._now_s += wall_s
        if self.threads != self._steady and wall_s > max(HOPELESS_S, HOPELESS * self._steady_s):
            self._go_back()
            return True
        if self._settling > 0:
            self._settling -= 1
            return False
        self._tokens += 1
        self._wall_s += wall_s
        self._cpu_s += cpu_s
        before = self.threads
        if self.threads != self._steady:
            if self._has_seen(TRIAL_TOKENS, TRIAL_S):
                self._judge()
        elif self._has_seen(WINDOW_TOKENS, WINDOW_S):
            self._look()
        return self.threads != before

    def _has_seen(self, tokens: int, seconds: float) -> bool:
        is_slow = self._tokens >= SLOW_TOKENS and self._wall_s >= SLOW_S
        return is_slow or (self._tokens >= tokens and self._wall_s >= seconds)

    def _restart(self) -> None:
        self._tokens = 0
        self._wall_s = self._cpu_s = 0.0
        self._settling = 0

    def _look(self) -> None:
        """A window of steady writing is over: is there something to try?"""
        lost_cores = self.threads - self._cpu_s / self._wall_s
        self._steady_s = self._wall_s / self._tokens
        self._restart()
        if lost_cores > LOST_CORES and self.threads > 1 and self._may_try(False):
            # Who shares a core gets half of it.
            self._try(max(1, self.threads - max(1, round(2 * lost_cores))))
        elif self.threads < self._most and self._may_try(True):
            self._try(self.threads + (self._most - self.threads + 1) // 2)

    def _may_try(self, with_more: bool) -> bool:
        return self._now_s >= self._not_before[with_more]

    def _try(self, threads: int) -> None:
        self.threads = threads
        self._settling = SETTLING_TOKENS

    def _judge(self) -> None:
        """A trial is over: stay, or go back and wait longer before the next."""
        with_more = self.threads > self._steady
        if self._wall_s / self._tokens < self._steady_s * BETTER:
            self._steady = self.threads
            self._waits[with_more] = FIRST_WAIT_S
            # What made this better may pass: the way back is not closed, but not open at once.
            self._not_before[not with_more] = self._now_s + self._waits[not with_more]
            self._restart()
            self._settling = SETTLING_TOKENS
        else:
            self._go_back()

    def _go_back(self) -> None:
        """A trial has failed."""
        with_more = self.threads > self._steady
        self.threads = self._steady
        self._not_before[with_more] = self._now_s + self._waits[with_more]
        self._waits[with_more] = min(LONGEST_WAIT_S, self._waits[with_more] * 2)
        self._restart()
        self._settling = SETTLING_TOKENS
