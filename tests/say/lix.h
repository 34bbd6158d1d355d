// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// LIX, the Danish measure of how hard a text reads, and the words and sentences it counts.
#pragma once

#include <cctype>
#include <string_view>

namespace fasttrack {

// Counts words, long words and sentences while it reads a text byte by byte.
class LixCounter {
  public:
    explicit LixCounter(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++at) read(text, at);
        end_word();
        if (open_) ++sentences_;
    }

    double lix() const {
        if (words_ == 0) return 0;
        return static_cast<double>(words_) / sentences_ + 100.0 * long_words_ / words_;
    }

  private:
    void read(std::string_view text, std::size_t at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool rest_of_letter = (byte & 0xC0U) == 0x80U;
        if (std::isalnum(byte) != 0 || byte >= 0xC0U) {
            ++letters_;
            open_ = true;
        } else if (!rest_of_letter) {
            end_word();
            if (open_ && ends_sentence(text, at)) {
                ++sentences_;
                open_ = false;
            }
        }
    }

    void end_word() {
        if (letters_ > 0) ++words_;
        if (letters_ > 6) ++long_words_;
        letters_ = 0;
    }

    // A full stop after a number ("den 5. april") and inside a name ("virk.dk") ends nothing. An
    // item of a list, a line of its own, is a sentence without one.
    static bool ends_sentence(std::string_view text, std::size_t at) {
        const char mark = text[at];
        if (mark == '!' || mark == '?' || mark == ':' || mark == '\n') return true;
        if (mark != '.') return false;
        const bool number = at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0;
        const std::size_t next = at + 2;
        if (at + 1 == text.size()) return true;
        if (text[at + 1] != ' ' || next >= text.size()) return false;
        return !number || std::isupper(static_cast<unsigned char>(text[next])) != 0;
    }

    int words_ = 0;
    int long_words_ = 0;  // of more than six letters
    int sentences_ = 0;
    int letters_ = 0;
    bool open_ = false;  // words since the last sentence ended
};

// Words a sentence, and long words in a hundred. Under 40 is easy for grown-ups.
//   lix("Du kan nå det endnu. Ring til din kommune snart.") is 15
inline double lix(std::string_view text) { return LixCounter{text}.lix(); }

}  // namespace fasttrack
