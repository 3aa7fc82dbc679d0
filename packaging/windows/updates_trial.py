# SPDX-License-Identifier: Apache-2.0
"""Makes what check_wine_updates.sh wants: a setup.exe that believes a key of its own, and updates
that this key signed. For trying only.

usage: updates_trial.py PAYLOAD FIX OUT

PAYLOAD is what payload.py gathered, FIX what engine_fix.py laid out as 99.0.1. OUT gets the
setup.exe, ``good`` (application 9.1, that engine) and ``broken`` (application 9.2, whose command
line cannot be imported).
"""

import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import parts
import setup
import sign_catalogue

from desktop.catalog.signature import CARREL_KEY

COMMON = Path(__file__).resolve().parents[1] / "common"
SIGNATURE = Path("app") / "desktop" / "catalog" / "signature.py"


def main(payload: Path, fix: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    tree, key = out / "payload", out / "trial.key"
    shutil.copytree(payload, tree)
    line = sign_catalogue.new_key(key)
    text = (tree / SIGNATURE).read_text("utf-8")
    if CARREL_KEY not in text:
        raise SystemExit(f"{payload} believes another key than this checkout's.")
    (tree / SIGNATURE).write_text(text.replace(CARREL_KEY, line), "utf-8")
    parts.compile_all(tree / "app", "app")
    setup.main([str(tree), str(out), "--fast"])
    engine = f"99.0.1={fix / 'engine' / '99.0.1'}"
    _share(key, out / "good", 1, "--app", f"9.1={version(tree, out, '9.1')}", "--engine", engine)
    broken = version(tree, out, "9.2")
    with (broken / "desktop" / "cli" / "main.py").open("a", encoding="utf-8") as file:
        file.write('\nraise ImportError("planted")\n')
    _share(key, out / "broken", 2, "--app", f"9.2={broken}")


def version(tree: Path, out: Path, number: str) -> Path:
    """The application under another number, without byte code that would hide the change."""
    folder = out / f"app-{number}"
    shutil.copytree(tree / "app", folder, ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "desktop" / "__init__.py").open("a", encoding="utf-8") as file:
        file.write(f'\n__version__ = "{number}"\n')
    return folder


def _share(key: Path, folder: Path, serial: int, *packages: str) -> None:
    command = [sys.executable, COMMON / "make_update.py", key, folder, "--serial", str(serial)]
    subprocess.run([*command, "--system", "windows-amd64", *packages], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*(Path(each).resolve() for each in sys.argv[1:]))
