// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days and closed days as JSON, for programs that show a calendar of their own. Partners:
// calendar_json.cpp, closed_days.h.
#pragma once

#include <string>
#include <string_view>

#include "core/case/case.h"

namespace fasttrack {

// The days of `year` that have a name and on which offices are closed, in order: public holidays,
// 5 June, 24 and 31 December. An empty list outside the years a date may lie in.
//   closed_days_json(2026) begins with
//   [{"date":"2026-01-01","closure":"new_year","public_holiday":true},
std::string closed_days_json(int year);

// What `text` means as a day, in every form parse_day reads: date, weekday (Monday 1), ISO week,
// why offices are closed, the last open day until then, and the day in words; `null` where it is
// none.
std::string day_json(std::string_view text, Language lang);

}  // namespace fasttrack
