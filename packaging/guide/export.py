# SPDX-License-Identifier: Apache-2.0
"""Writes the trained reader as GGUF (F32, then Q8_0) and checks llama.cpp against PyTorch.

    python export.py --build build --out ../../resources/models/carrel-guide-q8_0.gguf

Checked on real prompts for both files: token ids equal (template rendered by Jinja), greedy answers
equal, and the largest difference between the scores of the first token.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable
from pathlib import Path

import gguf
import numpy as np
import torch
from handbook import HANDBOOK, MODEL, load
from hits import Finder
from llama import Llama, render
from model import RMS_EPS, Reader, Shape
from prompt import SPECIAL, TEMPLATE
from tokenizer import Codec, load_codec

DESCRIPTION = (
    "The built-in Guide of Carrel. Reads up to three handbook passages from the system message and "
    "repeats the one that answers the question, word for word; refuses everything else."
)


def read(build: Path) -> tuple[Reader, Codec]:
    """The checkpoint of train.py."""
    saved = torch.load(build / "reader.pt", weights_only=True)
    model = Reader(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    return model.eval(), load_codec(build / "tokenizer.json")


def header(writer: gguf.GGUFWriter, shape: Shape, codec: Codec, kind: gguf.LlamaFileType) -> None:
    """All metadata of the file."""
    tokens, merges = codec.tables()
    writer.add_name("Carrel Guide")
    writer.add_description(DESCRIPTION)
    writer.add_license("apache-2.0")
    writer.add_file_type(kind)
    writer.add_context_length(shape.ctx_tokens)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.ff_width)
    writer.add_vocab_size(len(tokens))
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(RMS_EPS)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    normal, control = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL
    writer.add_token_types([control if token in SPECIAL else normal for token in tokens])
    writer.add_token_merges(merges)
    writer.add_bos_token_id(codec.begin)
    writer.add_eos_token_id(codec.end)
    writer.add_pad_token_id(codec.pad)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_chat_template(TEMPLATE)


def write(model: Reader, codec: Codec, path: Path, *, is_quantized: bool) -> None:
    """One GGUF file; matrices as Q8_0 if asked, norms always F32."""
    kinds = gguf.LlamaFileType
    writer = gguf.GGUFWriter(path, "llama")
    header(writer, model.shape, codec, kinds.MOSTLY_Q8_0 if is_quantized else kinds.ALL_F32)
    for name, value in model.state_dict().items():
        array = np.ascontiguousarray(value.float().numpy())
        full = name if name.endswith(".weight") else name + ".weight"
        if is_quantized and array.ndim == 2:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(full, gguf.quants.quantize(array, kind), raw_dtype=kind)
        else:
            writer.add_tensor(full, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


Prompt = tuple[list[tuple[str, str]], str, int | None]  # passages, question, sureness


def sample(folder: Path, count: int) -> list[Prompt]:
    """Prompts for the check: handbook questions with their hits, and awkward texts."""
    articles = load(folder)
    finder = Finder(articles, {a.id: list(a.ask) for a in articles})
    rng = random.Random(5)
    cases: list[Prompt] = []
    for _ in range(count):
        article = rng.choice(articles)
        question = rng.choice(article.ask)
        found = finder.find(question)
        passages = [(a.title, a.answer) for a in found.hits[:3]]
        cases.append((passages, question, found.sure if rng.random() < 0.7 else None))
    awkward = ["", "# Title\nis a # heading ", "<|p1|> <|end|> <|a1|>", "hello",
               "Stra\u00dfe \u2192 \U0001f600 ?", "  two   spaces\n\n# x\ny"]  # fmt: skip
    odd = [
        (
            "A  title",
            "Press Ctrl+N <|a3|> and  wait\u2026 #1 File \u25b8 Open: ~/.local/share/carrel.",
        )
    ]
    cases += [(odd if i % 2 else [], question, None) for i, question in enumerate(awkward)]
    return cases


def check(model: Reader, codec: Codec, path: Path, cases: Iterable[Prompt]) -> bool:
    """Compare llama.cpp with PyTorch; prints one line."""
    engine = Llama(path)
    count = same_ids = same_text = 0
    worst = 0.0
    for passages, question, sure in cases:
        ids = codec.prompt_ids(passages, question, sure)
        same_ids += engine.tokenize(render(engine.template, passages, question, sure)) == ids
        answer, scores = engine.greedy(ids)
        full = torch.tensor([ids + answer])
        time = full.shape[1]
        mask = torch.ones(time, time, dtype=torch.bool).tril()[None, None]
        with torch.no_grad():
            states = model.hidden(full, torch.arange(time)[None], mask)[0, len(ids) - 1 :]
            own = model.logits(states)
        worst = max(worst, float(np.abs(own[0].numpy() - scores).max()))
        said = own.argmax(-1).tolist()
        # An answer that does not end is cut off in both; what would have come next is not compared.
        same_text += said in ([*answer, codec.end], [*answer, *said[-1:]])
        count += 1
    engine.close()
    print(
        f"{path.name}: {path.stat().st_size} bytes, same token ids {same_ids}/{count}, same greedy "
        f"answers {same_text}/{count}, largest score difference {worst:.4f}",
        flush=True,
    )
    return same_ids == count and same_text >= 0.97 * count


def main() -> None:
    """Export and check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("--handbook", type=Path, default=HANDBOOK)
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--cases", type=int, default=40)
    options = parser.parse_args()
    torch.set_num_threads(2)
    model, codec = read(options.build)
    cases = sample(options.handbook, options.cases)
    full = options.build / "carrel-guide-f32.gguf"
    fresh = options.build / options.out.name
    write(model, codec, full, is_quantized=False)
    write(model, codec, fresh, is_quantized=True)
    passed = check(model, codec, full, cases)
    passed = check(model, codec, fresh, cases) and passed
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(fresh.read_bytes())
    if not passed:
        raise SystemExit("llama.cpp and PyTorch disagree")


if __name__ == "__main__":
    main()
