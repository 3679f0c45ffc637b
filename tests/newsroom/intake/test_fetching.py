"""Fetching from a real server here; the one thing told is that the check of addresses lets the loopback through."""

import gzip
import socket
import threading

import pytest

from newsroom.errors import NewsroomError, Refused, Unreadable
from newsroom.intake.fetching import Fetch, Limits
from tests.newsroom.intake.conftest import Answer, Web

BODY = b"<rss version='2.0'><channel><title>t</title></channel></rss>"


def here(_host: str, address: str) -> bool:
    return address == "127.0.0.1"


def fetch(**limits: float) -> Fetch:
    return Fetch(here, Limits(**limits))  # type: ignore[arg-type]


def test_that_the_bytes_and_the_marks_of_an_answer_come_back(web: Web) -> None:
    web.answers["/feed?a=1"] = Answer(BODY, headers={"ETag": '"e1"', "Last-Modified": "Mon, 18 Jan 2027 09:00:00 GMT"})
    found = fetch().get(f"{web.root}/feed?a=1")
    assert (found.body, found.etag, found.modified) == (BODY, '"e1"', "Mon, 18 Jan 2027 09:00:00 GMT")
    asked = web.asked[0][1]
    assert asked["host"] == f"127.0.0.1:{web.port}"
    assert "if-none-match" not in asked


def test_that_nothing_is_sent_again_when_nothing_is_new(web: Web) -> None:
    web.answers["/feed"] = Answer(BODY, headers={"ETag": '"e1"'})
    found = fetch().get(f"{web.root}/feed", etag='"e1"', modified="Mon, 18 Jan 2027 09:00:00 GMT")
    assert (found.unchanged, found.body) == (True, b"")
    assert web.asked[0][1]["if-modified-since"] == "Mon, 18 Jan 2027 09:00:00 GMT"


def test_that_this_machine_is_not_reached_by_default(web: Web) -> None:
    web.answers["/feed"] = Answer(BODY)
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(Refused, match="address_private"):
            Fetch().get(f"http://{host}:{web.port}/feed")
    assert web.asked == []


def test_that_a_redirect_is_checked_like_the_first_address(web: Web) -> None:
    web.answers["/a"] = Answer(status=302, headers={"Location": "/feed"})
    web.answers["/feed"] = Answer(BODY)
    assert fetch().get(f"{web.root}/a").address == f"{web.root}/feed"
    for onward, code in (
        ("file:///etc/passwd", "address_not_http"),
        (f"http://10.0.0.1:{web.port}/feed", "address_private"),
        (f"http://169.254.169.254:{web.port}/latest", "address_private"),
        (f"http://[::1]:{web.port}/feed", "address_private"),
    ):
        web.answers["/b"] = Answer(status=301, headers={"Location": onward})
        with pytest.raises(Refused, match=code):
            fetch().get(f"{web.root}/b")


def test_that_redirects_in_a_circle_end(web: Web) -> None:
    web.answers["/a"] = Answer(status=307, headers={"Location": "/a"})
    with pytest.raises(Unreadable, match="fetch_redirects"):
        fetch().get(f"{web.root}/a")
    assert len(web.asked) == 6


def test_that_every_address_of_a_host_must_be_allowed(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with one public and one private address could be led inside at the second look: it is refused."""
    real = socket.getaddrinfo

    def two(host: str, port: int, **options: object) -> list[object]:
        found = list(real("127.0.0.1", port, **options))  # type: ignore[call-overload]
        return [*found, (*found[0][:4], ("10.0.0.9", port))]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    with pytest.raises(Refused, match="address_private"):
        fetch().get(f"http://two.example.org:{web.port}/feed")
    assert web.asked == []


def test_that_the_checked_address_is_the_one_that_is_reached(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name is looked up once: a second answer, given after the check, is never asked for."""
    looked: list[str] = []
    real = socket.getaddrinfo

    def look(host: str, port: int, *rest: object, **options: object) -> object:
        looked.append(host)
        return real("127.0.0.1", port, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look)
    web.answers["/feed"] = Answer(BODY)
    assert fetch().get(f"http://krant.example.org:{web.port}/feed").body == BODY
    assert looked.count("krant.example.org") == 1
    assert set(looked) <= {"krant.example.org", "127.0.0.1"}
    assert web.asked[0][1]["host"] == f"krant.example.org:{web.port}"


def test_that_a_file_too_large_is_refused_whether_packed_or_not(web: Web) -> None:
    web.answers["/large"] = Answer(b"x" * 300_000)
    packed = gzip.compress(b"x" * 50_000_000)
    web.answers["/packed"] = Answer(packed, headers={"Content-Encoding": "gzip"})
    for path in ("/large", "/packed"):
        with pytest.raises(Unreadable, match="fetch_too_large"):
            fetch(size=200_000).get(web.root + path)
    web.answers["/fits"] = Answer(gzip.compress(BODY), headers={"Content-Encoding": "gzip"})
    assert fetch().get(f"{web.root}/fits").body == BODY


def test_that_a_packed_answer_of_many_bytes_comes_whole(web: Web) -> None:
    text = b"<rss>" + b"".join(b"%d " % number for number in range(400_000)) + b"</rss>"
    web.answers["/packed"] = Answer(gzip.compress(text), headers={"Content-Encoding": "gzip"})
    assert fetch().get(f"{web.root}/packed").body == text


def test_that_a_server_that_drips_is_left_at_the_end_of_the_time(web: Web) -> None:
    web.answers["/slow"] = Answer(headers={"Content-Length": "999999"}, drip=True)
    with pytest.raises(Unreadable, match="fetch_slow"):
        fetch(wait=1.0, whole=0.2).get(f"{web.root}/slow")


def test_that_a_fetch_is_cancelled_from_another_thread(web: Web) -> None:
    web.answers["/slow"] = Answer(headers={"Content-Length": "999999"}, drip=True)
    work, found = fetch(), []

    def run() -> None:
        try:
            work.get(f"{web.root}/slow")
        except NewsroomError as error:
            found.append(error.code)

    thread = threading.Thread(target=run)
    thread.start()
    while not web.asked:
        threading.Event().wait(0.01)
    work.cancel()
    thread.join(5)
    assert found == ["fetch_cancelled"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=404), "fetch_status"),
        (Answer(status=500), "fetch_status"),
        (Answer(b"<html>", headers={"Content-Type": "text/html; charset=utf-8"}), "fetch_not_a_feed"),
        (Answer(b"x", headers={"Content-Type": "image/png"}), "fetch_not_a_feed"),
        (Answer(b"kort", headers={"Content-Length": "99"}), "fetch_failed"),
        (Answer(b"no gzip", headers={"Content-Encoding": "gzip"}), "fetch_failed"),
    ],
)
def test_that_what_is_no_feed_is_refused_in_a_sentence(web: Web, answer: Answer, code: str) -> None:
    web.answers["/x"] = answer
    with pytest.raises(Unreadable, match=code):
        fetch(wait=1.0).get(f"{web.root}/x")


def test_that_a_closed_door_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreadable, match="fetch_failed"):
        fetch().get(f"http://127.0.0.1:{port}/feed")
