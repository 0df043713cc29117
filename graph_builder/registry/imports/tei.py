"""What TEI lists have in common: names of elements, and their words."""

from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Of identifiers that a corpus gives its own people and bodies.
SCHEME = "parlamint:"


def words(element: etree._Element | None) -> str:
    """Return an element's words with single spaces, '' for none."""
    if element is None:
        return ""
    return " ".join(" ".join(map(str, element.itertext())).split())


def list_texts(
    element: etree._Element, name: str, full: str | None = None
) -> list[str]:
    """Return the words of the children of that name, once each, English ones first.

    With `full` those alone that have this value of the attribute.
    """
    children = [
        child
        for child in element.findall(f"{TEI}{name}")
        if full is None or child.get("full") == full
    ]
    children.sort(key=lambda child: not child.get(LANG, "en").startswith("en"))
    return list(dict.fromkeys(text for child in children if (text := words(child))))
