# SPDX-License-Identifier: Apache-2.0
"""The parts of a ``.docx`` that say how things look; must not know what a chat is. Pure."""

from collections.abc import Sequence

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TEXT_TWIPS = 9638
"""Width of the text on a page of A4."""
BULLETS = 1
"""Number of the list with bullets; numbered ones follow."""
FIRST_NUMBERED = 2
_LEVELS = 9
_MUTED = '<w:color w:val="55565C"/>'
_MONO = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'

BEFORE = f"{_HEAD}<w:document {_W}><w:body>\n"
BEHIND = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567"'
    ' w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>\n'
)


def numbering(starts: Sequence[int]) -> str:
    """Bullets, and one numbered list for each start."""
    bullets = "".join(_level(n, "bullet", "\u2022" if n % 2 == 0 else "\u2013") for n in range(9))
    decimals = "".join(_level(n, "decimal", f"%{n + 1}.") for n in range(_LEVELS))
    lists = "".join(
        f'<w:num w:numId="{FIRST_NUMBERED + n}"><w:abstractNumId w:val="1"/>'
        + "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            for level in range(_LEVELS)
        )
        + "</w:num>"
        for n, start in enumerate(starts)
    )
    return (
        f'{_HEAD}<w:numbering {_W}><w:abstractNum w:abstractNumId="0">'
        f'<w:multiLevelType w:val="multilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{decimals}'
        f'</w:abstractNum><w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>'
        f"{lists}</w:numbering>\n"
    )


def _level(number: int, form: str, text: str) -> str:
    left = 360 * (number + 1)
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{left}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def _style(name: str, paragraph: str = "", run: str = "", based: str = "Normal") -> str:
    below = f'<w:basedOn w:val="{based}"/>' if based else ""
    default = ' w:default="1"' if name == "Normal" else ""
    shown = "heading " + name[-1] if name.startswith("Heading") else name
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{name}"><w:name w:val="{shown}"/>{below}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _headings() -> str:
    line = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="D5D6DB"/></w:pBdr>'
    keep = "<w:keepNext/>"
    found = _style(
        "Heading1",
        f'{keep}{line}<w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="22"/>',
    )
    for level, size in ((2, 28), (3, 25), (4, 23), (5, 22), (6, 22)):
        space = '<w:spacing w:before="180" w:after="60"/>'
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        found += _style(
            f"Heading{level}", f"{keep}{space}{outline}", f'<w:b/><w:sz w:val="{size}"/>'
        )
    return found


def _borders(kinds: Sequence[str], space: str = "") -> str:
    return "".join(f'<w:{kind} w:val="single" w:sz="4"{space} w:color="BBBBC0"/>' for kind in kinds)


_BOX = _borders(("top", "left", "bottom", "right"), ' w:space="4"')
_UNDER = _borders(("bottom",), ' w:space="1"')
_STYLES = (
    f"{_HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
    '<w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
    + _style("Normal", based="")
    + _style("BodyText", '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>')
    + _style("Title", '<w:spacing w:after="80"/>', '<w:b/><w:sz w:val="34"/>')
    + _style("Facts", "", f'{_MUTED}<w:sz w:val="18"/>')
    + _style("Note", '<w:spacing w:after="120"/>', f"<w:i/>{_MUTED}")
    + _headings()
    + _style("ListParagraph", '<w:spacing w:after="60"/>', based="BodyText")
    + _style(
        "Quote",
        '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="BBBBC0"/></w:pBdr>',
        _MUTED,
        based="BodyText",
    )
    + _style(
        "Code",
        f'<w:pBdr>{_BOX}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F3F3F6"/>'
        '<w:spacing w:after="120"/>',
        f'{_MONO}<w:sz w:val="18"/>',
    )
    + _style("Rule", f"<w:pBdr>{_UNDER}</w:pBdr>")
    + _style("TableText", '<w:spacing w:before="20" w:after="20"/>')
    + _style("TableHead", '<w:spacing w:before="20" w:after="20"/>', "<w:b/>")
    + '<w:style w:type="character" w:styleId="InlineCode"><w:name w:val="InlineCode"/>'
    f'<w:rPr>{_MONO}<w:sz w:val="19"/></w:rPr></w:style>'
    + '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr><w:tblBorders>'
    + _borders(("top", "left", "bottom", "right", "insideH", "insideV"))
    + '</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/>'
    '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>\n'
)

FIXED = {
    "[Content_Types].xml": (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}styles+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{_TYPE}numbering+xml"/>'
        "</Types>\n"
    ),
    "_rels/.rels": (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/>'
        "</Relationships>\n"
    ),
    "word/_rels/document.xml.rels": (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_REL}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{_REL}/numbering" Target="numbering.xml"/>'
        "</Relationships>\n"
    ),
    "word/styles.xml": _STYLES,
}
"""Parts by their names."""
