"""Nouns as cues: the union's call for a pause, claims by X that it failed."""

from graph_builder.extract.words import word_set

# Nouns that report: the union's call for a pause; claims by X that it failed.
NOMINAL_CUES = {
    noun: word_set(frames)
    for nouns, frames in (
        ("claim allegation assertion insistence suggestion belief view", "that"),
        ("argument assurance admission announcement conclusion accusation", "that"),
        ("position point opinion hope promise pledge", "that"),
        ("fear warning concern complaint criticism doubt", "that about over with"),
        ("frustration unease anger dismay alarm outrage", "that about over at"),
        ("disappointment surprise", "that about"),
        ("demand", "for that"),
        ("call plea appeal", "for"),
    )
    for noun in nouns.split()
}

# Verbs that lend such a noun their subject: took the view that, raised concerns.
LIGHT_VERBS = word_set(
    "take make express voice raise issue give hold reiterate repeat share advance"
    " report flag highlight outline air"
)

UNNAMED_SOURCES = {"criticism": "critics"}
