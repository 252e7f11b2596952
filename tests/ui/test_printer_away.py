"""A label printer is unplugged in mid-print, refuses, and comes back: by scans and keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from fulfill.messages import Level
from fulfill.store.warehouse import save_profile, station_profile
from tests.adapters.fake_printer import FakePrinter, Manners, host_status
from tests.build import Shop
from tests.stories.test_pack_story import picked
from tests.ui.build import Bench, opened
from tests.ui.hands import touch
from tests.ui.judging import sound
from tests.ui.story import Story, open_shop
from ui.desks.papers import PapersPage

READY = host_status()


def label_state(shop: Shop) -> tuple[str, str]:
    found: tuple[str, str] = shop.rows("select state, why from paper where kind = 'label'")[0]
    return found


def print_at(shop: Shop, port: int) -> None:
    profile = station_profile(shop.warehouse, "S1")
    spec = f"tcp://127.0.0.1:{port}"
    save_profile(shop.warehouse, replace(profile, printers={**profile.printers, "label": spec}))


def papers(bench: Bench) -> PapersPage:
    """The papers' desk, opened by the chip that always shows how the printers do."""
    touch(bench.window.status.chips["printers"])
    bench.settle()
    page = bench.window.current
    assert isinstance(page, PapersPage)
    bench.wait(lambda: page.table.current is not None)
    return page


def test_a_label_that_broke_off_is_asked_about_and_comes_out_once_the_printer_is_back(
    tmp_path: Path, qtbot: Any
) -> None:
    shop = open_shop(tmp_path)
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    with FakePrinter(Manners(status=READY, reset_after=200)) as half:
        port = half.port
        print_at(shop, port)
        with opened(shop, qtbot) as bench:
            story = Story(bench, "pack")
            story.tell("T-1", "MUG", "!qty 2", "PEN")
            bench.wait(lambda: any("in doubt" in told.text for told in bench.told))
            half.__exit__(None, None, None)
            qtbot.wait(2500)
            warned = [told for told in bench.told if "in doubt" in told.text]
            assert len(warned) == 1, "said once, not at each look"
            assert warned[0].level is Level.WARN
            bench.wait(lambda: bench.window.status.chips["printers"].words == "Printers 1")
            assert label_state(shop)[0] == "doubtful"

            page = papers(bench)
            assert "Look at the printer" in page.detail.notice.text
            bench.press("F4")
            bench.wait(lambda: "refused the connection" in label_state(shop)[1])
            assert label_state(shop)[0] == "waiting"
            bench.wait(lambda: any("waits: The printer at" in told.text for told in bench.told))

            with FakePrinter(Manners(status=READY), at=port) as whole:
                bench.wait(lambda: label_state(shop)[0] == "sent")
                assert len(whole.wait_for_labels()) == 1
            bench.window.go("pack")
            bench.settle()
            story.tell(story.codes[0])
            assert bench.told[-1].level is Level.DONE
            bench.wait(lambda: bench.window.status.chips["printers"].words == "Printers")
    assert len(half.labels) == 1
    assert shop.order_state("1001") == "packed"
    sound(shop)
    shop.close()
