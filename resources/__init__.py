"""Icons, theme, sounds, translations, the manual and demo data, read with importlib.resources."""
