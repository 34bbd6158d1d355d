// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes reading a case: no text breaks it, and what was read without an error is written in a form
// that reads back as itself.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/case/case.h"

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void check_round_trip(std::string_view text) {
    const fasttrack::CaseReading reading = fasttrack::read_case(text);
    const std::string written = fasttrack::write_case(reading);
    if (!reading.ok()) return;

    const fasttrack::CaseReading again = fasttrack::read_case(written);
    require(again.ok());
    require(again.given == reading.given);
    require(fasttrack::write_case(again) == written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text{reinterpret_cast<const char*>(data), size};
    check_round_trip(text);
    // Most noise lacks the one field that must be there: with it, more gets past the first error.
    check_round_trip("first_absence=2026-03-02&" + text);
    return 0;
}
