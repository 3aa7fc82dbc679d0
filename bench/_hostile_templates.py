# SPDX-License-Identifier: Apache-2.0
"""Chat templates that want out of their sandbox, or never to end."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

_ROOTS: tuple[str, ...] = (
    "''",
    "[]",
    "{}",
    "()",
    "1",
    "messages",
    "messages[0]",
    "lipsum",
    "cycler",
    "namespace",
)
_ROOTS = (
    *_ROOTS,
    "joiner",
    "range",
    "dict",
    "raise_exception",
    "strftime_now",
    "self",
    "bos_token",
)
_WAYS = (
    "{R}.__class__.__base__.__subclasses__()",
    "{R}.__class__.__mro__[-1].__subclasses__()",
    "{R}.__init__.__globals__['__builtins__']['open']('{C}','w').write('x')",
    "{R}.__globals__['os'].system('touch {C}')",
    "{R}.__call__.__globals__['__builtins__']['exec'](\"open('{C}','w')\")",
    "({R}|attr('__class__')|attr('__base__')|attr('__subclasses__'))()",
    "({R}|attr('__in'~'it__')|attr('__glo'~'bals__'))['os'].system('touch {C}')",
    "'{{0.__class__.__base__}}'.format({R})",
    "'{{0.__init__.__globals__}}'.format_map({{'0': {R}}})",
    "[{R}]|map(attribute='__class__.__base__')|list",
)
_SINGLE = (
    # Published: CVE-2024-56326, CVE-2024-56201, CVE-2025-27516, CVE-2024-34359.
    "{{% set f = 'x{{0.__class__.__init__.__globals__}}'.format %}}{{{{ f(self) }}}}",
    "{{{{ ('%s'|attr('format')) }}}}{{{{ (''|attr('format'))('{{0.__class__}}', self) }}}}",
    "{{{{ ('{{0.__class__.__base__.__subclasses__}}'|attr('format'))(messages) }}}}",
    "{{{{ self._TemplateReference__context.cycler.__init__.__globals__.os.popen('touch {C}') }}}}",
    "{{{{ self.__init__.__globals__.__builtins__.__import__('os').system('touch {C}') }}}}",
    "{{% include '{C}' %}}",
    "{{% import 'os' as os %}}{{{{ os.system('touch {C}') }}}}",
    "{{% extends '/etc/passwd' %}}",
    "{{% from 'subprocess' import run %}}{{{{ run }}}}",
    "{{{{ messages.append(1) }}}}",
    "{{{{ messages[0].update(role='system') }}}}",
    "{{% set messages[0].__class__ = 1 %}}",
    # They do not end, or want all memory.
    "{{% for a in range(99999) %}}{{% for b in range(99999) %}}{{% endfor %}}{{% endfor %}}",
    "{{% for a in range(10**9) %}}x{{% endfor %}}",
    "{{{{ 'a' * 10**9 }}}}",
    "{{{{ ('a' * 10**6) * 10**6 }}}}",
    "{{{{ 'a'.ljust(10**10) }}}}",
    "{{{{ '%1000000000d' % 1 }}}}",
    "{{{{ '{{:1000000000}}'.format(1) }}}}",
    "{{{{ 10**(10**8) }}}}",
    "{{{{ messages | length ** 0 + 7**(10**9) }}}}",
    "{{{{ (1 << 10**9) | string }}}}",
    "{{{{ range(10**12) | list }}}}",
    "{{{{ [0] * 10**10 }}}}",
    "{{% macro m() %}}{{{{ m() }}}}{{% endmacro %}}{{{{ m() }}}}",
    "{{% macro m(n) %}}{{{{ m(n) }}}}{{{{ m(n) }}}}{{% endmacro %}}{{{{ m(1) }}}}",
    "{{% set x = namespace(v='a') %}}{{% for i in range(60) %}}{{% set x.v = x.v ~ x.v %}}"
    "{{% endfor %}}{{{{ x.v }}}}",
    "{{{{ messages | map('tojson') | join | replace('', 'a' * 10**6) }}}}",
    "{{{{ 'x' | center(10**10) }}}}",
    "{{{{ messages | batch(10**9, 'x') | list }}}}",
    "{{{{ lipsum(n=10**7) }}}}",
    "{(" * 30,
)


def hostile_templates(canary: Path, count: int) -> Iterator[str]:
    """``count`` different templates; each that got out would leave a file at ``canary``."""
    for text in _all(canary.as_posix(), count):
        if count <= 0:
            return
        count -= 1
        yield text


def _all(canary: str, count: int) -> Iterator[str]:
    for text in _SINGLE:
        yield text.format(C=canary) if "{{" in text or "{C}" in text else text
    for way, root in product(_WAYS, _ROOTS):
        yield "{{ " + way.format(R=root, C=canary) + " }}"
    for depth in range(1, count):
        yield "{% if 1 %}" * (depth * 40) + "{{ messages }}" + "{% endif %}" * (depth * 40)
