"""What can go wrong, one class for each thing that a caller could do about it.

PolicyGraphError
├── SourceError      an input cannot be read: mend or leave out the file
├── RegistryError    the registry or the codebook is unsound: mend the line named
├── JudgementError   a person's decision cannot be applied: mend the line named
├── ResourceError    something asked for by name does not exist: choose another
├── QueryError       a query or its parameters are wrong: change the question
├── LimitError       a question or a file is too large: narrow it
├── StoreError       the store or an output folder cannot be read: rebuild it
└── OutputError      an output cannot be written: free the disk, choose another folder
"""


class PolicyGraphError(Exception):
    """A problem in one sentence and, in another, what to do about it.

    `line` is the line of the input at fault, where one is known.
    """

    def __init__(self, problem: str, remedy: str, line: int | None = None) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy
        self.line = line


class SourceError(PolicyGraphError):
    """An input cannot be read."""


class RegistryError(PolicyGraphError):
    """The registry or the codebook is unsound."""


class JudgementError(PolicyGraphError):
    """A line of a judgement file is unsound, or contradicts another."""


class ResourceError(PolicyGraphError):
    """Something asked for by name does not exist."""


class QueryError(PolicyGraphError):
    """A query or one of its parameters is wrong."""


class LimitError(PolicyGraphError):
    """A question or an input goes beyond a stated limit."""


class StoreError(PolicyGraphError):
    """A store or an output folder cannot be read."""


class OutputError(PolicyGraphError):
    """An output could not be written; what was there before is untouched."""
