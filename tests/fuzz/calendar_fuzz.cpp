// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes reading a date and counting from it: what is read stands in the text and reads back, an
// office day is the last one open, and bank days are counted one by one.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/calendar/closed_days.h"
#include "core/calendar/day.h"

namespace {

using fasttrack::Day;
using fasttrack::Days;

void require(bool holds) {
    if (!holds) std::abort();
}

constexpr int kSaturday = 6;
constexpr int kMostClosedInARow = 10;  // no feast joins so many days

void check_counting(Day day) {
    const Day open = fasttrack::last_open_day(day);
    require(open <= day && !fasttrack::is_closed(open));
    require(fasttrack::days_between(open, day) < kMostClosedInARow);
    for (Day between = open + Days{1}; between <= day; between += Days{1}) {
        require(fasttrack::is_closed(between));
        require(fasttrack::closure(between).has_value());
    }
    const Day next = fasttrack::bank_days_after(day, 1);
    require(next > day && fasttrack::iso_weekday(next) < kSaturday);
    require(!fasttrack::is_public_holiday(next));
    require(fasttrack::bank_days_after(day, 2) == fasttrack::bank_days_after(next, 1));
    const Day month_end = fasttrack::last_day_of_month(day);
    require(month_end >= day && fasttrack::days_between(day, month_end) < 31);
    require(fasttrack::last_day_of_month(month_end + Days{1}) > month_end);
    const Day later = fasttrack::same_day_number(day, fasttrack::Months{6});
    require(later > day && fasttrack::days_between(day, later) <= 184);
}

bool is_in_counted_years(const std::string& iso) { return iso >= "1900" && iso < "2200"; }

// Nothing is guessed: the year stands in the text, digit by digit.
void check_text(std::string_view text) {
    const std::optional<Day> day = fasttrack::parse_day(text);
    if (!day) return;
    const std::string written = fasttrack::iso(*day);
    require(fasttrack::parse_day(written) == day);
    require(text.find(written.substr(0, 4)) != std::string_view::npos);
    if (is_in_counted_years(written)) check_counting(*day);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    check_text({reinterpret_cast<const char*>(data), size});
    // Any day: the first two bytes say how many days after 1 January 2010.
    if (size >= 2) check_counting(Day{date::year{2010} / 1 / 1} + Days{data[0] * 256 + data[1]});
    return 0;
}
