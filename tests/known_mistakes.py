"""Pages of debates in which the field's tools have named the wrong speaker."""

from datetime import date

from graph_builder.extract import extract_findings
from graph_builder.model import (
    Body,
    Bounds,
    Codebook,
    Naming,
    Person,
    Post,
    Registry,
    Resolution,
    Source,
    Tenure,
    Utterance,
)
from graph_builder.resolve import resolve_findings
from graph_builder.segment import segment_source


def spell(start: str, end: str | None = None) -> Bounds:
    first = date.fromisoformat(start)
    last = date.fromisoformat(end) if end else None
    return Bounds(first, first, last, last)


BODIES = (
    Body("house-of-commons", "House of Commons", (), "legislature"),
    Body("house-of-lords", "House of Lords", (), "legislature"),
    Body("uk-government", "UK Government", ("Government",), "government"),
    Body(
        "department-of-health",
        "Department of Health",
        (),
        "government-department",
        parent="uk-government",
    ),
    Body("labour-party", "Labour Party", ("Labour", "Lab"), "party"),
    Body("conservative-party", "Conservative Party", ("Conservative", "Con"), "party"),
)
PEOPLE = (
    Person("ada-quill", "Ada Quill"),
    Person("ann-mary-fell", "Ann Mary Fell"),
    Person("ann-smith", "Ann Smith"),
    Person("bo-thorn", "Bo Thorn"),
    Person("cy-marsh", "Cy Marsh", ("parlparse:uk.org.publicwhip/person/7",)),
    Person("ned-vole", "Ned Vole"),
    Person("tom-dell", "Tom Dell"),
    Person("tom-dell-elder", "Tom Dell"),
    Person("tom-smith", "Tom Smith"),
    Person("una-brook", "Una Brook"),
)
SEATS = (
    ("ada-quill", "Reedham", "2001-06-07", None),
    ("ann-mary-fell", "Dunmore", "2001-06-07", None),
    ("ann-smith", "Holm", "2005-05-05", None),
    ("bo-thorn", "Fenwick", "2005-05-05", None),
    ("cy-marsh", "Low Fell", "2005-05-05", None),
    ("tom-dell", "Eastgate", "2001-06-07", "2015-03-30"),
    ("tom-dell-elder", "Eastgate", "1970-06-18", "1992-03-16"),
    ("tom-smith", "Carrow", "2005-05-05", None),
    ("una-brook", "Nether Carrow", "2005-05-05", None),
)
OFFICES = (
    ("ada-quill", "secretary-of-state", "2010-05-11", "2012-09-04"),
    ("bo-thorn", "secretary-of-state", "2012-09-04", None),
    ("cy-marsh", "minister-of-state", "2010-05-13", None),
    ("una-brook", "deputy-speaker", "2010-06-08", None),
    ("ned-vole", "speaker", "2009-06-22", None),
)
POSTS = (
    Post(
        "secretary-of-state",
        "Secretary of State for Health",
        "department-of-health",
        ("health secretary", "secretary of state"),
    ),
    Post(
        "minister-of-state",
        "Minister of State, Department of Health",
        "department-of-health",
        ("minister of state", "health minister"),
    ),
    Post("speaker", "Speaker of the House", "house-of-commons", ("speaker",)),
    Post("deputy-speaker", "Deputy Speaker", "house-of-commons", ()),
    *(
        Post(f"mp-{place}", f"MP for {place}", "house-of-commons", (), place)
        for place in dict.fromkeys(place for _, place, _, _ in SEATS)
    ),
)
NAMES = (Naming("tom-dell", "Lord Dell", spell("2015-10-01")),)


def make_registry() -> Registry:
    bodies = {post.slug: post.body for post in POSTS}
    held = [
        *((who, f"mp-{place}", start, end) for who, place, start, end in SEATS),
        *OFFICES,
    ]
    tenures = [
        Tenure(f"{who}--{post}", who, bodies[post], post, spell(start, end))
        for who, post, start, end in held
    ]
    tenures.append(
        Tenure(
            "tom-dell--lords",
            "tom-dell",
            "house-of-lords",
            None,
            spell("2015-10-01"),
        )
    )
    return Registry(
        people={one.slug: one for one in PEOPLE},
        bodies={one.slug: one for one in BODIES},
        posts={one.slug: one for one in POSTS},
        tenures={one.slug: one for one in sorted(tenures, key=lambda one: one.slug)},
        namings=NAMES,
    )


REGISTRY = make_registry()


def official_report(day: str, *turns: str, house: str = "House of Commons") -> str:
    """Return a page as the Official Report lays it out, a turn a paragraph."""
    return "\n\n".join((house, day, "Beds", *turns)) + "\n"


def excerpts(page_of: str, *turns: tuple[str, str]) -> str:
    """Return a page of one member's exchanges, which leaves out the others' turns.

    Each turn is its heading, with the later name before 'Portrait', and its words.
    """
    head = f"""Health Questions

{page_of} Excerpts
Tuesday 7th December 2010

(13 years, 5 months ago)

Commons Chamber
Read Full debate Read Hansard Text Read Debate Ministerial Extracts
"""
    ribbon = "- Hansard - - - Excerpts"
    return head + "".join(f"{who}\n{ribbon}\n\n{said}\n\n" for who, said in turns)


def resolve_page(text: str) -> Resolution:
    """Return what a page comes to, from its text to who said it as what."""
    source = Source("page.txt", "0" * 64, text)
    layout = segment_source(source)
    findings = extract_findings(source, layout, REGISTRY)
    return resolve_findings(source, layout, findings, REGISTRY, Codebook())


def list_speakers(resolution: Resolution) -> list[str]:
    """Return the slug of each turn's speaker, in order; '?' where nobody is known.

    One who is not in the registry begins with '+'.
    """
    return [_name(resolution, said) for said in list_turns(resolution)]


def list_turns(resolution: Resolution) -> list[Utterance]:
    return [said for said in resolution.utterances if said.mode == "speech-turn"]


def _name(resolution: Resolution, said: Utterance) -> str:
    actor = resolution.actors[said.speaker] if said.speaker else None
    if actor is None or actor.kind == "group":
        return "?"
    return actor.slug if actor.is_registered else f"+{actor.slug}"


def list_posts(resolution: Resolution) -> list[list[str | None]]:
    """Return the posts in which each turn is spoken, in order."""
    spoken = [resolution.capacities[said] for said in list_turns(resolution)]
    return [[held.post for held in one.tenures] for one in spoken]


def list_reasons(resolution: Resolution) -> str:
    """Return why things were left open, all in one text."""
    return " | ".join(one.reason for one in resolution.unresolved)
