"""The password digest that DNA 3 keeps for a coder."""

import base64
import hashlib
import hmac
import unicodedata

_SALT = 16
_ROUNDS = 100_000


def digest_password(password: str, salt: bytes) -> str:
    """Return base64 of the 16-byte salt and SHA-256, iterated 100,000 times.

    The first round hashes the salt and the password in UTF-8, normalised (NFC), each
    further round the digest before it.
    """
    words = unicodedata.normalize("NFC", password).encode("utf-8")
    digest = hashlib.sha256(salt + words).digest()
    for _ in range(_ROUNDS - 1):
        digest = hashlib.sha256(digest).digest()
    return base64.b64encode(salt + digest).decode("ascii")


def verify_password(password: str, digest: str) -> bool:
    """Return whether `digest` is of `password`."""
    salt = base64.b64decode(digest)[:_SALT]
    return hmac.compare_digest(digest_password(password, salt), digest)
