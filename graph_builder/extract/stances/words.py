"""Small closed word lists that several rules of stance share."""

from graph_builder.extract.words import word_set

# What a speaker goes on to do in a participle behind what was said.
ADDING_VERBS = word_set(
    """
    criticise criticize condemn urge call demand warn accuse blame insist argue describe
    brand denounce
    """
)
NEGATORS = frozenset({"not", "n't", "never", "neither", "nor", "hardly", "nowhere"})
NEGATIVE_SUBJECTS = frozenset({"nobody", "none", "neither", "nothing", "no-one"})
OPINION_VERBS = word_set(
    """
    believe think feel accept expect suppose consider say see want suggest
    """
)
LIGHT_VERBS = word_set(
    """
    be seem appear remain look sound feel become amount constitute represent 's \u2019s
    """
)
HEDGED_OPENERS = frozenset({"if", "whether", "unless"})
FIRST_PERSON = frozenset({"i", "we", "us", "me"})
THIRD_PERSON = frozenset({"he", "she", "they", "it", "who"})
EXPLETIVES = frozenset({"it", "that", "this", "there", "these", "those", "which"})

# What these govern is what a side is really taken on: `plans to …`, `calls for …`.
CONVEYING_NOUNS = word_set(
    """
    plan proposal call demand move decision suggestion idea speculation claim notion
    argument request bid campaign effort attempt recommendation view moves pressure
    push appeal report rumour belief assertion talk introduction
    """
)
# Doing these to a deed is on the way to the deed: `consider ending the charge`.
CONVEYING_VERBS = word_set("consider commit begin start continue contemplate discuss")
# The same, but they turn the sign: rejecting opposition to X is for X.
CONTRARY_NOUNS = word_set(
    """
    criticism opposition objection resistance complaint accusation attack charge
    allegation fear concern worry threat reservation
    """
)
# What X does to its object, so that being for X is being against the object.
ENDING_VERBS = word_set(
    """
    stop end scrap abolish abandon axe halt shelve delay postpone withdraw reverse
    resist reject oppose prevent cancel drop block suspend defer ditch overturn
    repeal revoke avoid resist challenge rebuff dismiss deny refuse
    """
)
# The same without an object: `the delays must stop`.
CEASING_VERBS = frozenset({"stop", "end", "cease"})
# Saying that one should do these is an aside: `I should say that …`.
ASIDE_VERBS = word_set(
    """
    say ask point mention stress emphasise declare add thank congratulate admit
    confess apologise explain remind note tell speak conclude draw acknowledge pay
    repeat begin start ask turn come touch refer
    """
)
# Verbs whose first-person use is a move in the conversation, not a commitment.
TALKING_VERBS = ASIDE_VERBS | word_set(
    """
    talk respond reply answer address go finish end read quote mean know understand
    see hear listen remember write raise like love hope think believe feel find get
    be have do leave let wait try return move look consider join suggest discuss compare
    """
)
# Wanting to do these is wanting to speak.
SPEAKING_VERBS = word_set(
    """
    do place speculate comment highlight follow lobby listen reiterate assure
    say ask make
    pay thank raise draw touch focus mention tell know hear express begin start
    speak talk return turn add put emphasise stress point see congratulate conclude
    finish compare discuss
    """
)
ADDRESSED = frozenset({"friend", "lady", "gentleman", "member", "hon.", "him", "her"})
# Praise of these is praise of the debate, not of a policy.
CONVERSATION_NOUNS = word_set(
    """
    question point issue intervention speech contribution debate matter consequence
    friend member lady gentleman minister example subject hon hon. him her you
    """
)
