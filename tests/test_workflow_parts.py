# SPDX-License-Identifier: Apache-2.0
"""The rules of the service that a rehearsal follows: expressions, artefacts, programs' usages."""

from pathlib import Path

import pytest

from devtools.workflows import artefacts
from devtools.workflows.expressions import filled, holds
from devtools.workflows.reading import Fault
from devtools.workflows.usage import Call, calls, usages, wrong
from tests.helpers.tree import ROOT

# ---------------------------------------------------------------------------------- expressions
CONTEXTS = {
    "github": {"ref": "refs/tags/v1.2", "ref_name": "v1.2"},
    "matrix": {"system": "debian:12"},
    "secrets": {"KEY": "a key"},
}


def test_expressions_are_filled_in() -> None:
    assert filled("on ${{ matrix.system }} of ${{github.ref_name}}", CONTEXTS) == (
        "on debian:12 of v1.2"
    )
    assert filled("[${{ secrets.OTHER }}]", CONTEXTS) == "[]"  # as the service does it


@pytest.mark.parametrize(
    ("condition", "is_met"),
    [
        ("", True),
        ("startsWith(github.ref, 'refs/tags/v')", True),
        ("${{ github.ref == 'refs/heads/main' }}", False),
        ("always()", True),
        ("failure() || (matrix.system != 'debian:13' && !cancelled())", True),
        ("contains(github.ref, 'it''s')", False),
    ],
)
def test_conditions(condition: str, is_met: bool) -> None:
    assert holds(condition, CONTEXTS) is is_met


@pytest.mark.parametrize(
    "text",
    [
        *(
            "hashFiles('x')",
            "github.actor",
            "needs.build.outputs.x",
            "matrix.system ? 1",
            "(github.ref",
        ),
        *("startsWith(github.ref)", "github.ref github.ref", "inputs"),
    ],
)
def test_an_expression_that_is_not_known_is_an_error(text: str) -> None:
    with pytest.raises(Fault):
        filled(f"${{{{ {text} }}}}", CONTEXTS)


# ------------------------------------------------------------------------------------ artefacts
def laid(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="ascii")
    return folder


def held(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ("dist/a.tar", {"a.tar"}),
        ("dist", {"a.tar", "one/b.deb", "one/two/c"}),
        ("dist/one/*.deb\ndist/one/two", {"b.deb", "two/c"}),
        ("dist/a.tar\ndist/one/two", {"a.tar", "one/two/c"}),
        ("~/.cache/made-*", {"made-1/lib.so"}),
    ],
)
def test_an_artefact_holds_what_the_service_would_put_in(
    paths: str, found: set[str], tmp_path: Path
) -> None:
    work = laid(tmp_path / "work", "dist/a.tar", "dist/one/b.deb", "dist/one/two/c", "dist/.hidden")
    home = laid(tmp_path / "home", ".cache/made-1/lib.so")
    store = artefacts.Store(tmp_path / "store")
    assert store.upload("made", work, paths, home) == []
    assert store.download("made", tmp_path / "there") == len(found)
    assert held(tmp_path / "there") == found


def test_an_artefact_loses_rights_and_links(tmp_path: Path) -> None:
    work = laid(tmp_path / "work", "out/run")
    (work / "out" / "run").chmod(0o755)
    (work / "out" / "link").symlink_to("run")
    store = artefacts.Store(tmp_path / "store")
    store.upload("made", work, "out", tmp_path)
    store.download("made", tmp_path / "there")
    assert not (tmp_path / "there" / "link").is_symlink()
    assert (tmp_path / "there" / "run").stat().st_mode & 0o111 == 0


def test_nothing_is_no_artefact_and_a_pattern_without_a_file_is_told(tmp_path: Path) -> None:
    work, store = laid(tmp_path / "work", "out/a"), artefacts.Store(tmp_path / "store")
    with pytest.raises(Fault, match="would be empty"):
        store.upload("none", work, "out/*.deb", tmp_path)
    assert store.upload("made", work, "out/a\nout/*.deb", tmp_path) == ["out/*.deb"]
    with pytest.raises(Fault, match="an artefact made already"):
        store.upload("made", work, "out/a", tmp_path)
    with pytest.raises(Fault, match="no artefact other"):
        store.download("other", tmp_path)


# ------------------------------------------------------------------------------------- programs
def test_calls_are_found_wherever_they_stand_in_a_script() -> None:
    script = (
        'set -e\nkey=$(python3 packaging/linux/repository.py test-key "$HOME")\n'
        "if true; then X=1 packaging/macos/release.sh a \\\n    b >log; fi\n"
        "more=--signed\nif false; then more=; fi\npackaging/macos/check_installed.sh p $more\n"
        "# packaging/never.sh\necho packaging/macos/README.md || true\n"
    )
    assert list(calls(script)) == [
        Call("packaging/linux/repository.py", ("test-key", "$HOME"), False),
        Call("packaging/macos/release.sh", ("a", "b"), True),
        Call("packaging/macos/check_installed.sh", ("p", "--signed"), True),
        Call("packaging/macos/check_installed.sh", ("p",), True),
    ]


@pytest.mark.parametrize(
    ("program", "good", "bad"),
    [
        ("packaging/linux/repository.py", "apt F K P P", "apt F K"),
        ("packaging/engine/build.py", "metal F --jobs 2 --pack", "metal F --jobs"),
        ("packaging/windows/make.py", "O --engine a b --fast", "O --engine --fast"),
        ("packaging/common/vulnerabilities.py", "--locks --records a b", "--records"),
        ("packaging/linux/pack.py", "deb N P O --engine E --trial", "exe N P O --engine E"),
    ],
)
def test_a_call_is_held_against_the_usage(program: str, good: str, bad: str) -> None:
    assert usages(ROOT / program)
    assert wrong(Call(program, tuple(good.split()), False)) == ""
    assert "does not take" in wrong(Call(program, tuple(bad.split()), False))
