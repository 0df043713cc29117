"""Where the content of a cue stands: the reported clause, phrase or object."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES, Cue, CueKind
from graph_builder.extract.attribution.grammar import SUBJECTS, child, climb, is_passive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

QUESTION_WORDS = frozenset(["whether", "if", "how", "why", "what", "who", "which", "when", "where"])
SET_APART = frozenset(["while", "whereas", "after", "before", "as", "when", "following", "although"])
SPOKEN_TO = frozenset({"dobj", "dative", "pobj", "npadvmod", "prep", "advmod"})
SHORTEST_PREPOSED = 3
LONGEST_ASIDE = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of tokens of one document, `first` to `last`, both included."""

    frame: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Limits:
    """The tokens between which a cue's content must lie, both included."""

    first: int
    last: int


def find_content(verb: "Token", cue: Cue, limits: Limits) -> Stretch | None:
    """Return the content that the frames of `cue` give `verb`; None without any."""
    last = _furthest(verb, limits)
    for frame, start in _starts(verb, cue):
        if limits.first <= start <= last and _says(verb, frame, start, last):
            return Stretch(frame, start, _end(verb, start, last))
    if "clause" in cue.frames and not is_passive(verb):
        return _preposed(verb, limits)
    return None


def _says(verb: "Token", frame: str, start: int, last: int) -> bool:
    """Whether a clause has a verb, as 'heard him say that, yes' has not."""
    if frame != "clause":
        return True
    return any(t.pos_ in {"VERB", "AUX"} for t in verb.doc[start : last + 1])


def _starts(verb: "Token", cue: Cue) -> "Iterator[tuple[str, int]]":
    """Yield (frame, index of the first token) of each content to the right."""
    right = [c for c in verb.children if c.i > verb.i]
    if "person" in cue.frames or "infinitive" in cue.frames:
        yield from _infinitives(verb, cue, right)
    if "clause" in cue.frames:
        yield from _clauses(verb, right)
    yield from _prepositions(verb, cue, right)
    if "object" in cue.frames:
        yield from _objects(verb, right)


def _prepositions(
    verb: "Token", cue: Cue, right: list["Token"]
) -> "Iterator[tuple[str, int]]":
    """Yield what follows a preposition of the cue's, the addressee's own included."""
    addressees = [c for c in right if c.dep_ in {"dobj", "dative"}]
    for holder in (verb, *addressees):
        for word in holder.children:
            if word.dep_ == "prep" and word.i > verb.i and word.lower_ in cue.frames:
                yield word.lower_, word.i + 1


def _infinitives(
    verb: "Token", cue: Cue, right: list["Token"]
) -> "Iterator[tuple[str, int]]":
    for clause in right:
        if clause.dep_ not in {"xcomp", "ccomp"} or not _is_infinitive(clause):
            continue
        person = child(verb, "dobj") or child(clause, "nsubj")
        if person is not None and verb.i < person.i < clause.i:
            if "person" in cue.frames:
                yield "person", person.left_edge.i
        elif "infinitive" in cue.frames:
            yield "infinitive", clause.left_edge.i
    person = child(verb, "dobj")
    if person is not None and "person" in cue.frames and person.i > verb.i:
        if any(t.dep_ == "aux" and t.lower_ == "to" for t in person.subtree):
            yield "person", person.left_edge.i


def _is_infinitive(verb: "Token") -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _clauses(verb: "Token", right: list["Token"]) -> "Iterator[tuple[str, int]]":
    for clause in right:
        if clause.dep_ == "ccomp" and clause.i > verb.i:
            yield "clause", _skip_that(clause.left_edge, verb)
    that = _following_that(verb)
    if that is not None:
        yield "clause", skip_aside(verb, that.i + 1)
    for clause in right:
        if clause.dep_ in {"advcl", "xcomp", "acl"} and _asks(clause):
            yield "clause", clause.left_edge.i
    if any(c.dep_ in SUBJECTS and c.i < verb.i for c in verb.children):
        for clause in right:
            if clause.dep_ in {"advcl", "conj", "parataxis"} and _is_whole(clause):
                yield "clause", verb.i + 1


def _is_whole(clause: "Token") -> bool:
    """Whether a clause has a subject and no comma or conjunction parts it off."""
    before = clause.doc[clause.left_edge.i - 1]
    if before.is_punct or before.dep_ == "cc":
        return False
    return any(c.dep_ in {*SUBJECTS, "nsubjpass", "expl"} for c in clause.children)


def _asks(clause: "Token") -> bool:
    return clause.left_edge.lower_ in {"whether", "how", "why"}


def _skip_that(edge: "Token", verb: "Token") -> int:
    start = max(edge.i, verb.i + 1)
    return skip_aside(verb, start + 1) if verb.doc[start].lower_ == "that" else start


def skip_aside(verb: "Token", start: int) -> int:
    """Return where the clause begins behind ', as others said,' when that opens it."""
    words = verb.doc[start : start + LONGEST_ASIDE]
    if len(words) < 3 or words[0].text != "," or words[1].lower_ != "as":
        return start
    return next((t.i + 1 for t in words[2:] if t.text == ","), start)


def _following_that(verb: "Token") -> "Token | None":
    """Return the 'that' which only an addressee or a time parts from `verb`."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.lower_ == "that":
            return token if token.dep_ == "mark" or _opens_clause(token) else None
        if token.pos_ in {"VERB", "AUX"} or token.text in ":;\"“‘":
            return None
    return None


def _opens_clause(that: "Token") -> bool:
    """Whether 'that' is no relative: in 'areas that are' a verb would follow."""
    following = that.doc[that.i + 1 : that.i + 4]
    word = next((t for t in following if not t.is_punct and t.pos_ != "ADV"), None)
    if word is None or word.pos_ in {"VERB", "AUX", "CCONJ"}:
        return False
    # 'acknowledges that, as others said, it fails'
    return word.pos_ != "ADP" or following[0].text == ","


def _objects(verb: "Token", right: list["Token"]) -> "Iterator[tuple[str, int]]":
    if is_passive(verb):
        for preposition in right:
            if preposition.dep_ == "prep" and preposition.lower_ in {"for", "of", "as"}:
                yield "object", preposition.i + 1
        return
    for noun in right:
        if noun.dep_ in {"dobj", "ccomp", "oprd", "attr"}:
            yield "object", noun.left_edge.i


def _furthest(verb: "Token", limits: Limits) -> int:
    """Return the last token that the content may reach.

    A cue in a clause of its own (who said, after advisers said) ends with its clause.
    """
    last = limits.last
    for token in (verb, *climb(verb)):
        is_before = token.dep_ == "ccomp" and token.head.i > token.i
        if is_before or token.dep_ in {"relcl", "acl", "advcl", "pcomp"}:
            last = min(last, token.right_edge.i)
        if token.dep_ not in {"conj", "xcomp", "ccomp"}:
            break
    return max(last, verb.i)


def _end(verb: "Token", start: int, last: int) -> int:
    """Return the last token before another clause of the narrator's begins."""
    cuts = [last + 1]
    for head in (verb, *climb(verb)):
        for clause in head.children:
            begins = clause.left_edge.i
            if begins > start and clause.i > start and _is_apart(clause, verb):
                cuts.append(begins)
    cuts.extend(_asides(verb, start, last))
    return min(cuts) - 1


def _asides(verb: "Token", start: int, last: int) -> "Iterator[int]":
    """Yield where ', saying' or ', but X said' goes on with the narrator's words."""
    for token in verb.doc[start + 1 : last + 1]:
        cue = CUES.get(token.lemma_.lower()) if token.pos_ == "VERB" else None
        if cue is None or cue.kind is not CueKind.SPEECH:
            continue
        if token.tag_ == "VBG" and _is_aside(token):
            yield token.i
        elif token.tag_ == verb.tag_ and (begins := _new_clause(token)) > start:
            yield begins


def _new_clause(cue: "Token") -> int:
    """Return where ', but X said' begins; -1 when the cue opens no clause so."""
    subject = child(cue, *SUBJECTS)
    if subject is None or subject.i > cue.i:
        return -1
    conjunction = subject.left_edge.i - 1
    if conjunction < 1 or cue.doc[conjunction].lower_ not in {"but", "and", "while"}:
        return -1
    return conjunction if cue.doc[conjunction - 1].text == "," else -1


def _is_aside(token: "Token") -> bool:
    before = token.nbor(-1)
    return before.text == "," and token.dep_ in {"advcl", "conj", "acl"}


def _is_apart(clause: "Token", verb: "Token") -> bool:
    if clause.pos_ not in {"VERB", "AUX"} or clause == verb:
        return False
    if clause.dep_ == "conj":
        return _is_narrated(clause, verb)
    if clause.dep_ != "advcl":
        return False
    comma = clause.doc[clause.left_edge.i - 1].text == ","
    marked = any(c.dep_ in {"mark", "advmod"} and c.lower_ in SET_APART
                 for c in clause.children)
    is_cue = clause.lemma_.lower() in CUES and clause.tag_ == "VBG"
    return (comma and (marked or is_cue)) or is_cue


def _is_narrated(clause: "Token", verb: "Token") -> bool:
    """Whether a conjoined verb goes on with the narration, not with the content."""
    subject = child(clause, *SUBJECTS, "nsubjpass")
    cue = CUES.get(clause.lemma_.lower())
    if cue is not None and cue.kind is CueKind.SPEECH:
        return True
    return subject is None and clause.tag_ == verb.tag_


def _preposed(verb: "Token", limits: Limits) -> Stretch | None:
    """Return the clause before ', X said', or around it when it goes on after."""
    doc = verb.doc
    left, right = _cue_phrase(verb)
    if right < limits.last and doc[right + 1].text == ":":
        return None
    comma = _comma_before(doc, left)
    if comma <= limits.first:
        return None
    after = right + 1
    if after < limits.last and doc[after].text == "," and _goes_on(doc[after + 1]):
        return Stretch("parenthesis", limits.first, limits.last)
    is_short = comma - limits.first < SHORTEST_PREPOSED
    if is_short or not _is_clause(doc, limits.first, comma, is_last=after >= limits.last):
        return None
    return Stretch("preposed", limits.first, comma - 1)


def _comma_before(doc: "Doc", left: int) -> int:
    """Return where the comma before token `left` is, or a closing mark's; else -1."""
    at = left - 1
    if at > 0 and doc[at].text in "\"”'’" and doc[at - 1].text == ",":
        return at
    return at if at > 0 and doc[at].text in {",", "-", "–", "—"} else -1


def _is_clause(doc: "Doc", first: int, end: int, *, is_last: bool) -> bool:
    """Whether the words say something: a headline may do so without a verb."""
    words = doc[first:end]
    if any(t.dep_ in {*SUBJECTS, "nsubjpass", "expl"} for t in words):
        return True
    return is_last and words[0].pos_ not in {"ADP", "SCONJ", "ADV", "VERB"}


def _goes_on(token: "Token") -> bool:
    return token.lower_ not in {"and", "but", "who", "which", *SET_APART} and (
        token.lemma_.lower() not in CUES
    )


def _cue_phrase(verb: "Token") -> tuple[int, int]:
    """Return the first and last token of the cue with its subject and addressee."""
    members = [verb]
    for part in verb.children:
        if part.dep_ in {*SUBJECTS, "aux", "neg"}:
            members.append(part)
            members.extend(part.subtree if part.dep_ in SUBJECTS else ())
        elif part.i > verb.i and part.dep_ in SPOKEN_TO:
            members.extend(part.subtree)
    return min(m.i for m in members), max(m.i for m in members)
