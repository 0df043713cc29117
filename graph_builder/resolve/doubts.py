"""Where the words beside a match leave open which way round they mean it."""

import re

from graph_builder.resolve.wordings import Match

# Near what a pattern takes in, these leave open which way round the words mean it.
_DOUBT = re.compile(
    r"\b(?:not(?! (?:only|just|merely|least))|never|no longer|opposed to|"
    r"(?:is|was|be|being|are) over|abolish\w*|abolition|scrap\w*|"
    r"(?<!the )end(?:s|ed|ing)?(?! of)|stop(?:s|ped|ping)?|halt\w*|"
    r"remov(?:e|es|ed|ing|al)|revers(?:e|es|ed|ing|al)|repeal\w*|withdr[ae]w\w*|"
    r"cancel\w*|suspen\w*|prevent\w*|avoid\w*|reject\w*|oppos(?:e|es|ed|ing|ition)|"
    r"resist\w*|drop(?:s|ped|ping)?|delay\w*|postpone\w*|ban(?:s|ned|ning)?|"
    r"lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|unnecessary|wrong|mistake\w*|"
    r"fail(?:s|ed|ing|ure|ures)?|lack(?:s|ed|ing)?|criticis\w*)\b|n't\b"
)
_DENIED_BEFORE = re.compile(
    rf"\b(?:no|nor|without|against|instead of|rather than|during|since|throughout|amid|"
    rf"before|after|until|despite)\b|"
    rf"\b(?:protect|safeguard|shield|spar|sav|rescu)\w* (?:\w+ ){{0,3}}from\b|"
    rf"{_DOUBT.pattern}"
)
# What follows these is when or why something is asked for, or what it only touches.
_ASIDE = re.compile(
    r"\b(?:after|amid|following|in response to|in the wake of|ahead of|despite|"
    r"when|while|because|"
    r"(?:response|reply|reaction|resolution|solution|answer|debate|row|dispute|"
    r"discussions?|talks?|questions?|concerns?|fears?|warnings?|criticisms?|doubts?|"
    r"confusion|uncertainty|handling|evidence|information|guidance|data|report|letter|"
    r"review|inquiry|consultation) "
    r"(?:\w+ ){0,4}?(?:to|on|over|about|around|of|into|for|from|that))\b"
)
_NEAR = 4
_BREAKS = re.compile(r"[,;:.!?()]")


def is_doubtful(words: str, match: Match) -> bool:
    """Whether the words next to `match` deny or end what it means.

    Somebody for `lockdown coming to an end` is not for lockdown: what no pattern takes
    in is left open. A word that the proposition has in its own label is no such.
    """
    before = _BREAKS.split(words[: max(match.start, 0)])[-1].split()[-_NEAR:]
    after = _BREAKS.split(words[max(match.end, 0) :])[0].split()[:_NEAR]
    label = match.proposition.label.lower()
    aside = _ASIDE.search(words[: max(match.start, 0)])
    if aside is not None and aside.group() not in label:
        return True
    found = (
        *_DENIED_BEFORE.finditer(" ".join(before)),
        *_DOUBT.finditer(" ".join(after)),
    )
    return any(one.group()[:3] not in label or one.group() == "not" for one in found)
