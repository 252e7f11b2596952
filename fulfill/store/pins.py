"""PINs: kept only as an argon2id hash (RFC 9106; OWASP's floor is 46 MiB, one pass)."""

from __future__ import annotations


def hash_pin(pin: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=47_104, parallelism=1).hash(pin)


def is_pin(pin: str, hashed: str) -> bool:
    """Whether this is the PIN; takes some 100 ms on purpose."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False
