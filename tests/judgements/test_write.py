"""Lines of decisions: what is written is what is read."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_builder.errors import JudgementError
from graph_builder.judgements import read_line, write_line
from graph_builder.model import Change, Finding, Judgement, Span, Stance, Verdict

LINES = (
    'accept work:gazette-2012 at 12-40 "we will keep \\"the\\" beds"'
    " held-by person:ann-fell about proposition:close-beds taking oppose"
    ' by "Jo Reeve" on 2024-05-01 because "as printed"',
    'reject work:gazette-2012 at 3-9 "no beds" held-by work:gazette-2012/group-them',
    'correct work:w at 1-2 "a" held-by body:b to-speaker person:p to-span 1-4 "a b"'
    ' to-proposition proposition:q to-stance conditional-support named "P. P."',
    'missed work:w at 1-2 "a" held-by person:p about proposition:q taking neutral',
    'withhold person:p because "asked" notice "at their request"',
    'withhold work:w/p-0af3 at 1-2 "a" held-by person:p',
    "same work:one work:other",
    'is "Dr Fell" in work:w person:p',
)


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_written_as_it_was_read(line: str) -> None:
    judgement = read_line(line, "f", 1)
    assert judgement is not None
    assert write_line(judgement) == line


slugs = st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]))
words = texts.map(lambda text: " ".join(text.split())).filter(bool)
spans = st.tuples(st.integers(0, 10**6), st.integers(1, 10**6)).map(
    lambda pair: Span(pair[0], sum(pair))
)
people = slugs.map("person/{}".format)
holders = people | slugs.map("body/{}".format) | slugs.map("work/w/group-{}".format)
claims = {"proposition": slugs, "stance": st.sampled_from(Stance)}
findings = st.builds(Finding, spans, words, holders, **claims)
changes = st.builds(
    lambda place, **rest: Change(span=place[0], words=place[1], **rest),
    st.tuples(spans, words),
    holder=st.none() | holders,
    proposition=st.none() | slugs,
    stance=st.none() | st.sampled_from(Stance),
)
asides = {
    "by": st.none() | texts,
    "on": st.none() | st.dates().map(str),
    "reason": st.none() | st.sampled_from(["", "why", 'a "b" \\ c', "held-by"]),
}
FILE = {"file": st.just("f"), "line": st.just(1)}
judgements = st.one_of(
    st.builds(
        Judgement,
        st.sampled_from([Verdict.ACCEPT, Verdict.REJECT, Verdict.MISSED]),
        st.just(()),
        work=slugs,
        finding=findings,
        **FILE,
        **asides,
    ),
    st.builds(
        Judgement,
        st.just(Verdict.CORRECT),
        st.just(()),
        work=slugs,
        finding=findings,
        change=changes,
        **FILE,
        **asides,
    ),
    st.builds(
        Judgement,
        st.just(Verdict.WITHHOLD),
        st.tuples(slugs.map("person/{}".format) | slugs.map("work/{}".format)),
        notice=st.none() | st.just("on request"),
        **FILE,
        **asides,
    ),
)


@given(judgements)
def test_reading_undoes_writing(judgement: Judgement) -> None:
    line = write_line(judgement)
    assert "\n" not in line
    fitted = replace(judgement, by=judgement.by and _fit(judgement.by))
    assert read_line(line, "f", 1) == fitted


def _fit(text: str) -> str:
    """Every space is a plain one."""
    return "".join(" " if one.isspace() else one for one in text)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('accept work:w at 9-3 "a" held-by person:p', "has '9-3' for a start"),
        ('accept work:w at x-3 "a" held-by person:p', "has 'x-3' for a start"),
        ('accept work:w at 1-3 " " held-by person:p', "quotes no words"),
        ('accept work:w at 1-3 "a', "a quotation mark that is not closed"),
        ('accept work:w at 1-3 "a"', "does not say at which words"),
        ('accept at 1-3 "a" held-by person:p', "names 0 works"),
        ('accept work:w at 1-3 "a" held-by topic:p', "has 'topic:p' for a person"),
        ('accept work:w at 1-3 "a" held-by person:p taking sides', "for a stance"),
        ('accept work:w at 1-3 "a" held-by person:p to-stance oppose', "none is"),
        ('accept work:w at 1-3 "a" held-by person:p by a by b', "has 'by' twice"),
        ('accept work:w at 1-3 "a" held-by', "has too little behind 'held-by'"),
        ('correct work:w at 1-3 "a" held-by person:p', "corrects nothing"),
        ('missed work:w at 1-3 "a" held-by person:p', "about what"),
        ("withhold topic:t", "has 'topic:t' for a person, a work"),
        ("withhold work:w/p-0af3", "does not say at which words"),
        ('withhold person:p at 1-2 "a" held-by person:p', "is on no position"),
        ("same work:a person:a", "names a work and a person"),
    ],
)
def test_a_bad_line_says_what_is_wrong_and_how_it_is_written(
    line: str, problem: str
) -> None:
    with pytest.raises(JudgementError) as raised:
        read_line(line, "f", 7)
    assert problem in raised.value.problem
    assert raised.value.problem.startswith("f, line 7 ")
    assert raised.value.remedy.startswith("Write it as: ")
