"""How the name of a speaker looks, and which words are offices or parties."""

import re
from functools import lru_cache


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table that is written as one string."""
    return frozenset(words.split())


_HONORIFICS = word_set(
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount "
    "viscountess earl countess rev reverend canon councillor cllr madam judge justice "
    "admiral general colonel major"
)
_PARTICLES = word_set(
    "of the and de del della di da du la le van von der den dos ap ab al el bin upon "
    "under on in y"
)
_OFFICE_WORDS = word_set(
    "secretary minister under-secretary chancellor attorney solicitor advocate "
    "leader comptroller treasurer chamberlain vice-chamberlain whip paymaster "
    "president chair chairman chairwoman chairperson speaker captain commissioner "
    "commissioners counsel clerk witness inquiry spokesperson"
)
_OFFICE_LINKS = word_set("for to with without in his her at")
_PEERAGE = word_set(
    "earl countess duke duchess marquess marchioness viscount viscountess baroness "
    "master bishop archbishop"
)
_CHAIR = re.compile(
    r"(?:the |mr\.? |mrs\.? |madam )?"
    r"(?:senior |first |second |acting |temporary |principal )?(?:deputy )?"
    r"(?:lord )?(?:speaker|chair|chairman|chairwoman|chairperson|convener"
    r"|presiding officer|llywydd)"
    r"(?: of the house of commons| and chairman)?"
    r"(?: of ways and means| of committees)?(?: \(.{1,60}\))?",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?:several |some |many )?(?:hon\.?|noble|honourable) (?:members|lords)"
    r"|(?:a |an )?(?:hon\.?|noble) (?:member|lord)|members|all",
    re.IGNORECASE,
)
_PARTIES = word_set(
    "con lab ld snp pc dup sdlp uup ukip green alliance ind apni respect cb non-afl na "
    "reform alba sf tig ukup pup tuv cuk ruk nf bnp ilp"
) | {
    "lib dem",
    "change uk",
    "plaid cymru",
    "sinn féin",
    "your party",
    "restore britain",
}
_PARTY_TAILS = ("/co-op", " co-op", "/ind")
_PARTY_HEADS = ("ind ", "ind.", "lab ", "con ", "dup ")
_FULL_PARTIES = frozenset(
    """labour|labour/co-operative|labour co-operative|conservative|liberal democrat
    |liberal democrats|scottish national party|snp|green|green party|plaid cymru
    |democratic unionist party|dup|ulster unionist party|uup|traditional unionist voice
    |social democratic and labour party|social democratic & labour party|sdlp
    |sinn féin|alliance|uk independence party|ukip|reform uk|change uk|respect|alba
    |the independent group for change|your party|independent|non-affiliated|crossbench
    |bishop""".replace("\n    ", "").split("|")
)
_LONGEST = 9
_ACRONYM = re.compile(r"[A-Z]{3,}\b")


def is_name(words: str) -> bool:
    """Whether `words` could be the printed name of one person.

    Every word has a capital, but for particles ('of', 'van'); none has a digit. An
    acronym with other words behind it ('NHS Services') is none.
    """
    parts = words.replace(",", "").split()
    if not 1 <= len(parts) <= _LONGEST or not parts[0][0].isupper():
        return False
    if _ACRONYM.match(words) and not words.isupper():
        return False
    return all(_is_name_word(part) for part in parts) and parts[-1] not in _PARTICLES


def bare_name(words: str) -> str:
    """Return a name without the honorifics before it: 'Jane Roe' for 'Dr Jane Roe'."""
    parts = words.split()
    while len(parts) > 1 and parts[0].rstrip(".").lower() in _HONORIFICS:
        parts = parts[1:]
    return " ".join(parts)


def is_office(words: str) -> bool:
    """Whether `words` name a post rather than a person ('The Minister for X').

    'The Earl of X' and 'The Lord Bishop of X' are people.
    """
    if is_chair(words):
        return True
    parts = re.split(r"[ ,()-]+", words)
    if is_peer(words) or _OFFICE_WORDS.isdisjoint(part.lower() for part in parts):
        return False
    if parts[-1] == "Chamberlain" and parts[-2:-1] != ["Lord"]:
        # Members bear that name.
        return False
    small = _PARTICLES | _OFFICE_LINKS
    return all(part[:1].isupper() or part in small for part in parts if part)


def is_peer(words: str) -> bool:
    """Whether `words` are a peer's or bishop's title ('The Earl of X')."""
    parts = words.lower().split()
    return parts[:1] == ["the"] and not _PEERAGE.isdisjoint(parts[1:3])


@lru_cache(maxsize=4096)
def is_chair(words: str) -> bool:
    """Whether `words` name whoever presides: Speaker, Deputy Speaker, Chair."""
    return _CHAIR.fullmatch(words) is not None


def is_group(words: str) -> bool:
    """Whether `words` name voices that nobody told apart ('Several hon. Members')."""
    return _GROUP.fullmatch(words.rstrip(":")) is not None


def is_party(words: str) -> bool:
    """Whether `words` are a party as Hansard abbreviates it in brackets."""
    party = words.lower()
    for tail in _PARTY_TAILS:
        party = party.removesuffix(tail)
    for head in _PARTY_HEADS:
        party = party.removeprefix(head)
    return party in _PARTIES or words.lower() in _PARTIES


def is_full_party(words: str) -> bool:
    """Whether `words` are a party's name as TheyWorkForYou prints it."""
    return words.lower() in _FULL_PARTIES


def _is_name_word(word: str) -> bool:
    if any(character.isdigit() or character in ':;!?()[]“”"' for character in word):
        return False
    if word.endswith(".") and len(word) > 5:
        return False
    return word[0].isupper() or word in _PARTICLES or word[1:2] in ("’", "'")
