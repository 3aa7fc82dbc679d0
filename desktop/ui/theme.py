# SPDX-License-Identifier: Apache-2.0
"""How everything looks: Fusion, one palette, one stylesheet. The only place that sets a stylesheet.

Widgets take colours from :func:`colours` and :func:`accent`, never from a constant, and hear of
changes by ``changeEvent``. Must not know what a widget means.
"""

import re
from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.colours import CONTRAST, DARK, LIGHT, Colours, mix, readable, text_on

_PLACEHOLDER = re.compile(r"\{\{ (\w+) \}\}")
TITLE_SCALE = 1.5
HEADING_SCALE = 1.15
SMALL_SCALE = 0.9


class Scheme(Enum):
    """What the user chose; the values are those of the setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Appearance(QObject):
    """Keeps palette, font and stylesheet of the application in step with the settings.

    Must be built once, after the QApplication. Qt thread only.
    """

    def __init__(self, app: QApplication, stylesheet: str) -> None:
        """``stylesheet`` is the text of base.qss with its ``{{ names }}``."""
        super().__init__(app)
        self._app = app
        self._template = stylesheet
        self._system_points = app.font().pointSizeF()
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        self._accents = LIGHT.accent, DARK.accent
        self._is_compact = False
        self._flash_ms = app.cursorFlashTime()
        self._applied: object = None
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.layoutDirectionChanged.connect(self._on_system_changed)

    def change(
        self,
        *,
        scheme: Scheme | None = None,
        percent: int | None = None,
        accents: tuple[str, str] | None = None,
        is_compact: bool | None = None,
        is_still: bool | None = None,
    ) -> None:
        """Change what is given and apply it, once.

        Args:
            percent: size of text relative to the system's font, 80 to 200.
            accents: the domain's colour on light and on dark.
            is_compact: less room around rows and in buttons.
            is_still: nothing moves or blinks by itself.
        """
        if scheme is not None:
            self._scheme = scheme
            self._app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._percent = percent if percent is not None else self._percent
        self._accents = accents if accents is not None else self._accents
        self._is_compact = is_compact if is_compact is not None else self._is_compact
        if is_still is not None and is_still is not is_still_now():
            self._set_still(is_still)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark."""
        return self._table() is not LIGHT

    def _table(self) -> Colours:
        if self._scheme is not Scheme.SYSTEM:
            return _TABLES[self._scheme]
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _set_still(self, is_still: bool) -> None:
        self._app.setProperty(_STILL, is_still)
        self._app.setCursorFlashTime(0 if is_still else self._flash_ms)
        for effect in ("AnimateMenu", "FadeMenu", "AnimateCombo", "AnimateTooltip", "FadeTooltip"):
            self._app.setEffectEnabled(getattr(Qt.UIEffect, f"UI_{effect}"), not is_still)

    def _on_system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        table = self._table()
        accent = self._accents[table is not LIGHT]
        if table is CONTRAST:
            accent = readable(accent, table.ground)
        wanted = (table, accent, self._percent, self._is_compact, is_mirrored())
        if wanted == self._applied:
            return
        self._applied = wanted
        self._app.setProperty(_COMPACT, self._is_compact)
        points = self._system_points * self._percent / 100
        font = QFont(self._app.font())
        font.setPointSizeF(points)
        self._app.setFont(font)
        self._app.setPalette(_palette(table, accent))
        sheet = fill_in(self._template, table, accent, points, is_compact=self._is_compact)
        self._app.setStyleSheet(sheet)


def fill_in(
    template: str, table: Colours, accent: str, points: float, *, is_compact: bool = False
) -> str:
    """The stylesheet with its placeholders replaced.

    Raises:
        KeyError: the template names a colour that is not in the table.
    """
    names = table.named() | {
        "accent": accent,
        "on_accent": text_on(accent),
        "accent_strong": mix(accent, table.text, 0.2),
        "tone": "light" if table is LIGHT else "dark",
        "start": "right" if is_mirrored() else "left",
        "end": "left" if is_mirrored() else "right",
        "pad": "2px" if is_compact else "5px",
        "pad_less": "1px" if is_compact else "4px",
        "pad_least": "0px" if is_compact else "3px",
        "pt": f"{points:.2f}pt",
        "pt_small": f"{points * SMALL_SCALE:.2f}pt",
        "pt_heading": f"{points * HEADING_SCALE:.2f}pt",
        "pt_title": f"{points * TITLE_SCALE:.2f}pt",
    }
    return _PLACEHOLDER.sub(lambda match: names[match[1]], template)


def colours() -> Colours:
    """The table in use. Not from a widget's palette: the stylesheet makes some transparent."""
    return _BY_GROUND.get(QGuiApplication.palette().window().color().name(), LIGHT)


def is_mirrored() -> bool:
    """Whether lines begin at the right: the language of the window runs from there."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def row_scale() -> float:
    """Height of a row of our lists in heights of its text."""
    return 1.45 if _has(_COMPACT) else 1.85


def is_still_now() -> bool:
    """Whether nothing may move or fade by itself: the setting for reduced motion."""
    return _has(_STILL)


def _has(name: str) -> bool:
    app = QApplication.instance()
    return app is not None and bool(app.property(name))


def accent() -> str:
    """The accent colour in use, ``#rrggbb``."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Highlight).name()


def em(widget: QWidget, times: float = 1.0) -> int:
    """A length in pixels that grows with the widget's text: ``times`` line heights."""
    return round(widget.fontMetrics().height() * times)


_COMPACT, _STILL = "carrel_compact", "carrel_still"
_TABLES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}
_BY_GROUND = {table.ground: table for table in _TABLES.values()}
_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.CONTRAST: Qt.ColorScheme.Dark,
}


def _palette(table: Colours, accent: str) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: table.ground,
        role.WindowText: table.text,
        role.Base: table.raised,
        role.AlternateBase: table.fill,
        role.Text: table.text,
        role.Button: table.raised,
        role.ButtonText: table.text,
        role.ToolTipBase: table.raised,
        role.ToolTipText: table.text,
        role.PlaceholderText: table.text_muted,
        role.Highlight: accent,
        role.HighlightedText: text_on(accent),
        role.Accent: accent,
        role.Link: accent,
        role.LinkVisited: accent,
        role.Light: table.line,
        role.Midlight: table.fill,
        role.Mid: table.line,
        role.Dark: table.edge,
        role.Shadow: table.line,
        role.BrightText: table.error,
    }
    palette = QPalette()
    for name, colour in roles.items():
        palette.setColor(name, QColor(colour))
    faint = QColor(mix(table.text_muted, table.ground, 0.35))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette
