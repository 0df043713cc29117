"""Where an IRI of ours is shown: which page, and where on it.

The rules serve three: the static site's files, the redirections that a web server makes
(`write_redirections`), and any live server of the same pages.
"""

import re
from dataclasses import dataclass

from graph_builder.vocabulary import BASE

VOCABULARY = "def"
CODES = "code"
DATASET = "dataset"

_SLUG = "[a-z0-9-]{1,150}"
_WORK = f"id/work/{_SLUG}"
_SOURCE = "id/source/[0-9a-f]{1,64}"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, as a path of the site without an ending, and a fragment or ''.

    `data` is the path of its data, without an ending too; '' if it is the page's.
    """

    page: str
    fragment: str = ""
    data: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    r"""Which paths below the base it is for, and the page and fragment they have.

    `page` and `fragment` refer to the pattern's groups as \1 and \2; `data` is where
    its Turtle and JSON-LD are, '' if they are the page's.
    """

    pattern: str
    page: str
    fragment: str = ""
    data: str = ""


_ENTITIES = "person|body|post|tenure|naming|succession|proposition|topic|work|source"

RULES = (
    Rule(f"(id/(?:{_ENTITIES})/{_SLUG}(?:/part-[0-9]{{1,6}})?)", r"\1"),
    Rule(f"({_WORK}/p-[0-9a-f]+)", r"\1"),
    Rule(f"({_WORK})/((?:u|c|group)-{_SLUG})", r"\1", r"\2"),
    Rule(rf"({_SOURCE})/(span-\d+-\d+)(?:-position|-quote)?", r"\1", r"\2"),
    Rule(r"graph/(source/[0-9a-f]{1,64})", r"id/\1", "graph", data=r"graph/\1"),
    Rule(r"graph/registry", DATASET, "registry", data="graph/registry"),
    Rule(r"def(?:/[0-9.]+)?", VOCABULARY),
    Rule(r"def#([A-Za-z0-9]+)", VOCABULARY, r"\1"),
    Rule(rf"code/scheme/({_SLUG})", CODES, r"scheme-\1"),
    Rule(rf"code/({_SLUG})", CODES, r"\1"),
    Rule(r"dataset", DATASET),
    Rule(r"dataset#([a-z0-9-]+)", DATASET, r"\1"),
)

_COMPILED = tuple((re.compile(rule.pattern, re.ASCII), rule) for rule in RULES)


def locate(iri: str) -> Place | None:
    """Return where `iri` is shown; None if it is not ours or no rule knows it.

    A page's path holds only lower-case letters, digits, hyphens and single slashes, so
    that nothing in an IRI can lead out of the site.
    """
    if not iri.startswith(BASE):
        return None
    for pattern, rule in _COMPILED:
        found = pattern.fullmatch(iri, len(BASE))
        if found:
            parts = (rule.page, rule.fragment, rule.data)
            return Place(*(_expand(found, part) for part in parts))
    return None


def _expand(found: re.Match[str], template: str) -> str:
    r"""Return `template` with \1 and \2 as found, sooner than `Match.expand` does."""
    for number, words in enumerate(found.groups(), 1):
        template = template.replace(f"\\{number}", words)
    return template
