# SPDX-License-Identifier: Apache-2.0
"""The rules of the house, checked on the code itself: size, names, doors, tests.

``test_contracts.py`` proves the import contracts, ``test_papers.py`` looks at what is no code.
"""

import ast
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.helpers.tree import (
    ROOT,
    imports,
    name_of,
    python_files,
    syntax,
)

MAX_FILE_LINES = 300
HARD_FILE_LINES = 400
MAX_FUNCTION_LINES = 40
MAX_PUBLIC_METHODS = 15

# "path" or "path:function" → why it may be larger. Empty is best; none may pass the hard limit.
LARGER: dict[str, str] = {}

# Modules that no test imports and that have no test file of their own → what tests them.
TESTED_THROUGH: dict[str, str] = {
    "desktop/child/sandbox/door.py": "tests/engine, tests/child/sandbox: every engine enters by it",
    "desktop/child/lives.py": "tests/engine, tests/fetch: under both clients",
    "desktop/child/serve.py": "tests/engine: the child's side of every request",
    "desktop/engine/fake.py": "tests/engine, tests/turn: runs in the child",
    "desktop/engine/main.py": "tests/engine: runs in the child",
    "desktop/fetch/main.py": "tests/fetch: runs in the child",
    "desktop/ui/smoke.py": "tests/test_app.py: runs in a process of its own",
}

# Test files that belong to more than one module → what they are about.
TESTS_OF_MORE: dict[str, str] = {
    "tests/test_house.py": "the rules of the house",
    "tests/test_contracts.py": "the import contracts",
    "tests/test_dev.py": "the set-up",
    "tests/test_papers.py": "papers, locks, metadata",
    "tests/guide/test_guide.py": "the Guide: handbook, search, turn and model together",
    "tests/test_kill.py": "the whole application under kill -9",
    "tests/test_rounds.py": "how the measurements take turns (bench/)",
    "tests/test_secrets.py": "what a whole session leaves in files",
    "tests/test_sockets.py": "all processes under strace",
    "tests/fetch/test_company.py": "a company's network with real software",
    "tests/test_main.py": "the dispatch of desktop/__main__.py",
    "tests/test_package.py": "the wheel",
    "tests/test_linux_package.py": "what the packages of Linux hold",
    "tests/test_linux_archive.py": "the archive for one user",
    "tests/test_linux_measures.py": "what is measured of packages",
    "tests/test_package_engine.py": "the engine that packages bring",
    "tests/test_vulkan_pack.py": "the pack for Vulkan that packages can be put beside",
    "tests/test_bundled.py": "bundled libraries and the Python of packages (packaging/common)",
    "tests/test_osv.py": "records of vulnerabilities (packaging/common)",
    "tests/test_vulnerabilities.py": "known vulnerabilities of packages (packaging/common)",
    "tests/test_cuda_pack.py": "the pack for CUDA that packages can be put beside",
    "tests/test_cuda_tools.py": "the toolkit that builds the pack for CUDA",
    "tests/test_launcher.py": "the launcher of an installation that updates itself",
    "tests/test_launcher_engines.py": "its engines, and one that a package of the system brings",
    "tests/test_make_update.py": "who makes updates (packaging/common)",
    "tests/test_macos_package.py": "the application of macOS",
    "tests/test_macos_parts.py": "what the application of macOS is made of",
    "tests/test_windows_cabinet.py": "the cabinet of the MSI",
    "tests/test_windows_installer.py": "what the MSI holds",
    "tests/test_windows_package.py": "what the packages of Windows hold",
    "tests/test_deployment.py": "the papers for IT",
    "tests/test_workflows.py": "the workflows of the project",
    "tests/test_workflow_play.py": "a small workflow, rehearsed",
    "tests/test_workflow_parts.py": "how they are read and rehearsed (devtools/workflows)",
    "tests/test_repository.py": "signed repositories of packages",
    "tests/test_completions.py": "completions and man pages of the packages",
    "tests/helpers/test_leaks.py": "the leak detectors of the tests",
    "tests/helpers/test_logs.py": "the log watch of the tests",
    "tests/helpers/test_network.py": "the network guard of the tests",
    "tests/helpers/test_qt.py": "the Qt that window and tests stand on",
    "tests/bridge/test_unlock.py": "the window on a locked database",
    "tests/turn/test_locked.py": "a desk whose database is locked",
    "tests/ui/pages/test_pages.py": "every page in every look",
    "tests/ui/chat/test_hostile.py": "what hostile answers and links do to the whole window",
    "tests/test_translations.py": "the catalogues of every language",
    "tests/ui/test_languages.py": "every text in made-up languages",
    "tests/ui/test_switches.py": "every setting that the window shows",
    "tests/policy/test_enforced.py": "every key of the policy in every situation",
    "tests/ui/quick/test_real.py": "quick ask as a program under a real X server",
    "tests/walks/test_tree.py": "every page on a real AT-SPI bus",
    "tests/walks/test_keys.py": "the whole window by keys alone",
    "tests/walks/test_reader.py": "the whole window by a screen reader's tree alone",
    "tests/ui/test_accessibility.py": "the whole window as a screen reader gets it",
    "tests/interchange/test_damaged.py": "every format, damaged blindly",
    "tests/store/test_faults.py": "the whole store on a failing disk",
    "tests/store/test_large.py": "the whole store with many chats",
    "tests/store/test_kill.py": "the whole store under kill -9",
    "tests/engine/test_architectures.py": "engine and library on every architecture",
    "tests/engine/test_determinism.py": "the whole engine: the same again",
    "tests/engine/test_memory.py": "the whole engine: what it takes of the memory",
    "tests/engine/test_hostile.py": "the whole engine under hostile files, kills and attacks",
}

# Where whatever comes is caught and not raised again → why.
CATCH_ALL: dict[str, str] = {
    "desktop/engine/main.py": "the outermost loop of the engine answers every request",
    "desktop/fetch/main.py": "the outermost loop of each request answers it",
    "desktop/fetch/filling.py": "a connection that ended unseen would be opened again for ever",
    "desktop/engine/guard.py": "raised again on the thread that waits",
    "desktop/settings/keychain.py": "raised again on the thread that waits",
}

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}

TEST_FILES = [path for path in python_files("tests") if path.name.startswith("test_")]

Function = ast.FunctionDef | ast.AsyncFunctionDef


def code_lines(function: Function) -> int:
    """Lines of a function without its docstring: explaining more must not cost room."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None and len(function.body) > 1:
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


def agree(offences: Iterable[str], rule: str = "") -> None:
    """Fail with every offence on a line of its own."""
    listed = sorted(offences)
    assert not listed, "\n".join((rule, *listed))


def line_count(path: Path) -> int:
    """Lines of a file."""
    return path.read_text(encoding="utf-8").count("\n")


def too_large(path: Path) -> list[str]:
    """What in a file is over the budget, as keys of LARGER with the measure."""
    name = name_of(path)
    found = []
    lines = line_count(path)
    if lines > MAX_FILE_LINES:
        found.append(f"{name} has {lines} lines")
    for node in ast.walk(syntax(path)):
        if isinstance(node, Function) and code_lines(node) > MAX_FUNCTION_LINES:
            found.append(f"{name}:{node.name} has {code_lines(node)} lines")
        if isinstance(node, ast.ClassDef):
            methods = [each.name for each in node.body if isinstance(each, Function)]
            public = [method for method in methods if not method.startswith("_")]
            if len(public) > MAX_PUBLIC_METHODS:
                found.append(f"{name}:{node.name} has {len(public)} public methods")
    return found


def test_sizes() -> None:
    facts = [fact for path in python_files() for fact in too_large(path)]
    agree([fact for fact in facts if fact.split()[0] not in LARGER])
    assert set(LARGER) <= {fact.split()[0] for fact in facts}, "take it off the list"
    long = [path for path in python_files() if line_count(path) > HARD_FILE_LINES]
    agree([name_of(path) for path in long])


def test_licence_and_docstring() -> None:
    silent = []
    for path in python_files():
        lines = path.read_text(encoding="utf-8").splitlines() or [""]
        first = lines[1] if lines[0].startswith("#!") else lines[0]
        is_told = ast.get_docstring(syntax(path)) or path.name.startswith("test_")
        if first != "# SPDX-License-Identifier: Apache-2.0" or not is_told:
            silent.append(name_of(path))
    agree(silent, "the first line names the licence, the docstring says what room this is")


def test_names() -> None:
    wrong = []
    for path in python_files():
        parts = {*path.relative_to(ROOT).with_suffix("").parts}
        if path.is_relative_to(ROOT / "tests"):
            parts -= {"helpers"}
        if path.is_relative_to(ROOT / "packaging"):
            parts -= {"common"}  # what all systems' packages share
        if parts & FORBIDDEN_NAMES:
            wrong.append(name_of(path))
    agree(wrong, "name a module after what it holds")


def test_the_budget_measures_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.helpers.tree.ROOT", tmp_path)
    long = tmp_path / "long.py"
    body = '    """One.\n\n    Two.\n    """\n' + "    x = 1\n" * 40
    methods = "".join(f"    def m{i}(self): ...\n" for i in range(16))
    long.write_text(f"def fine():\n{body[:-10]}def f():\n{body}class C:\n{methods}" + "\n" * 300)
    facts = [fact.split(" has ")[0] for fact in too_large(long)]
    assert facts == ["long.py", "long.py:f", "long.py:C"]


def test_style_sheets_come_from_the_theme() -> None:
    wrong = [
        name_of(path)
        for path in python_files("desktop")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet"
    ]
    agree(set(wrong) - {"desktop/ui/theme.py"})


def test_no_network_by_the_back_door() -> None:
    # import-linter sees packages only, and PySide6 and urllib (for urllib.parse) are allowed.
    doors = ("urllib.request", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")
    wrong = [
        f"{name_of(path)} imports {name}"
        for path in python_files("desktop")
        for name in imports(path)
        if name.startswith(doors) and not path.is_relative_to(ROOT / "desktop" / "fetch")
    ]
    agree(wrong)


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether it catches whatever comes and does not raise it again."""
    what = ast.unparse(handler.type) if handler.type else "BaseException"
    return what in {"Exception", "BaseException"} and not isinstance(handler.body[-1], ast.Raise)


def test_nothing_is_swallowed() -> None:
    broad = {
        name_of(path)
        for path in python_files("desktop")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ExceptHandler) and is_broad(node)
    }
    agree(broad ^ set(CATCH_ALL), "differs from CATCH_ALL")


def dotted(path: Path) -> str:
    """The name under which a module is imported."""
    return name_of(path).removesuffix(".py").replace("/", ".")


def reached_by_tests() -> set[str]:
    """Modules that a test imports or mirrors, and what these use of their own room."""
    modules = {dotted(path): path for path in python_files("desktop")}
    mirrored = {dotted(path).replace("tests.", "desktop.", 1) for path in TEST_FILES}
    todo = {name for path in TEST_FILES for name in imports(path)}
    todo |= {name for name in modules if mirror_of(name) in mirrored}
    reached: set[str] = set()
    while todo:
        name = todo.pop()
        if name in modules and name not in reached:
            reached.add(name)
            todo |= {used for used in imports(modules[name]) if room(used) == room(name)}
    return reached


def mirror_of(module: str) -> str:
    """``desktop.store.chats`` → ``desktop.store.test_chats``."""
    package, _, name = module.rpartition(".")
    return f"{package}.test_{name}"


def room(module: str) -> str:
    """For example ``desktop.ui`` for ``desktop.ui.chat.message``."""
    return ".".join(module.split(".")[:2])


def test_every_module_is_tested() -> None:
    reached = reached_by_tests()
    files = [path for path in python_files("desktop") if path.name != "__init__.py"]
    untested = {name_of(path) for path in files if dotted(path) not in reached}
    agree(untested ^ set(TESTED_THROUGH), "no test reaches it (or take it off TESTED_THROUGH)")


def test_tests_mirror_the_house() -> None:
    homeless = []
    for path in TEST_FILES:
        folder = ROOT / "desktop" / path.relative_to(ROOT / "tests").parent
        stem = path.stem.removeprefix("test_")
        # test_search.py, or test_search_spelling.py for one side of search.py
        names = ["_".join(stem.split("_")[:count]) for count in range(1, stem.count("_") + 2)]
        if not any((folder / f"{name}.py").is_file() or (folder / name).is_dir() for name in names):
            homeless.append(name_of(path))
    agree(set(homeless) ^ set(TESTS_OF_MORE), "belongs to no module (or take it off the list)")
