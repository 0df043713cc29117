"""The words behind the lines, as the page's script wants them."""

from collections.abc import Mapping

from graph_builder.model import Stance
from graph_builder.render.network import Evidence, Line, Network
from graph_builder.render.styles import CANDIDATE_DASHES, STYLES, Json
from graph_builder.render.tools import EDGE_FIELDS, NODE_FIELDS
from graph_builder.render.wording import STANCES

_Work = tuple[str, str, str, str]


def encode_words(network: Network) -> dict[str, Json]:
    """Return lines, ties, topics, works and styles; works are numbered in order."""
    works: dict[_Work, int] = {}
    for line in network.lines:
        for one in line.evidence:
            works.setdefault(_work(one), len(works))
    numbers = {iri: number for number, iri in enumerate(network.nodes)}
    return {
        "lines": [_line(line, works, numbers) for line in network.lines],
        "ties": [list(tie.roles) for tie in network.ties],
        "topics": [
            {
                "name": topic.label,
                "iri": topic.iri,
                "propositions": [
                    numbers[iri] for iri in sorted(topic.propositions & numbers.keys())
                ],
            }
            for topic in network.topics
        ],
        "works": [
            {"title": title, "publisher": publisher, "url": url, "venue": venue}
            for title, publisher, url, venue in works
        ],
        "stances": {stance.value: _stance(stance) for stance in Stance},
        "candidateDashes": list(CANDIDATE_DASHES),
        "fields": {"node": list(NODE_FIELDS), "edge": list(EDGE_FIELDS)},
    }


def _work(evidence: Evidence) -> _Work:
    return evidence.title, evidence.publisher, evidence.url, evidence.venue


def _line(line: Line, works: Mapping[_Work, int], numbers: Mapping[str, int]) -> Json:
    return {
        "stance": line.stance.value,
        "candidate": line.is_candidate,
        "bodies": [numbers[iri] for iri in line.bodies if iri in numbers],
        "evidence": [_evidence(one, works[_work(one)]) for one in line.evidence],
    }


def _evidence(evidence: Evidence, work: int) -> Json:
    return {
        "words": list(evidence.words),
        "lead": evidence.lead,
        "speaker": evidence.speaker,
        "capacity": evidence.capacity,
        "said": evidence.said,
        "since": evidence.since,
        "day": evidence.day,
        "work": work,
        "condition": evidence.condition,
        "parties": list(evidence.parties),
        "position": evidence.position,
    }


def _stance(stance: Stance) -> Json:
    style = STYLES[stance]
    return {
        "words": STANCES[stance],
        "sign": stance.sign,
        "dashes": list(style.dashes),
        "head": style.head,
        "width": style.width,
    }
