"""Files of every kind, with invented words."""

from pathlib import Path

from graph_builder.model import Failure, Source
from graph_builder.read import read_sources

SITTING = """<?xml version="1.0" encoding="UTF-8"?>
<publicwhip scraperversion="a" latest="yes">
  <oral-heading id="uk.org.publicwhip/debate/2011-05-09b.1.0" nospeaker="true">Oral
Answers</oral-heading>
  <speech id="uk.org.publicwhip/debate/2011-05-09b.1.1" nospeaker="true">
    <p pid="1">The Secretary of State was asked—</p>
  </speech>
  <speech id="uk.org.publicwhip/debate/2011-05-09b.1.2" oral-qnum="1"
    person_id="uk.org.publicwhip/person/1" speakername="Ann Fell">
    <p pid="2">How many beds &amp; wards has <phrase class="honfriend"
    person_id="uk.org.publicwhip/person/2"
    name="Tom Dell">the Member for Eastgate</phrase
    >?</p>
    <p pid="3">And <i>where</i>?</p>
  </speech>
  <division id="uk.org.publicwhip/debate/2011-05-09b.2.0" divnumber="1">
    <mplist vote="aye"><mpname person_id="x">Una Roe</mpname></mplist>
  </division>
</publicwhip>
"""
DEBATE = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="x" xml:lang="en">
 <teiHeader><fileDesc><titleStmt>
 <title type="main">Minutes of Dunmore</title></titleStmt></fileDesc>
 <profileDesc><settingDesc><setting><date when="2020-12-09">9.12.</date>
 </setting></settingDesc><particDesc><listPerson><person xml:id="AnnFell"><persName>
 <surname>Fell</surname><forename>Ann</forename></persName></person></listPerson>
 </particDesc></profileDesc></teiHeader>
 <text><body><div type="debateSection"><head>Beds</head>
 <note type="speaker">Mr Speaker</note>
 <u who="#UnaRoe" ana="#chair"><seg>Order.</seg></u>
 <u who="#AnnFell" ana="#regular"><seg>How many <hi>beds</hi>?</seg>
 <note>[Interruption]</note><seg>And where?</seg></u>
 <u who="#TomDell" ana="#regular"><seg><w>Forty</w>
 <w join="right">beds</w><pc>.</pc></seg></u>
 </div></body></text></TEI>
"""
ARTICLE = """<!doctype html><html><head><title>Beds | Gazette</title>
<meta property="og:title" content="Dunmore beds to close">
<meta property="og:site_name" content="Dunmore Gazette">
<meta property="article:published_time" content="2012-03-04T10:00:00Z">
<link rel="canonical" href="https://gazette.example/a"></head>
<body><nav><a>Home</a></nav><article><h1>Dunmore beds to close</h1>
<p>The Dunmore Trust will close forty beds this year, its chief executive said.</p>
<p>He said: “We have to save money, and I regret it very much indeed.”</p>
<p>Union leader Ann Fell opposed the plan and said that patients would suffer.</p>
</article><script>alert(1)</script></body></html>
"""
DEBATE_PAGE = """<html><head><title>Beds - Hansard - UK Parliament</title></head><body>
<h1>Beds</h1><div>Volume 1: debated on Monday 14 December 2020</div>
<div class="debate-item debate-item-contributiondebateitem">
<div class="primary-text">Ann Fell</div>
<div class="secondary-text">(Dunmore) (Con)</div>
<div class="content"><p>How <b>many</b> beds?</p></div></div></body></html>
"""


def read_all(*paths: Path) -> list[Source | Failure]:
    return list(read_sources(paths))


def read_bytes(folder: Path, data: bytes, name: str = "page.txt") -> Source | Failure:
    """Return what the one file with `data` gives."""
    path = folder / name
    path.write_bytes(data)
    (found,) = read_sources([path])
    return found


def read_text(folder: Path, text: str, name: str = "page.txt") -> Source:
    found = read_bytes(folder, text.encode(), name)
    assert isinstance(found, Source), found
    return found
