"""Bytes to text: the encoding is detected, then decoded strictly and reported."""

import codecs
import re
from dataclasses import dataclass

from graph_builder.errors import SourceError

_MARKS = (
    # UTF-32's little-endian mark begins with UTF-16's, so it is tried first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Latin text in wide encodings shows by where its zero bytes fall: (zeros, encoding)
_WIDE = (
    ((False, True, True, True), "utf-32-le"),
    ((True, True, True, False), "utf-32-be"),
    ((False, True, False, True), "utf-16-le"),
    ((True, False, True, False), "utf-16-be"),
)
_SAMPLE = 4096
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,80}encoding=["']([\w.-]+)|<meta[^>]{0,80}charset=["']?([\w.-]+)""",
    re.IGNORECASE,
)
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
# The Macintosh's quotation marks are capital Os with accents in Windows' table.
_MAC_MARKS = re.compile(rb"[a-z]\xd5[a-z]|(?:^|[\s(])[\xd2\xd4][A-Za-z]")
_WINDOWS_MARKS = re.compile(rb"[\x91-\x97\x85]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_REMEDY = "Save it as UTF-8 text and read it again."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in; `is_guess` when nothing vouches for it."""

    text: str
    encoding: str
    is_guess: bool = False


def decode_bytes(data: bytes, name: str) -> Decoded:
    """Return the text of `data`, without a byte order mark.

    In this order: the byte order mark, UTF-16 and UTF-32 by their zero bytes, UTF-8,
    what an XML or HTML head declares, Mac Roman, Windows-1252. Line ends and odd
    characters stay as they are. Raises SourceError when the bytes are not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding, name), encoding)
    if (wide := _wide_encoding(data)) is not None:
        return Decoded(_strictly(data, wide, name), wide)
    if b"\x00" in data[:_SAMPLE]:
        raise _binary(name)
    return _decode_narrow(data, name)


def _decode_narrow(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(_checked(data.decode("utf-8"), name), "utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    declared = _declared_encoding(data)
    if declared is not None:
        return Decoded(_strictly(data, declared, name), declared)
    if len(_MULTIBYTE.findall(data)) > 2 * _lone_bytes(data):
        problem = f"{name} mixes encodings: line {line} is not valid UTF-8."
        raise SourceError(problem, _REMEDY, line)
    encoding = "cp1252"
    if _MAC_MARKS.search(data) and not _WINDOWS_MARKS.search(data):
        encoding = "mac-roman"
    return Decoded(_strictly(data, encoding, name), encoding, is_guess=True)


def _lone_bytes(data: bytes) -> int:
    return sum(byte >= 0x80 for byte in _MULTIBYTE.sub(b"", data))


def _wide_encoding(data: bytes) -> str | None:
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if len(sample) < 4:
        return None
    columns = [sample[i::4] for i in range(4)]
    shares = [column.count(0) / len(column) for column in columns]
    for zeros, encoding in _WIDE:
        fits = (
            share > 0.7 if zero else share < 0.1
            for zero, share in zip(zeros, shares, strict=True)
        )
        if all(fits):
            return encoding
    return None


def _declared_encoding(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_SAMPLE])
    if match is None:
        return None
    label = (match[1] or match[2]).decode("ascii")
    try:
        known = codecs.lookup(label).name
    except LookupError:
        return None
    # Pages that declare Latin-1 mean Windows-1252 (WHATWG Encoding Standard).
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-8": None}.get(known, known)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return _checked(data.decode(encoding), name)
    except (UnicodeDecodeError, LookupError) as error:
        problem = f"{name} looks like {encoding} text but cannot be decoded as that."
        raise SourceError(problem, _REMEDY) from error


def _checked(text: str, name: str) -> str:
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) * 50 > len(sample):
        raise _binary(name)
    return text


def _binary(name: str) -> SourceError:
    return SourceError(
        f"{name} is not text.",
        "Give plain text, Markdown, HTML, XML or JSON Lines; gzip or zip of these.",
    )
