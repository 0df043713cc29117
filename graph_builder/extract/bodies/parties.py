"""Parties by the marks and words that stand beside a name."""

from collections.abc import Mapping

PARTY_MARKS = {
    "Con": "Conservative",
    "Lab": "Labour",
    "Lab/Co-op": "Labour",
    "Lab Co-op": "Labour",
    "LD": "Liberal Democrats",
    "Lib Dem": "Liberal Democrats",
    "SNP": "Scottish National Party",
    "PC": "Plaid Cymru",
    "DUP": "Democratic Unionist Party",
    "UUP": "Ulster Unionist Party",
    "SDLP": "Social Democratic and Labour Party",
    "SF": "Sinn Fein",
    "UKIP": "UK Independence Party",
    "Green": "Green Party",
    "GP": "Green Party",
    "Ind": "Independent",
    "Ind Con": "Independent Conservative",
    "Ind Lab": "Independent Labour",
    "All": "Alliance Party",
    "Alliance": "Alliance Party",
    "Respect": "Respect",
    "CB": "Crossbench",
    "Non-Afl": "Non-affiliated",
    "Change UK": "Change UK",
    "TIG": "The Independent Group",
    "Alba": "Alba Party",
    "Reform": "Reform UK",
    "Labour": "Labour",
    "Conservative": "Conservative",
    "Tory": "Conservative",
    "Liberal Democrat": "Liberal Democrats",
    "Plaid Cymru": "Plaid Cymru",
}

PARTIES: Mapping[str, str] = {
    **{name.lower(): name for name in set(PARTY_MARKS.values())},
    **{mark.lower(): name for mark, name in PARTY_MARKS.items() if len(mark) > 3},
    "snp": "Scottish National Party",
    "dup": "Democratic Unionist Party",
    "conservatives": "Conservative",
    "tories": "Conservative",
    "lib dems": "Liberal Democrats",
    "liberal democrats": "Liberal Democrats",
    "scottish conservative": "Scottish Conservative Party",
    "scottish labour": "Scottish Labour",
    "welsh labour": "Welsh Labour",
    "welsh conservative": "Welsh Conservatives",
    "scottish green": "Scottish Green Party",
    "scottish national": "Scottish National Party",
    "greens": "Green Party",
}


def expand_party(mark: str | None) -> str | None:
    """Return the party's name for a mark such as 'Con'; other words as they are."""
    if mark is None:
        return None
    return PARTY_MARKS.get(mark.strip(), mark.strip())
