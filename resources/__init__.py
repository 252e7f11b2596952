"""Icons, theme, sounds, translations, the manual and demo data, read with importlib.resources.

What is read before the window is painted for the first time is read from `FOLDER`: importlib's readers bring
in what unpacks archives.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
