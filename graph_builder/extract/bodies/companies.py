"""Companies that nothing but a contract shows to be bodies."""

from collections.abc import Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.bodies.contexts import make_mention
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.given_names import GIVEN_NAMES
from graph_builder.extract.names.tables import HONORIFICS
from graph_builder.extract.names.words import capitals_after, capitals_before
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

# What a company does with a contract, and how what it makes comes to others.
_DEALS = word_set("took won lost secured holds runs ran bid wins loses got")
_SUPPLIED = word_set(
    "awarded outsourced supplied manufactured operated owned contracted"
)
_NOT_COMPANIES = (
    GIVEN_NAMES
    | HONORIFICS.keys()
    | tables.DEMONYMS
    | tables.COUNTRIES
    | word_set("Ministers Doctors Nurses GPs Consultants Unions Hospitals Councils")
)


def contracted(words: Sequence[Word], position: int) -> BodyMention | None:
    """'Acme took on the contract', 'awarded to Acme': a company by its deal."""
    before = words[position - 1].text if position else ""
    after = words[position + 1].text if position + 1 < len(words) else ""
    if words[position].text in _DEALS:
        behind = {word.text for word in words[position + 1 : position + 9]}
        end = position - (before == "has")
        start = capitals_before(words, end)
        is_deal = bool(behind & {"contract", "contracts", "tender"})
        return _company(words, start, end) if is_deal else None
    if words[position].text in _SUPPLIED and after in {"by", "to"}:
        end = capitals_after(words, position + 2, limit=3)
        return _company(words, position + 2, end)
    return None


def _company(words: Sequence[Word], start: int, end: int) -> BodyMention | None:
    """Return the name [start, end) unless it could be a person's or a country's."""
    names = [word.text for word in words[start:end]]
    if not names or len(names) > 3 or not all(w.is_name_like for w in words[start:end]):
        return None
    if names[0] in _NOT_COMPANIES or any(name in tables.HEADS for name in names):
        return None
    return make_mention(words, (start, end), "contracted")
