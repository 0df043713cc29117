"""Entries of Turtle files -> the Codebook's values."""

from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType

from graph_builder.codebook.check import check_codebook
from graph_builder.codebook.files import read_entries
from graph_builder.model import Codebook, Pattern, Proposition, PropositionKind, Topic
from graph_builder.subjects import Entry
from graph_builder.vocabulary import terms

_KINDS = {
    terms.PROPOSAL.value: PropositionKind.PROPOSAL,
    terms.FACTUAL_CLAIM.value: PropositionKind.FACTUAL_CLAIM,
}


def load_codebook(*paths: Path) -> Codebook:
    """Return the codebook that the Turtle files or folders describe together.

    Without a path it is the packaged one. Topics and propositions are in slug order.

    Raises:
        RegistryError: a file is unreadable or no Turtle; a subject is described twice
            or lacks its label, class or topic; a label is used twice or holds a word
            of stance; a topic or proposition that is referred to does not exist; an
            incompatibility is stated one way only; propositions or topics run in a
            circle; a pattern does not compile or could backtrack for ever. The message
            names the file and the line.
    """
    entries = read_entries(paths)
    codebook = Codebook(
        topics=MappingProxyType(
            {one.slug: _read_topic(one) for one in _of("topic", entries)}
        ),
        propositions=MappingProxyType(
            {one.slug: _read_proposition(one) for one in _of("proposition", entries)}
        ),
    )
    check_codebook(codebook, {(one.kind, one.slug): one for one in entries})
    return codebook


def _of(kind: str, entries: Iterable[Entry]) -> list[Entry]:
    return sorted((one for one in entries if one.kind == kind), key=lambda e: e.slug)


def _read_topic(entry: Entry) -> Topic:
    broader = entry.slugs(terms.SKOS_BROADER)
    if len(broader) > 1:
        raise entry.error("has several broader topics", "Keep one of them.")
    return Topic(entry.slug, _label(entry), broader[0] if broader else None)


def _read_proposition(entry: Entry) -> Proposition:
    kinds = [_KINDS[one] for one in entry.all(terms.RDF_TYPE) if one in _KINDS]
    if len(kinds) != 1:
        raise entry.error(
            "is not exactly one of a proposal and a factual claim",
            "Give it the class pg:Proposal or the class pg:FactualClaim.",
        )
    scope = entry.all(terms.SKOS_SCOPE_NOTE)
    return Proposition(
        slug=entry.slug,
        label=_label(entry),
        kind=kinds[0],
        topics=entry.slugs(terms.DCTERMS_SUBJECT),
        wordings=entry.all(terms.SKOS_ALT_LABEL),
        patterns=(
            *(Pattern(one) for one in entry.all(terms.PATTERN)),
            *(
                Pattern(one, is_contrary=True)
                for one in entry.all(terms.CONTRARY_PATTERN)
            ),
        ),
        incompatible_with=entry.slugs(terms.INCOMPATIBLE_WITH),
        narrower_than=entry.slugs(terms.NARROWER_THAN),
        scope=scope[0] if scope else None,
    )


def _label(entry: Entry) -> str:
    labels = entry.all(terms.SKOS_PREF_LABEL)
    if len(labels) != 1:
        raise entry.error(
            f"has {len(labels)} preferred labels", "Give it exactly one skos:prefLabel."
        )
    return labels[0]
