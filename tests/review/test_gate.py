"""The page that writes: who may read it, who may post to it, and what is refused."""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from graph_builder.review import Desk
from graph_builder.serve.review import Reviewing
from tests.review.sitting import sit
from tests.serve.serving import Served, serving

FORM = {"content-type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Room:
    """A served review: its server, its file, and what a reviewer's browser holds."""

    served: Served
    file: Path
    address: str
    cookie: str
    form: dict[str, str]

    def post(
        self, changes: Mapping[str, str | None] | None = None, **headers: str | None
    ) -> httpx.Response:
        """Send the form of an acceptance, but for what is changed or left out."""
        fields = {**self.form, "act": "accept", **(changes or {})}
        sent = {"origin": self.served.url, "cookie": self.cookie, **headers}
        return httpx.post(
            f"{self.served.url}/review",
            data={name: value for name, value in fields.items() if value is not None},
            headers={name: value for name, value in sent.items() if value is not None},
        )


@pytest.fixture(scope="module")
def room(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    file = tmp_path_factory.mktemp("gate") / "judgements.txt"
    review = Reviewing(lambda: sit(demo, file))
    with serving(demo, review=review) as served:
        answer = httpx.get(f"{served.url}{review.address}")
        assert answer.status_code == 303
        assert answer.headers["location"] == "/review"
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        held = cookie.partition(";")[0]
        page = httpx.get(f"{served.url}/review", headers={"cookie": held}).text
        form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', page))
        assert set(form) == {"token", "finding"}
        yield Room(served, file, review.address, held, form)


@pytest.mark.parametrize(
    "headers",
    [
        {"cookie": None},
        {"cookie": "review-00000000=guess"},
        {"origin": None},
        {"origin": "null"},
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:9"},
    ],
)
def test_a_post_from_elsewhere_is_refused(
    room: Room, headers: dict[str, str | None]
) -> None:
    response = room.post(None, **headers)
    assert response.status_code == 403
    assert "Open the address with a token" in response.text
    assert not room.file.exists()


@pytest.mark.parametrize("token", [None, "", "guess"])
def test_a_form_without_its_token_is_refused(room: Room, token: str | None) -> None:
    assert room.post({"token": token}).status_code == 403
    assert not room.file.exists()


def test_the_page_is_for_who_has_the_address(room: Room) -> None:
    url = f"{room.served.url}/review"
    for path in ("", "?token=guess", "?token="):
        assert httpx.get(url + path).status_code == 403
    assert httpx.get(url, headers={"cookie": room.cookie}).status_code == 200


def test_another_host_is_refused(room: Room) -> None:
    for send in (httpx.get, httpx.post):
        response = send(
            f"{room.served.url}/review",
            headers={"host": "evil.example", "cookie": room.cookie},
        )
        assert response.status_code == 421
    assert not room.file.exists()


def test_no_other_page_may_read_or_ask(room: Room) -> None:
    url, headers = f"{room.served.url}/review", {"cookie": room.cookie}
    response = httpx.get(url, headers={**headers, "origin": "https://evil.example"})
    assert "access-control-allow-origin" not in response.headers
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["content-security-policy"].startswith("default-src 'none'")
    assert httpx.options(url).status_code == 405


@pytest.mark.parametrize(
    ("changes", "status", "reason"),
    [
        ({"act": "erase"}, 400, "asks for nothing known"),
        ({"finding": "urn:gone"}, 422, "not here any more"),
        ({"act": "speaker", "speaker": "Nobody Atall"}, 422, "Nobody Atall"),
        ({"act": "stance", "stance": "sideways"}, 422, "sideways"),
        ({"act": "proposition", "proposition": ""}, 422, "No proposition is named"),
        ({"act": "split", "words": "nowhere"}, 422, "cannot begin with"),
        ({"act": "missed", "words": "nowhere"}, 422, "has no words"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(
    room: Room, changes: dict[str, str | None], status: int, reason: str
) -> None:
    response = room.post(changes)
    assert response.status_code == status
    assert reason in response.text.replace("&#39;", "'")
    assert not room.file.exists()


def test_a_form_that_is_no_form_or_too_long_is_refused(room: Room) -> None:
    assert room.post({"words": "x" * 100_000}).status_code == 413
    assert room.post(None, **{"content-type": "text/plain"}).status_code == 415
    assert not room.file.exists()


def test_nothing_else_of_the_server_writes(room: Room) -> None:
    for path in ("/", "/people.html", "/query/who-opposes"):
        response = httpx.post(f"{room.served.url}{path}", headers=FORM)
        assert response.status_code == 405


def test_our_own_form_writes_one_line(room: Room) -> None:
    assert room.post().status_code == 303
    (line,) = room.file.read_text("utf-8").splitlines()
    assert line.startswith("accept ")
    assert room.post({"act": "undo"}).status_code == 303
    assert room.file.read_text("utf-8") == ""
    room.file.unlink()


def test_a_graph_that_is_built_again_is_laid_out_again(
    demo: Path, tmp_path: Path
) -> None:
    opened: list[Desk] = []

    def open_desk() -> Desk:
        opened.append(sit(graph, tmp_path / "judgements.txt"))
        return opened[-1]

    graph = Path(shutil.copytree(demo, tmp_path / "demo"))
    review = Reviewing(open_desk)
    with (
        serving(demo, review=review) as served,
        httpx.Client(base_url=served.url, follow_redirects=True) as browser,
    ):
        for _ in range(2):
            assert browser.get(review.address).status_code == 200
        assert len(opened) == 1
        manifest = graph / "manifest.json"
        manifest.write_text(manifest.read_text("utf-8") + "\n", encoding="utf-8")
        assert browser.get("/review").status_code == 200
        assert len(opened) == 2
