"""Words that XML can carry, and XML as bytes."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

# What XML 1.0 forbids, even as a character reference.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean_xml(text: str) -> str:
    """Return `text` with U+FFFD in place of each character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def render_xml(root: "_Element") -> bytes:
    """Return a document as indented UTF-8 with its declaration."""
    from lxml import etree

    written: bytes = etree.tostring(
        root, encoding="utf-8", xml_declaration=True, pretty_print=True
    )
    return written


def make_root(namespace: str, name: str) -> "_Element":
    """Return the root of a document whose elements are all of `namespace`."""
    from lxml import etree

    spaces: dict[str | None, str] = {None: namespace}
    # lxml takes None for the default namespace; its stubs know prefixes alone.
    return etree.Element(f"{{{namespace}}}{name}", nsmap=spaces)  # type: ignore[arg-type]


def add_element(parent: "_Element", name: str, **attributes: str) -> "_Element":
    """Return a new last child of `parent`, in its namespace."""
    from lxml import etree

    namespace = parent.tag.partition("}")[0]
    child = etree.SubElement(parent, f"{namespace}}}{name}")
    child.attrib.update({key: clean_xml(text) for key, text in attributes.items()})
    return child
