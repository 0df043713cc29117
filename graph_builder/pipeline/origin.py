"""What a build was made from, kept in its manifest: code, authorities and inputs.

`diff` and `status` read it. It is in the manifest alone, so that it changes no byte of
what is published.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path, PurePosixPath

from graph_builder.compare.origin import AUTHORITIES, read_origin
from graph_builder.errors import SourceError
from graph_builder.pipeline.sources import Authorities
from graph_builder.read.inputs import STDIN, list_files
from graph_builder.read.metadata import SIDECAR
from graph_builder.record import ENGINES
from graph_builder.report import Row
from graph_builder.resources import find_resource

_PACKAGE = Path(__file__).resolve().parent.parent
# The packages whose code decides what is found, by what a difference in it means.
_CODE = {
    "reading": ("read", "segment", "safe_xml.py"),
    "rules": ("extract",),
    "resolution": ("resolve", "registry", "codebook", "judgements", "subjects"),
    "wording": ("emit", "vocabulary", "slugs.py", "model"),
}


def describe_origin(
    paths: Sequence[Path], authorities: Authorities, output: Path
) -> Row:
    """Return the hashes of the code, the authorities' files and the inputs.

    Files are named by their path from `output`, so that the record says nothing of the
    folders above what they share.
    """
    return {
        "code": _hash_code(),
        "engines": {name: version(name) for name in ENGINES},
        **{kind: _hash_authority(kind, authorities, output) for kind in AUTHORITIES},
        "inputs": _hash_each(_list_inputs(paths), output),
        "paths": [_name(path, output) for path in paths if path != STDIN],
    }


def list_changes(folder: Path) -> list[tuple[str, str]] | None:
    """Return what is not as it was when `folder` was built: (of what kind, what).

    None where the build has no record of what it was made from.
    """
    origin = read_origin(folder)
    if origin is None:
        return None
    changes = [
        ("code", part)
        for part, digest in _hash_code().items()
        if origin["code"].get(part) != digest
    ]
    changes += [
        ("engine", f"{name} {known} is now {version(name)}")
        for name, known in sorted(origin["engines"].items())
        if name in ENGINES and version(name) != known
    ]
    for kind in AUTHORITIES:
        shipped = origin[kind]["shipped"]
        if shipped is not None and shipped != _hash_shipped(kind):
            changes.append((kind, f"the shipped {kind}"))
        changes += [(kind, name) for name in _list_altered(origin[kind], folder)]
    known = origin["inputs"]
    changes += [("input", name) for name in _list_altered({"files": known}, folder)]
    home = folder.resolve()
    now = _list_inputs([home / path for path in origin.get("paths", ())])
    names = sorted({_name(file, folder) for file in now} - set(known))
    return changes + [("input", f"{name} is new") for name in names]


def _hash_code() -> dict[str, str]:
    return {
        part: _hash_all(
            file
            for name in names
            for file in sorted(_list_code(_PACKAGE / name), key=str)
        )
        for part, names in _CODE.items()
    }


def _list_code(path: Path) -> Iterable[Path]:
    return path.rglob("*.py") if path.is_dir() else (path,)


def _hash_all(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _hash_authority(kind: str, authorities: Authorities, output: Path) -> Row:
    files = authorities.files.get(kind, ())
    is_shipped = authorities.with_shipped and kind != "judgements"
    return {
        "shipped": _hash_shipped(kind) if is_shipped else None,
        "files": _hash_each(files, output),
    }


def _hash_shipped(kind: str) -> str:
    return _hash_all(sorted((find_resource("ontology") / kind).rglob("*.ttl")))


def _list_inputs(paths: Sequence[Path]) -> Iterable[Path]:
    for path in paths:
        try:
            for file in list_files(path):
                if file != STDIN:
                    yield file
                    sidecar = file.with_name(file.name + SIDECAR)
                    yield from [sidecar] if sidecar.is_file() else []
        except SourceError:
            continue  # the report says what could not be read


def _hash_each(files: Iterable[Path], output: Path) -> dict[str, str | None]:
    return {_name(file, output): _hash_file(file) for file in files}


def _name(file: Path, output: Path) -> str:
    if file.is_symlink() or file.name in ("", ".."):
        return _find_way(file, output)
    return PurePosixPath(_find_way(file.parent, output), file.name).as_posix()


@lru_cache
def _find_way(path: Path, output: Path) -> str:
    # Most inputs are in few folders, and each takes a look at every folder above it.
    try:
        return Path(os.path.relpath(path.resolve(), output.resolve())).as_posix()
    except ValueError:  # on another drive
        return path.resolve().as_posix()


def _hash_file(file: Path) -> str | None:
    try:
        if not file.is_file():
            return None
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return None


def _list_altered(kept: Mapping[str, Mapping[str, str]], folder: Path) -> list[str]:
    home = folder.resolve()
    hashes = {name: _hash_file(home / name) for name in sorted(kept["files"])}
    return [
        f"{name} has changed" if digest else f"{name} is gone"
        for name, digest in hashes.items()
        if digest != kept["files"][name]
    ]
