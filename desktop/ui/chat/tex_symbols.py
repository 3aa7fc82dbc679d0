# SPDX-License-Identifier: Apache-2.0
"""The signs of mathematics by the names that TeX gives them. Data only."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "varpi": "ϖ", "rho": "ρ",
    "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ",
    "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ",
    "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω",
}  # fmt: skip
_SPACED = {
    "times": "×", "cdot": "·", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆",
    "circ": "∘", "bullet": "∙", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "odot": "⊙",
    "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "ll": "≪", "gg": "≫",
    "approx": "≈", "equiv": "≡", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝",
    "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "supset": "⊃", "subseteq": "⊆",
    "supseteq": "⊇", "cup": "∪", "cap": "∩", "setminus": "∖", "to": "→", "rightarrow": "→",
    "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "implies": "⟹",
    "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⟺", "mapsto": "↦", "longrightarrow": "⟶",
    "longleftarrow": "⟵", "uparrow": "↑", "downarrow": "↓", "land": "∧", "wedge": "∧", "lor": "∨",
    "vee": "∨", "mid": "∣", "parallel": "∥", "perp": "⊥", "models": "⊨", "vdash": "⊢",
    "coloneqq": "≔", "doteq": "≐", "prec": "≺", "succ": "≻", "xrightarrow": "→",
}  # fmt: skip
_PLAIN = {
    "sum": "∑", "prod": "∏", "coprod": "∐", "int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮",
    "infty": "∞", "partial": "∂", "nabla": "∇", "forall": "∀", "exists": "∃", "nexists": "∄",
    "neg": "¬", "lnot": "¬", "emptyset": "∅", "varnothing": "∅", "angle": "∠", "degree": "°",
    "hbar": "ℏ", "ell": "ℓ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "prime": "′", "dagger": "†",
    "ddagger": "‡", "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "lvert": "|", "rvert": "|", "vert": "|", "lVert": "‖", "rVert": "‖", "Vert": "‖", "|": "‖",
    "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "backslash": "\\", "top": "⊤",
    "bot": "⊥", "therefore": "∴", "because": "∵", "square": "□", "Box": "□", "blacksquare": "■",
    "checkmark": "✓", "triangle": "△", "surd": "√", "imath": "ı", "jmath": "ȷ", "pounds": "£",
    "euro": "€", "yen": "¥", "copyright": "©", "S": "§", "P": "¶", "bigcup": "⋃", "bigcap": "⋂",
    "bigoplus": "⨁", "bigotimes": "⨂", "bigvee": "⋁", "bigwedge": "⋀", "wp": "℘",
}  # fmt: skip
SYMBOLS = _GREEK | {name: f" {sign} " for name, sign in _SPACED.items()} | _PLAIN
FUNCTIONS = _names("""
    arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim
    liminf limsup ln log max min mod Pr sec sin sinh sup tan tanh argmax argmin
""")
SPACES = {
    ",": "\u2009", ":": "\u2005", ";": "\u2004", " ": " ", "!": "", "quad": "\u2003",
    "qquad": "\u2003\u2003", "thinspace": "\u2009", "enspace": "\u2002",
}  # fmt: skip
IGNORED = _names("""
    displaystyle textstyle scriptstyle limits nolimits nonumber notag hline label centering
    bigl bigr Bigl Bigr biggl biggr Biggl Biggr
""")
UPRIGHT = _names("""
    text textrm textit texttt textsf mathrm mathit mathsf mathtt mbox operatorname hbox tag
""")
ACCENTS = {
    "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0305", "vec": "\u20d7",
    "tilde": "\u0303", "widetilde": "\u0303", "dot": "\u0307", "ddot": "\u0308",
    "underline": "\u0332", "check": "\u030c", "acute": "\u0301", "grave": "\u0300",
}  # fmt: skip


def _alphabet(capital: int, small: int, exceptions: dict[str, str]) -> dict[str, str]:
    """Letters of one of Unicode's mathematical alphabets; some have older code points."""
    letters = {chr(65 + n): chr(capital + n) for n in range(26)}
    if small:
        letters |= {chr(97 + n): chr(small + n) for n in range(26)}
    return letters | exceptions


ALPHABETS = {
    "mathbb": _alphabet(
        0x1D538,
        0x1D552,
        {"C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ", "1": "𝟙"},
    ),
    "mathcal": _alphabet(
        0x1D49C,
        0,
        {"B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ"},
    ),
    "mathfrak": _alphabet(0x1D504, 0x1D51E, {"C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"}),
}
ALPHABETS["mathscr"] = ALPHABETS["mathcal"]
