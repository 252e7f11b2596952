"""Lists of other programs by the command line: a map is guessed, mended, used, and remembered."""

from __future__ import annotations

from tests.cli.calls import Shop

THEIRS = (
    "Bestellnummer;Artikel;Menge;Empfänger;Straße;Ort;PLZ\n"
    "R-1;MUG;1;Ann Lee;Hauptstr. 1;Dresden;01067\n"
    "R-2;MUG;eins;Bob Roy;Ring 2;Dresden;01067\n"
)


def mapped(shop: Shop) -> tuple[str, str]:
    """Their file, and the map that was guessed for it, with the country that it lacks."""
    theirs = shop.file("export 2026-11-22.csv", THEIRS)
    told = shop.call("import", theirs, "--guess")
    return theirs, shop.file("map.toml", told.out + '[always]\ncountry = "DE"\n')


def test_a_guess_is_printed_with_what_is_still_missing_and_nothing_is_imported(shop: Shop) -> None:
    shop.stocked()
    before = len(shop.show("orders"))
    theirs = shop.file("theirs.csv", THEIRS)
    told = shop.call("import", theirs, "--guess")
    assert told.code == 1
    assert "country must be filled" in told.err
    assert 'order = "bestellnummer"' in told.out
    assert shop.call("import", theirs, "--guess", "--json").json["missing"] == ["country"]
    assert shop.call("import", theirs, "--guess", "--kind", "totes", "--json").json["kind"] == "totes"
    assert len(shop.show("orders")) == before


def test_a_map_is_used_and_remembered_for_the_next_file_with_this_header(either_shop: Shop) -> None:
    either_shop.stocked()
    theirs, map_ = mapped(either_shop)
    told = either_shop.call("import", theirs, "--map", map_, "--json")
    assert told.code == 1, told.err
    assert (told.json[0]["created"], told.json[0]["rejected"]) == (1, 1)
    assert told.json[0]["reasons"][0]["line"] == 3
    order = either_shop.show("order", "R-1")
    assert order["order"] == "R-1"
    again = either_shop.file("export 2026-11-23.csv", THEIRS.replace("eins", "1").replace("R-1", "R-3"))
    told = either_shop.call("import", again, "--json")
    assert (told.code, told.json[0]["created"]) == (0, 2)
    mended = either_shop.file(
        "m.csv", "Ort;Menge;PLZ;Straße;Bestellnummer;Artikel;Empfänger;reason\nD;2;1;S;R-9;MUG;A;x\n"
    )
    assert either_shop.call("import", mended, "--json").json[0]["created"] == 1
    assert either_shop.call("check").code == 0


def test_a_remembered_map_has_a_name(shop: Shop) -> None:
    shop.stocked()
    theirs, map_ = mapped(shop)
    other = shop.file("other.csv", THEIRS.replace("Ort;PLZ", "Ort;Postleitzahl"))
    told = shop.call("import", theirs, "--mapping", "shop")
    assert told.code == 2
    assert "none yet" in told.err
    shop.call("import", theirs, "--map", map_)
    assert "there are: export" in shop.call("import", theirs, "--mapping", "shop").err
    assert shop.call("import", theirs, "--mapping", "Export", "--json").json[0]["unchanged"] == 1
    told = shop.call("import", other, "--mapping", "export")
    assert told.code == 2
    assert "wants the column 'plz', which is not there" in told.err


def test_strange_columns_are_refused_with_the_way_out_and_nothing_is_taken(shop: Shop) -> None:
    shop.stocked()
    theirs, map_ = mapped(shop)
    good = shop.file("totes2.csv", "code,kind\nT-77,tote\n")
    for words in ((theirs,), (good, theirs)):
        told = shop.call("import", *words)
        assert told.code == 2
        assert "--guess" in told.err
    assert shop.call("import", good, theirs, "--map", map_).code == 2
    assert shop.call("import", good, "--json").json[0]["created"] == 1
    for words in (["--map", shop.file("bad.toml", "x")], ["--map", "gone.toml"], ["--map", map_, "--guess"]):
        assert shop.call("import", theirs, *words).code == 2
    assert shop.call("import", shop.file("o.json", "{}"), "--map", map_).code == 2


def test_a_map_of_another_kind_than_the_one_that_is_named_is_left_aside(shop: Shop) -> None:
    shop.stocked()
    theirs, map_ = mapped(shop)
    shop.call("import", theirs, "--map", map_)
    assert "lacks the columns" in shop.call("import", theirs, "--kind", "products").err
