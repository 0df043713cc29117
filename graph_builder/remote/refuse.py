"""What went wrong between us and a server, and what to do about it."""

from urllib.error import HTTPError

from graph_builder.remote.login import PASSWORD, USER
from graph_builder.remote.reply import RefusedError

_WORDS = 300


def refuse(address: str, error: HTTPError) -> RefusedError:
    """Return what a server's error or redirect means to whoever asked."""
    words = error.read(_WORDS).decode("utf-8", errors="replace")
    said = " ".join(words.split())
    if error.code in {401, 403}:
        return RefusedError(
            f"The server at {address} refuses the login ({error.code}).",
            f"Set {USER} and {PASSWORD}, or write the login into ~/.netrc; a password "
            "goes to another machine only over https, or as a digest.",
            error.code,
        )
    if 300 <= error.code < 400:
        return RefusedError(
            f"The server at {address} sends us on to "
            f"{error.headers.get('Location', 'nowhere')}, which is not followed.",
            "Give that address, if you trust it.",
            error.code,
        )
    return RefusedError(
        f"The server at {address} answers with {error.code}: {said or error.reason}.",
        "Check that it is a SPARQL 1.1 server, and what it says.",
        error.code,
    )


def say_why(error: Exception) -> str:
    """Return why there was no answer at all."""
    reason = getattr(error, "reason", None) or error
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__)
