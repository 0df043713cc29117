"""Offices as the sites of third parties print them beside a name."""

import re

_DEPARTMENT = re.compile(r" \(((?:Department|Ministry) [^()]{3,80})\)")


def name_office(words: str) -> str:
    """Return an office as the Official Report prints it, the department after a comma.

    'Minister of State (Department of Health)' is what the sites have.
    """
    return _DEPARTMENT.sub(r", \1", words.removeprefix("The "), count=1)
