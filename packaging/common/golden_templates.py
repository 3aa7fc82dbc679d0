# SPDX-License-Identifier: Apache-2.0
"""Asks the reference, transformers' apply_chat_template, how chat templates render.

usage: golden_templates.py FOLDER      rewrites tests/engine/fixtures/golden_templates.json

FOLDER holds the templates (``dev.py templates`` prints where). Runs in an environment of its own:

    python3 -m venv /tmp/reference && /tmp/reference/bin/pip install transformers jinja2
    /tmp/reference/bin/python packaging/common/golden_templates.py FOLDER

Only digests are kept: the templates are their publishers', each under the licence of its model.
"""

import sys
from pathlib import Path

import jinja2
import transformers
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from transformers import PreTrainedTokenizerFast
from transformers.utils import chat_template_utils

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers import golden

FAULTS = (jinja2.TemplateError, LookupError, AttributeError, TypeError, ValueError)


def main(folder: Path) -> None:
    chat_template_utils.datetime = golden.FixedDay
    vocabulary = Tokenizer(WordLevel({golden.BOS: 0, golden.EOS: 1}, unk_token=golden.EOS))
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=vocabulary, bos_token=golden.BOS, eos_token=golden.EOS
    )
    found = {}
    for path in sorted(folder.glob("*.jinja")):
        template = path.read_text(encoding="utf-8")
        texts = [_rendered(tokenizer, template, case) for _, case in golden.cases()]
        found[path.stem] = golden.digest(template), texts
        print(f"{path.stem}: {texts.count(golden.REFUSED)} of {len(texts)} refused")
    golden.write(f"transformers {transformers.__version__}, Jinja2 {jinja2.__version__}", found)


def _rendered(tokenizer: PreTrainedTokenizerFast, template: str, case: golden.Case) -> str:
    try:
        text = tokenizer.apply_chat_template(
            list(case.messages),
            tools=case.tools,
            chat_template=template,
            add_generation_prompt=True,
            tokenize=False,
            **case.told,
        )
    except (
        jinja2.TemplateError,
        ArithmeticError,
        LookupError,
        AttributeError,
        TypeError,
        ValueError,
    ):
        return golden.REFUSED
    return golden.digest(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
