"""Which addresses may be reached."""

import pytest

from newsroom.errors import Refused
from newsroom.intake.reach import public_only, split_address


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.1", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a00:1::",
        "2001:db8::1", "nonsense", "",
    ],
)  # fmt: skip
def test_that_an_address_of_this_machine_or_building_is_not_reached(address: str) -> None:
    assert not public_only("krant.example.org", address)


@pytest.mark.parametrize("address", ["8.8.8.8", "145.131.0.1", "2a00:1450:400e::1", "64:ff9b::808:808"])
def test_that_a_public_address_is_reached(address: str) -> None:
    assert public_only("krant.example.org", address)


@pytest.mark.parametrize(
    "host", ["localhost", "printer", "nas.local", "intra.corp", "LOCALHOST.", "router.home.arpa", "wiki.intranet"]
)
def test_that_a_name_of_the_own_network_is_not_reached_wherever_it_leads(host: str) -> None:
    assert not public_only(host, "8.8.8.8")


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ftp://krant.example/feed", "address_not_http"),
        ("file:///etc/passwd", "address_not_http"),
        ("javascript:alert(1)", "address_not_http"),
        ("krant.example/feed", "address_not_http"),
        ("https://jan:geheim@krant.example/feed", "address_login"),
        ("https://", "address_broken"),
        ("https://krant.example:99999/feed", "address_broken"),
        ("https://krant.example/a b", "address_broken"),
        ("http://[::1", "address_broken"),
        ("https://krant.example/" + "a" * 3000, "address_broken"),
    ],
)
def test_that_only_a_plain_web_address_is_taken(address: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        split_address(address)
