"""What every request must satisfy, and every response carries."""

import socket

import pytest

from tests.serve.serving import Served

PAGES = ["/", "/sparql?query=ASK%7B%7D", "/sparql", "/query", "/healthz", "/nowhere"]


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.", "[::2]", "10.0.0.1", ""],
)
@pytest.mark.parametrize("path", PAGES)
def test_another_hosts_requests_are_refused(
    server: Served, path: str, host: str
) -> None:
    response = server.client.get(path, headers={"host": host})
    assert response.status_code == 421
    assert "another host" in response.text
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST:80", "[::1]:1"])
def test_our_own_names_are_taken(server: Served, host: str) -> None:
    assert server.client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_every_page_may_be_read_and_not_run(server: Served, path: str) -> None:
    headers = server.client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["access-control-allow-origin"] == "*"
    assert "html" not in headers["content-type"]


def test_a_page_elsewhere_may_ask_and_nothing_more(server: Served) -> None:
    headers = {
        "origin": "https://example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
    }
    response = server.client.options("/sparql", headers=headers)
    assert response.status_code == 204
    assert response.headers["access-control-allow-methods"] == "GET, HEAD, POST"
    assert "access-control-allow-credentials" not in response.headers
    assert "access-control-allow-private-network" not in response.headers


def test_what_a_client_sent_comes_back_as_plain_text_only(server: Served) -> None:
    hostile = "<script>alert(1)</script>"
    for path in (f"/query/{hostile}", f"/sparql?query=ASK+FROM+<{hostile}>+{{}}"):
        response = server.client.get(path)
        assert response.status_code >= 400
        assert response.headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    "raw",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 1_000_000 + b"\r\n\r\n",
        b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    ],
)
def test_what_is_not_http_is_refused(server: Served, raw: bytes) -> None:
    port = int(server.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(raw)
        assert client.recv(1 << 12).startswith(b"HTTP/1.1 4")


def test_a_body_without_end_is_cut_off(tight: Served) -> None:
    port = int(tight.url.rpartition(":")[2])
    head = (
        b"POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
        b"Content-Type: application/sparql-query\r\nContent-Length: 9\r\n\r\nASK"
    )
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(head)
        assert client.recv(1 << 12).startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize("begun", [b"", b"G", b"GET / HTTP/1.1\r\nHost: local"])
def test_a_client_that_never_finishes_its_headers_is_hung_up_on(
    tight: Served, begun: bytes
) -> None:
    port = int(tight.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=30) as client:
        client.sendall(begun)
        assert client.recv(1 << 12) == b""
