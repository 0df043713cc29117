"""There is one place where XML is parsed, so that there is one place to make safe."""

import re
from pathlib import Path

import graph_builder

PARSERS = re.compile(
    r"etree\.(?:fromstring|parse|XML|XMLParser|iterparse)\b|ParserCreate"
    r"|xml\.(?:sax|dom)\b|XMLPullParser"
    r"|ElementTree import .*\b(?:XML|fromstring|iterparse|parse)\b"
)
ROOT = Path(graph_builder.__file__).parent


def test_nothing_else_parses_xml() -> None:
    parsing = {
        file.relative_to(ROOT).as_posix()
        for file in ROOT.rglob("*.py")
        if PARSERS.search(file.read_text(encoding="utf-8"))
    }
    assert parsing == {"safe_xml.py"}
