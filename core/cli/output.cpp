// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writing to standard output and standard error. Partner: output.h.
#include "core/cli/output.h"

#include <cerrno>
#include <cstring>

namespace fasttrack {

namespace {

bool told(bool well) {
    if (well) return true;
    const std::string reason = std::strerror(errno);
    write_err("fasttrack: cannot write the output: " + reason + "\n");
    return false;
}

}  // namespace

bool write_out(std::string_view text) {
    return told(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

bool flush_out() { return told(std::fflush(stdout) == 0); }

void write_err(std::string_view text) {
    // Nowhere is left to tell a failure.
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

}  // namespace fasttrack
