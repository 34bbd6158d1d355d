// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the command line asks the machine's clock. Partner: clock.h.
#include "core/cli/clock.h"

#include <date/tz.h>

#include <chrono>
#include <exception>

namespace fasttrack {

std::optional<Day> today_in_copenhagen() {
    // The library tells a missing time zone database by throwing, and in no other way.
    try {
        const auto now = std::chrono::system_clock::now();
        const auto there = date::locate_zone("Europe/Copenhagen")->to_local(now);
        return Day{date::floor<Days>(there).time_since_epoch()};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string stamp_now() {
    const auto now = date::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return date::format("%Y%m%dT%H%M%SZ", now);
}

}  // namespace fasttrack
