"""Writes the one style sheet of the application from tokens and metrics."""

from dataclasses import dataclass

from ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Heights the sheet needs, from the font metrics at the present scale."""

    control: int  # an input or a full button, with its border
    row: int  # one line of a drop-down list
    icon: int  # air left of the text where an icon sits inside an input
    head: int  # the column heads of a table


def style_sheet(tokens: Tokens, measures: Measures) -> str:
    """Return the whole sheet; widgets that paint themselves need no rule."""
    return "".join((_planes(tokens), _words(tokens), _inputs(tokens, measures), _lists(tokens, measures)))


def _planes(t: Tokens) -> str:
    notes = "".join(
        f'QFrame[note="{tone}"] {{ background:{t.value(plane)}; border:none; border-radius:8px; }}\n'
        for tone, plane in (
            ("warning", "warning_soft"),
            ("danger", "danger_soft"),
            ("success", "success_soft"),
            ("accent", "accent_soft"),
            ("quiet", "well"),
        )
    )
    return f"""
    QWidget {{ color:{t.text}; }}
    QMainWindow, QDialog, QWidget[plane="desk"] {{ background:{t.background}; }}
    QFrame[plane="sheet"] {{ background:{t.surface}; border:1px solid {t.line}; border-radius:12px; }}
    QFrame[plane="letterdesk"] {{ background:{t.desk}; border:none; border-left:1px solid {t.line};
        border-top-right-radius:11px; border-bottom-right-radius:11px; }}
    QFrame[plane="letterdesk"] QLabel[tone="muted"] {{ color:{t.text}; }}
    QFrame[card="true"] {{ background:{t.raised}; border:1px solid {t.line}; border-radius:10px; }}
    QFrame[toast="true"] {{ background:{t.text}; border:none; border-radius:8px; }}
    QFrame[toast="true"] QLabel {{ color:{t.surface}; }}
    {notes}
    QToolTip {{ background:{t.text}; color:{t.surface}; border:none; padding:4px 8px; }}
    QMenu {{ background:{t.raised}; border:1px solid {t.line_strong}; padding:4px; }}
    QMenu::item {{ padding:6px 24px 6px 12px; border-radius:4px; }}
    QMenu::item:selected {{ background:{t.selected}; color:{t.text}; }}
    QMenu::item:disabled {{ color:{t.muted}; }}
    QMenu::separator {{ height:1px; background:{t.line}; margin:4px 8px; }}
    """


def _words(t: Tokens) -> str:
    return "".join(
        f'QLabel[tone="{tone}"] {{ color:{t.value(tone)}; }}\n'
        for tone in ("muted", "danger", "warning", "success", "accent", "on_accent", "on_danger")
    )


def _inputs(t: Tokens, m: Measures) -> str:
    inner = m.control - 2
    frame = f"background:{t.raised}; border:1px solid {t.line_strong}; border-radius:6px;"
    chosen = f"selection-background-color:{t.accent_fill}; selection-color:{t.on_accent};"
    narrow = f"padding:0 9px; min-height:{inner - 2}px;"
    return f"""
    QLineEdit {{ {frame} {chosen} padding:0 10px; min-height:{inner}px; placeholder-text-color:{t.muted}; }}
    QLineEdit:hover {{ border-color:{t.muted}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background:transparent; color:{t.muted}; }}
    QLineEdit[look="search"] {{ border:1px solid {t.edge}; }}
    QLineEdit[look="search"]:hover {{ border-color:{t.line_strong}; }}
    QLineEdit[lead="true"] {{ padding-left:{m.icon}px; }}
    QLineEdit[look="bare"] {{ border:none; background:transparent; padding:0 2px; min-height:{inner - 8}px; }}
    QLineEdit[wrong="true"] {{ border:2px solid {t.danger}; {narrow} }}
    QLineEdit:focus {{ border:2px solid {t.focus}; {narrow} }}
    QLineEdit[lead="true"]:focus {{ padding-left:{m.icon - 1}px; }}
    QLineEdit[look="bare"]:focus {{ border:none; padding:0 2px; min-height:{inner - 8}px; }}
    QPlainTextEdit {{ {frame} {chosen} padding:6px 6px; placeholder-text-color:{t.muted}; }}
    QPlainTextEdit[wrong="true"] {{ border:2px solid {t.danger}; padding:5px 5px; }}
    QPlainTextEdit:focus {{ border:2px solid {t.focus}; padding:5px 5px; }}
    QTextBrowser {{ background:transparent; border:none; {chosen} }}
    QFrame[tokens="true"] {{ {frame} }}
    QFrame[tokens="focus"] {{ {frame} border:2px solid {t.focus}; }}
    QComboBox {{ {frame} padding:0 10px; min-height:{inner}px; combobox-popup:0; }}
    QComboBox[look="plain"] {{ border:1px solid {t.edge}; }}
    QComboBox:hover {{ border-color:{t.muted}; }}
    QComboBox[wrong="true"] {{ border:2px solid {t.danger}; {narrow} }}
    QComboBox:focus {{ border:2px solid {t.focus}; {narrow} }}
    QComboBox::drop-down {{ border:none; width:{m.icon + 2}px; }}
    QComboBox::down-arrow {{ image:none; }}
    QProgressBar {{ background:{t.fill}; border:none; border-radius:4px; min-height:8px; max-height:8px; }}
    QProgressBar::chunk {{ background:{t.accent}; border-radius:4px; }}
    """


def _lists(t: Tokens, m: Measures) -> str:
    return f"""
    QAbstractItemView[popup="true"], QComboBox QAbstractItemView {{ background:{t.raised};
        border:1px solid {t.line_strong}; padding:4px; outline:none;
        selection-background-color:{t.selected}; selection-color:{t.text}; }}
    QAbstractItemView[popup="true"]::item, QComboBox QAbstractItemView::item {{ min-height:{m.row}px; padding:0 8px;
        border-radius:4px; }}
    QAbstractItemView[popup="true"]::item:selected, QComboBox QAbstractItemView::item:selected {{
        background:{t.selected}; color:{t.text}; }}
    QTableView {{ background:transparent; border:none; gridline-color:transparent; outline:none;
        selection-background-color:transparent; }}
    QHeaderView {{ background:transparent; border:none; }}
    QFileDialog QHeaderView {{ background:{t.raised}; }}
    QFileDialog QHeaderView::section {{ background:{t.raised}; color:{t.muted}; border:none;
        border-bottom:1px solid {t.line}; padding:4px 8px; }}
    QFileDialog QAbstractItemView {{ background:{t.raised}; border:1px solid {t.line};
        selection-background-color:{t.selected}; selection-color:{t.text}; }}
    QScrollArea {{ background:transparent; border:none; }}
    QWidget[bare="true"] {{ background:transparent; }}
    QScrollBar:vertical {{ background:transparent; width:10px; margin:2px; }}
    QTableView QScrollBar:vertical {{ margin-top:{m.head + 2}px; }}
    QScrollBar::handle:vertical {{ background:{t.line_strong}; border-radius:3px; min-height:36px; }}
    QScrollBar:horizontal {{ background:transparent; height:10px; margin:2px; }}
    QScrollBar::handle:horizontal {{ background:{t.line_strong}; border-radius:3px; min-width:36px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width:0; height:0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background:transparent; }}
    """
