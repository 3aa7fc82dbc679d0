# SPDX-License-Identifier: Apache-2.0
"""Real scripts in the real child: the functions that they may call, and what the cell forbids."""

import subprocess
import sys

import pytest

from desktop.child.command import child_command
from desktop.core.declared import decode_json, encode_json
from desktop.core.pac import Question, Reply
from tests.helpers.tree import ROOT

HOST = "www.company.example"
KNOWN = {HOST: "10.1.2.3"}


def ask(script: str, host: str = HOST) -> Reply:
    question = Question(
        script=script, url=f"https://{host}/", host=host, addresses=KNOWN, mine="10.9.9.9"
    )
    ran = subprocess.run(
        child_command("--pac"),
        input=encode_json(question),
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    return decode_json(ran.stdout, Reply, "answer")


def says(*expressions: str) -> list[str]:
    """What JavaScript makes of each, in the place of an answer."""
    joined = " + '|' + ".join(f"String({each})" for each in expressions)
    reply = ask(f"function FindProxyForURL(url, host) {{ return {joined}; }}")
    assert reply.error == ""
    return reply.answer.split("|")


def test_names_and_addresses() -> None:
    expected = {
        "isPlainHostName('www')": "true",
        "isPlainHostName(host)": "false",
        "dnsDomainIs(host, '.company.example')": "true",
        "dnsDomainIs(host, '.other.example')": "false",
        "localHostOrDomainIs('www', host)": "true",
        "localHostOrDomainIs('www.x', host)": "false",
        "dnsDomainLevels(host)": "2",
        "dnsResolve(host)": "10.1.2.3",
        "dnsResolve('unknown')": "null",
        "isResolvable(host)": "true",
        "isResolvable('unknown')": "false",
        "isInNet(host, '10.0.0.0', '255.0.0.0')": "true",
        "isInNet(host, '10.1.3.0', '255.255.255.0')": "false",
        "isInNet('192.168.7.1', '192.168.0.0', '255.255.0.0')": "true",
        "isInNet('unknown', '10.0.0.0', '255.0.0.0')": "false",
        "myIpAddress()": "10.9.9.9",
        "shExpMatch(host, '*.company.*')": "true",
        "shExpMatch(host, 'www.compan?.example')": "true",
        "shExpMatch(host, 'company')": "false",
        "url": f"https://{HOST}/",
    }
    assert says(*expected) == list(expected.values())


def test_times() -> None:
    expected = {
        "weekdayRange('SUN', 'SAT')": "true",
        "weekdayRange('SUN', 'SAT', 'GMT')": "true",
        "timeRange(0, 24)": "true",
        "timeRange(0, 0, 0, 23, 59, 59, 'GMT')": "true",
        "dateRange('JAN', 'DEC')": "true",
        "dateRange(1, 31)": "true",
        "dateRange(1, 'JAN', 1999, 31, 'DEC', 2001)": "false",
        "dateRange(2001, 2999)": "true",
        "weekdayRange(days[day])": "true",
        "weekdayRange(days[(day + 1) % 7], days[(day + 2) % 7])": "false",
    }
    before = "var days = ['SUN','MON','TUE','WED','THU','FRI','SAT'], day = new Date().getDay();"
    joined = " + '|' + ".join(f"String({each})" for each in expected)
    reply = ask(f"{before} function FindProxyForURL(url, host) {{ return {joined}; }}")
    assert reply.answer.split("|") == list(expected.values())


@pytest.mark.parametrize(
    ("script", "error"),
    [
        ("function FindProxyForURL(", "SyntaxError"),
        ("var x = 1;", "ReferenceError"),
        ("function FindProxyForURL() { return nothing.x; }", "ReferenceError"),
        ("function FindProxyForURL() { return FindProxyForURL(); }", "RangeError"),
    ],
)
def test_scripts_with_faults(script: str, error: str) -> None:
    reply = ask(script)
    assert reply.answer == ""
    assert error in reply.error


def test_a_script_has_nothing_but_the_language() -> None:
    names = ("XMLHttpRequest", "Qt", "require", "process", "fetch", "print", "console")
    assert says(*(f"typeof {name}" for name in names)) == ["undefined"] * len(names)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the kernel's filter")
def test_it_runs_in_the_cell() -> None:
    script = "function FindProxyForURL() { while (true) {} }"
    question = Question(script=script, url="https://a/", host="a")
    with subprocess.Popen(
        child_command("--pac"), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        child.stdin.write(encode_json(question))
        child.stdin.close()
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(2)
            status = (ROOT / f"/proc/{child.pid}/status").read_text()
        finally:
            child.kill()
    assert "Seccomp:\t2" in status
    assert "NoNewPrivs:\t1" in status


def test_what_is_no_question() -> None:
    ran = subprocess.run(
        child_command("--pac"), input=b"{}", cwd=ROOT, capture_output=True, check=False, timeout=60
    )
    assert ran.returncode == 65
