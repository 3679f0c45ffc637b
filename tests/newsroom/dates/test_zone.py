"""Wall time and instants over both clock changes."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from newsroom.dates.zone import existing, to_instant, to_local
from newsroom.errors import Refused


def test_that_a_time_the_clock_jumps_over_moves_forward_and_a_double_hour_is_the_first():
    assert to_instant(datetime(2026, 3, 29, 2, 30)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert existing(datetime(2026, 3, 29, 2, 30)) == datetime(2026, 3, 29, 3, 30)
    assert to_instant(datetime(2026, 10, 25, 2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert existing(datetime(2026, 10, 25, 2, 30)) == datetime(2026, 10, 25, 2, 30)


def test_that_every_half_hour_around_the_changes_of_seven_years_goes_to_utc_and_back():
    away = 0
    for year, month in product(range(2024, 2031), (3, 10)):
        for halves in range(15 * 48):
            instant = datetime(year, month, 20, tzinfo=UTC) + halves * timedelta(minutes=30)
            back = to_instant(to_local(instant))
            if back != instant:
                away += 1
                assert instant - back == timedelta(hours=1)
    assert away == 7 * 2  # the second of the double hour, two half hours each October


def test_that_zones_and_moments_are_not_mixed():
    with pytest.raises(ValueError, match="no zone"):
        to_instant(datetime(2027, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="its zone"):
        to_local(datetime(2027, 1, 1))
    with pytest.raises(Refused) as refused:
        to_instant(datetime(2027, 1, 1), "Europe/Nergens")
    assert refused.value.data == {"zone": "Europe/Nergens"}
