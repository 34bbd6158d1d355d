// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writing to standard output and standard error so that a full disk or a closed pipe is noticed.
// Partner: output.cpp.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace fasttrack {

// The contract's exit statuses.
inline constexpr int kAllWell = 0;
inline constexpr int kBadInput = 1;  // also input that could not be read, output not written
inline constexpr int kWrongUse = 2;

// Writes all of `text`; false, with a line on standard error, where that failed.
bool write_out(std::string_view text);
// Hands what was written to the system; false, with a line on standard error, where that failed.
bool flush_out();

// Writes all of `text` to standard error, where nothing can be done about a failure.
void write_err(std::string_view text);

}  // namespace fasttrack
