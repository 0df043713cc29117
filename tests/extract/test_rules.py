"""Every rule that the code can name, and every part, has its sentence."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

import graph_builder.extract
from graph_builder.extract.attribution.cues import CUE_ROWS
from graph_builder.extract.attribution.quoted import Link
from graph_builder.extract.parts import explain_part
from graph_builder.extract.rules import RULES, explain_rule
from graph_builder.extract.stances.attitudes import ADJECTIVES, VERBS
from graph_builder.extract.stances.commitment_rules import SURE
from graph_builder.extract.stances.evaluations import BAD, BAD_NOUNS, GOOD, GOOD_NOUNS
from graph_builder.extract.stances.nominal_rules import NOUNS
from graph_builder.extract.stances.phrase_rules import PHRASES

HOME = Path(graph_builder.extract.__file__).parent
RESOLVE = HOME.parent / "resolve"
# What takes a rule's id, and as which argument.
TAKERS = {"Grounds": 0, "Side": 0, "_stand_in": 2}
LINKS = {Link.BEFORE, Link.AFTER, Link.SPLIT}
FRAMES = {frame for _, frames, _ in CUE_ROWS for frame in frames.split()} - {"quote"}


def list_ids() -> Iterator[str]:
    """Yield the ids that the tables of the rules can make."""
    yield from (f"attitude/{word}" for word in (*VERBS, *ADJECTIVES))
    yield from (f"phrase/{one.rule}" for one in PHRASES)
    yield from (f"noun/{noun}" for noun in NOUNS)
    yield from (f"commitment/{kind}" for kind in SURE)
    yield from (f"evaluation/{word}" for word in GOOD | BAD | GOOD_NOUNS | BAD_NOUNS)
    yield from (f"quotation-{link.name.lower()}" for link in LINKS)
    frames = FRAMES | {"preposed", "parenthesis"}
    kinds = {kind for kind, _, _ in CUE_ROWS}
    yield from (f"{kind}-{frame}" for kind, frame in product(kinds, frames))


def list_written() -> Iterator[tuple[str, str]]:
    """Yield (file, id) of each id that the code spells out, a name in it as 'x'."""
    for file in sorted(HOME.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for written in _list_of(node):
                yield file.name, written


def _list_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        at = TAKERS.get(node.func.id)
        given = [word.value for word in node.keywords if word.arg == "rule"]
        if at is not None and len(node.args) > at:
            given.append(node.args[at])
        yield from (id_ for one in given for id_ in _spell(one))
    # A finder of reports returns its rule, its sources and its content.
    match node:
        case ast.Return(
            ast.Tuple([rule, _, _]) | ast.IfExp(body=ast.Tuple([rule, _, _]))
        ):
            yield from _spell(rule)


def _spell(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return [*_spell(node.body), *_spell(node.orelse)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        parts = [
            str(part.value) if isinstance(part, ast.Constant) else "x"
            for part in node.values
        ]
        return ["".join(parts)]
    return []


@pytest.mark.parametrize("rule", sorted(set(list_ids())))
def test_every_id_of_a_table_has_its_sentence(rule: str) -> None:
    sentence = explain_rule(rule)
    assert sentence is not None
    assert sentence.endswith((".", ")."))
    assert "{" not in sentence


# What is put together from two rows of tables is tried above, each as it comes out.
FORMS = {"phrase/x", "x-x", "commitment/x", "quotation-x"}


def test_every_id_that_the_code_spells_out_has_its_sentence() -> None:
    written = set(list_written())
    assert len(written) > 15
    lacking = {
        (file, rule)
        for file, rule in written
        if rule not in FORMS and explain_rule(rule.replace("x/so", "ought/so")) is None
    }
    assert not lacking - {("ascribing.py", "ascribed/x")}


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("ascribed/ought", "The text, not its holder, says so. It ought to be"),
        ("ought/so-do-i", "The speaker joins in (‘and so do I’)."),
        ("attitude/share-concern", "‘share concern’"),
        ("evaluation/called-absurd", "It is called ‘absurd’."),
        ("speech-against", "behind ‘against’"),
    ],
)
def test_an_id_put_together_is_explained_by_its_parts(rule: str, sentence: str) -> None:
    assert sentence in (explain_rule(rule) or "")


@pytest.mark.parametrize("rule", ["", "guess", "ascribed/guess", "phrase/guess"])
def test_an_unknown_id_has_none(rule: str) -> None:
    assert explain_rule(rule) is None


def test_no_row_is_hidden_by_one_before_it() -> None:
    for form, sentence in RULES:
        made = form.replace("{word}", "word")
        assert explain_rule(made) == sentence.format("word", "word")


def list_parts() -> Iterator[str]:
    """Yield the name of each part that the code puts into a confidence."""
    for file in (*HOME.rglob("*.py"), *RESOLVE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Tuple(elts=[ast.Constant(str(name)), ast.Constant(float())]):
                    yield name
                case ast.Call(func=ast.Name("Grounds")):
                    yield from _list_pairs(node)
                case ast.Call(
                    func=ast.Name("Speaker"), args=[_, _, _, ast.Constant(how), *_]
                ):
                    yield f"source by {how!s}"


def _list_pairs(node: ast.AST) -> Iterator[str]:
    """Yield the names of (name, share) in what is given as grounds."""
    for inner in ast.walk(node):
        match inner:
            case ast.Tuple(elts=[ast.Constant(str(name)), _]):
                yield name


def test_every_part_has_its_words() -> None:
    parts = set(list_parts())
    assert len(parts) > 10
    assert not [part for part in parts if explain_part(part) is None]
