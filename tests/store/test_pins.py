"""PINs: told from others, never kept, and slow to guess."""

from __future__ import annotations

from argon2 import extract_parameters
from argon2.low_level import Type

from fulfill.store.pins import hash_pin, is_pin

HASHED = hash_pin("271828")


def test_a_pin_is_known_again_and_no_other():
    assert is_pin("271828", HASHED)
    assert not any(is_pin(pin, HASHED) for pin in ("271829", "27182", "2718280", "", " 271828"))


def test_who_has_no_pin_is_opened_by_none():
    assert not is_pin("", "")
    assert not is_pin("1234", "")


def test_a_hash_that_was_tampered_with_opens_nothing():
    assert not is_pin("271828", "271828")
    assert not is_pin("271828", HASHED[:-4] + "AAAA")


def test_the_hash_is_argon2id_above_the_floor_and_salted():
    """OWASP's password storage cheat sheet: argon2id with 46 MiB and one pass, or as costly."""
    parameters = extract_parameters(HASHED)
    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 46 * 1024
    assert parameters.time_cost >= 1
    assert parameters.salt_len >= 16
    assert hash_pin("271828") != HASHED
    assert "271828" not in HASHED
