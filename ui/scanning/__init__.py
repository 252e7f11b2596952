"""Where codes come from: the keyboard wedge, serial scanners, and fingers. No meaning yet, only text."""
