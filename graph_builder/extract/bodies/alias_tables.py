"""Where the name of a body in the registry means something else."""

from graph_builder.extract.words import word_set

# Names that also mean something else, by the words that must follow or not precede.
NEEDS_NEXT = {
    name: word_set("MP MPs MSP MSPs peer peers leader councillor candidate Party party")
    for name in ("Green", "Alliance", "Respect", "Reform UK")
}
NEVER = word_set("House Con Lab LD PC SF Ind CB DU UU")
NOT_AFTER = {
    "Parliament": word_set("this last next each every of coming current new that"),
    "Government": word_set("local of self"),
    "Labour": word_set("of"),
}
NOT_NEXT = {
    "Labour": word_set("ward wards market costs force pains suite"),
    "Lords": word_set("a"),
}
GENERIC_ALONE = word_set("Government Parliament Commons Executive Treasury Assembly")
# A broadcast is not a body; who broadcasts it is.
PROGRAMMES = word_set("programme show podcast phone-in Programme Show")
# 'The New Quorrel Times' is not 'The Times'.
PAPERS = word_set("newspaper press trade-press magazine")
SPEAKS = word_set(
    "said says has have had warned warns added told believes is was will welcomed"
    " claimed argued insisted denied called calls found understands published"
)
