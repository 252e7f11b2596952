# ruff: noqa: E501
"""The style sheet of the few standard controls: fields, buttons, tables, scroll bars, menus."""

from __future__ import annotations

from ui.theme import tokens
from ui.theme.look import Look

_SHEET = """
* {{ outline: none; }}
QWidget {{ color: {ink}; font-family: "Noto Sans"; font-size: {body}px; }}
QMainWindow, QDialog, #page {{ background: {bg}; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 6px 8px; }}
#card {{ background: {card}; border: 1px solid {line}; border-radius: {card_radius}px; }}
#fault {{ background: {card}; border: 3px solid {stop}; border-radius: {card_radius}px; }}
#title {{ font-size: {title}px; font-weight: 600; }}
#subtitle, #quiet {{ color: {soft}; font-size: {text}px; }}
#note-soft {{ color: {soft}; font-size: {text}px; }}
#note-ok {{ color: {ok}; font-size: {text}px; }}
#note-warn {{ color: {warn}; font-size: {text}px; }}
#note-stop {{ color: {stop}; font-size: {text}px; }}
#strong {{ font-weight: 600; }}
#empty {{ font-size: {large}px; font-weight: 600; }}
#heading {{ color: {soft}; font-size: {text}px; font-weight: 600; }}
QLabel {{ background: transparent; }}
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {{
  background: {card}; border: 1px solid {edge}; border-radius: {control_radius}px;
  padding: 0 {pad}px; min-height: {touch}px; selection-background-color: {accent};
  selection-color: {badge}; font-size: {body}px; placeholder-text-color: {soft};
}}
QTextEdit, QPlainTextEdit {{ padding: 8px {pad}px; }}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
  border: 3px solid {accent}; padding: 0 {pad_focus}px; min-height: {touch_focus}px; }}
QTextEdit:focus, QPlainTextEdit:focus {{ padding: 6px {pad_focus}px; }}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
  color: {soft}; background: {bg}; border: 1px dashed {edge}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {soft}; }}
QLineEdit[bad="true"] {{ border: 2px solid {stop}; padding: 0 {pad_bad}px; min-height: {touch_bad}px; }}
QComboBox::drop-down {{ border: none; width: 32px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line}; selection-background-color: {chip};
  selection-color: {ink}; }}
QPushButton {{
  background: {card}; color: {ink}; border: 1px solid {line}; border-radius: {control_radius}px;
  padding: 0 {pad}px; min-height: {touch}px; font-size: {body}px;
}}
QPushButton:hover {{ background: {chip}; }}
QPushButton:pressed {{ background: {chip}; border-color: {ink}; }}
QPushButton[preset="true"] {{ border: 2px solid {accent}; padding: 0 {pad_bad}px; min-height: {touch_bad}px; }}
QPushButton:focus {{ border: 3px solid {accent}; padding: 0 {pad_focus}px; min-height: {touch_focus}px; }}
QPushButton:disabled {{ color: {soft}; background: {bg}; border: 1px solid {bg}; }}
QPushButton#main {{ background: {accent}; color: {badge}; border: 1px solid {accent}; font-weight: 600; }}
QPushButton#main:focus {{ border: 3px solid {ink}; }}
QPushButton#danger {{ color: {stop}; border-color: {stop}; }}
QPushButton#main:disabled, QPushButton#danger:disabled, QPushButton#chip:disabled {{
  color: {soft}; background: {bg}; border: 1px solid {bg}; }}
QPushButton#chip {{ background: {chip}; border: 1px solid {chip}; border-radius: {chip_radius}px; color: {soft};
  min-height: {chip_high}px; padding: 0 20px; font-size: {text}px; }}
QPushButton#chip:checked {{ background: {accent}; border-color: {accent}; color: {badge}; }}
QPushButton#chip:focus {{ border: 3px solid {ink}; padding: 0 18px; min-height: {chip_focus}px; }}
QPushButton#keycap {{ padding: 0; }}
QPushButton#bare {{ background: transparent; border: 1px solid transparent; }}
QPushButton#bare:focus {{ border: 3px solid {accent}; }}
QCheckBox, QRadioButton {{ spacing: 12px; min-height: {touch}px; font-size: {body}px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 24px; height: 24px; border: 2px solid {soft};
  background: {card}; border-radius: 6px; }}
QRadioButton::indicator {{ border-radius: 14px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border: 2px dashed {soft}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 4px solid {accent}; width: 20px; height: 20px; }}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {{ border-color: {ink}; }}
QTableView, QListView, QTreeView {{ background: {card}; border: none; gridline-color: transparent;
  selection-background-color: {chip}; selection-color: {ink}; font-size: {body}px; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 3px solid {accent}; border-radius: 8px; }}
QTableView#rows, QTableView#rows:focus {{ selection-background-color: transparent; border: none; }}
QTableView::item, QListView::item {{ padding: 0 12px; border: none; }}
QListView::item:selected {{ background: {chip}; color: {accent}; border-radius: 8px; }}
QHeaderView {{ background: {card}; }}
QHeaderView::section {{ background: {card}; color: {soft}; border: none; padding: 8px 12px;
  font-size: {text}px; font-weight: 600; }}
QTableCornerButton::section {{ background: {card}; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea#story:focus {{ border: 3px solid {accent}; border-radius: 8px; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 5px; min-height: 48px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 5px; min-width: 48px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider::groove:horizontal {{ background: {line}; height: 8px; border-radius: 4px; margin: 0 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; height: 8px; border-radius: 4px; margin: 0 2px; }}
QSlider::handle:horizontal {{ background: {card}; border: 3px solid {accent}; width: 34px; border-radius: 20px;
  margin: -16px 0; }}
QSlider::handle:horizontal:focus {{ border: 5px solid {ink}; width: 30px; }}
QProgressBar {{ background: {chip}; border: none; border-radius: 6px; max-height: 12px; min-height: 12px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 6px; }}
QMenu {{ background: {card}; border: 1px solid {line}; padding: 8px; }}
QMenu::item {{ padding: 12px 24px; border-radius: 8px; }}
QMenu::item:selected {{ background: {chip}; }}
QSplitter::handle {{ background: transparent; }}
QTextBrowser {{ background: {card}; border: 1px solid {line}; border-radius: {card_radius}px; padding: 16px; }}
QTabBar::tab {{ padding: 12px 20px; background: transparent; color: {soft}; border: none; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom: 3px solid {accent}; }}
"""


def sheet(look: Look) -> str:
    """The style sheet for a look; sizes in px."""
    colours = look.colours
    # Large text has room for its line inside the thickest border.
    touch = max(look.px(tokens.TOUCH_MIN), round(look.type_px(tokens.BODY) * 1.4) + 6)
    return _SHEET.format(
        **{name: getattr(colours, name) for name in colours.__slots__},
        body=look.type_px(tokens.BODY),
        text=look.type_px(tokens.TEXT),
        large=look.type_px(tokens.LARGE),
        title=look.type_px(tokens.TITLE),
        touch=touch,
        chip_high=look.px(tokens.TOUCH_MIN),
        chip_focus=look.px(tokens.TOUCH_MIN) - 4,
        pad=look.px(16),
        pad_focus=look.px(16) - 2,
        pad_bad=look.px(16) - 1,
        # A thicker border takes its room from inside: what has the focus does not grow.
        touch_focus=touch - 4,
        touch_bad=touch - 2,
        card_radius=tokens.CARD_RADIUS,
        control_radius=tokens.CONTROL_RADIUS,
        chip_radius=look.px(tokens.TOUCH_MIN) // 2,
    )
