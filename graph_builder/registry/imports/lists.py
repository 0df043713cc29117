"""Which kind of reference list a file is, by its content."""

import csv
import json
from pathlib import Path

from graph_builder.errors import RegistryError, SourceError
from graph_builder.registry.imports.draft import Draft
from graph_builder.registry.imports.known import Known
from graph_builder.registry.imports.ministers import draft_ministers
from graph_builder.registry.imports.ods import draft_ods, is_ods
from graph_builder.registry.imports.parlamint import draft_tei, is_tei
from graph_builder.registry.imports.pcts import draft_pcts
from graph_builder.registry.imports.popolo import draft_popolo


def draft_list(file: Path, known: Known) -> Draft:
    """Return what the reference list in `file` says.

    Raises:
        RegistryError: the file cannot be read, or is no list of a known kind.
    """
    try:
        data = file.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise RegistryError(
            f"{file} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    except UnicodeDecodeError as error:
        raise RegistryError(f"{file} is not UTF-8.", "Convert it.") from error
    try:
        draft = (
            draft_tei(data, file.name, known)
            if is_tei(text.lstrip())
            else _draft(text, file.name, known)
        )
    except SourceError as error:
        raise RegistryError(error.problem, error.remedy) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RegistryError(
            f"{file} breaks off from its kind: {type(error).__name__} {error}.",
            "Fetch the list anew.",
        ) from error
    if draft is None:
        raise RegistryError(
            f"{file} is no reference list of a known kind.",
            "Give Popolo JSON, parlparse's ministers.json, CSV of the Organisation "
            "Data Service, the list of primary care trusts or ParlaMint's listPerson "
            "and listOrg.",
        )
    return draft


def _draft(text: str, source: str, known: Known) -> Draft | None:
    if not text.lstrip().startswith(("{", "[")):
        rows = [row for row in csv.reader(text.splitlines()) if row]
        return draft_ods(rows, source, known) if is_ods(rows) else None
    data = json.loads(text)
    if isinstance(data, list):
        is_trusts = bool(data) and {"nhscode", "CCG"} <= set(data[0])
        return draft_pcts(data, source, known) if is_trusts else None
    if {"persons", "memberships", "events", "areas"} <= set(data):
        return draft_popolo(data, source, known)
    if {"memberships", "organizations"} <= set(data):
        return draft_ministers(data, source, known)
    return None
