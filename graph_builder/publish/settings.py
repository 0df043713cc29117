"""What whoever publishes a site decides."""

import re
from dataclasses import dataclass

from graph_builder.errors import OutputError

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~-]+)*/?")
_CONTACT = re.compile(r"(?:https?://|mailto:)[!#-;=?-Z_a-z~]+")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the site will be ('' if not known), and who answers for it.

    `contact` is an address that mistakes are reported to: https or mailto, or ''.
    """

    address: str = ""
    contact: str = ""
    publisher: str = "policygraph"
    with_candidates: bool = False


def make_settings(
    address: str = "",
    contact: str = "",
    publisher: str = "policygraph",
    *,
    with_candidates: bool = False,
) -> Settings:
    """Return the settings; an address is given a final slash.

    Raises:
        OutputError: an address is not one that can stand in a page.
    """
    if address and not _ADDRESS.fullmatch(address):
        raise OutputError(
            f"{address!r} is not the address of a site.",
            "Give one such as https://example.org/policygraph/ with --url.",
        )
    if contact and not _CONTACT.fullmatch(contact):
        raise OutputError(
            f"{contact!r} is not an address that mistakes can be reported to.",
            "Give one that starts with https:// or mailto: with --contact.",
        )
    place = f"{address.rstrip('/')}/" if address else ""
    return Settings(place, contact, publisher, with_candidates)
