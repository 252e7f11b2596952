"""How a desktop finds the program: its entry and its description agree with the program itself."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_ENTRY = _ROOT / "resources" / "desktop" / "fulfill.desktop"
_DESCRIBED = _ROOT / "resources" / "desktop" / "fulfill.metainfo.xml"
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text())["project"]


def test_the_entry_starts_the_program_and_has_its_picture():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(_ENTRY.read_text())
    entry = read["Desktop Entry"]
    assert entry["Exec"] in _PROJECT["scripts"]
    assert (_ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    assert entry["Categories"].endswith(";")
    assert entry["Keywords"].endswith(";")


def test_the_windows_of_the_program_belong_to_its_entry():
    source = (_ROOT / "ui" / "app.py").read_text()
    assert f'setDesktopFileName("{_ENTRY.stem}")' in source


def test_the_description_names_this_version_and_the_entry():
    root = ET.fromstring(_DESCRIBED.read_text())
    assert root.findtext("launchable") == _ENTRY.name
    assert root.find("releases/release").get("version") == _PROJECT["version"]


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_the_description_is_valid_but_for_a_domain_of_our_own():
    told = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(_DESCRIBED)], capture_output=True, text=True, check=False
    ).stdout
    faults = [line for line in told.splitlines() if line.startswith(("E:", "W:"))]
    assert [line for line in faults if "cid-desktopapp-is-not-rdns" not in line] == []
