// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the command line asks the machine's clock. Partner: clock.cpp. The core itself has none.
#pragma once

#include <optional>
#include <string>

#include "core/calendar/day.h"

namespace fasttrack {

// Today in Denmark, whatever zone the machine is set to; nothing where the machine has no
// time zone database to tell it by.
std::optional<Day> today_in_copenhagen();

// Now in UTC, as iCalendar writes it: "20261121T120000Z".
std::string stamp_now();

}  // namespace fasttrack
