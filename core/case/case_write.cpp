// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writing a case: as key=value text and as fields. Partners: case.h, case_read.cpp (the way back).
#include "core/case/case_keys.h"

namespace fasttrack {
namespace {

// A number with a point and no more decimals than it needs: 3750 is "37.5".
void append_hundredths(std::string& out, std::int64_t hundredths) {
    out += std::to_string(hundredths / 100);
    const auto decimals = static_cast<char>(hundredths % 100);
    if (decimals == 0) return;
    out += '.';
    out += static_cast<char>('0' + decimals / 10);
    if (decimals % 10 != 0) out += static_cast<char>('0' + decimals % 10);
}

// Adds one value, as the contract writes it, to the end of `out`.
struct ValueWriter {
    Key key;
    std::string& out;

    void operator()(const Day& day) { append_iso(out, day); }

    void operator()(const std::vector<AbsencePeriod>& periods) {
        for (const AbsencePeriod& period : periods) {
            if (&period != periods.data()) out += ',';
            append_iso(out, period.first);
            out += "..";
            append_iso(out, period.last);
        }
    }

    void operator()(const Weekdays& days) { out += write_weekdays(days); }
    void operator()(const Hours& hours) { append_hundredths(out, hours.hundredths); }
    void operator()(const Money& money) { append_hundredths(out, money.oere); }

    template <typename Choice>
    void operator()(const Choice& choice) {
        out += value_names(key)[static_cast<std::size_t>(choice)];
    }

    template <typename Value>
    void operator()(const std::optional<Value>& value) {
        if (value) operator()(*value);
    }
};

void append_value(std::string& out, const CaseReading& reading, Key key) {
    ValueWriter writer{key, out};
    visit_value(reading, key, writer);
}

}  // namespace

std::string written_value(const CaseReading& reading, Key key) {
    std::string text;
    append_value(text, reading, key);
    return text;
}

std::string write_case(const CaseReading& reading) {
    std::string text;
    for (std::size_t index = 0; index < kKeyCount; ++index) {
        const Key key = static_cast<Key>(index);
        if (!reading.has(key)) continue;
        if (!text.empty()) text += '&';
        text += key_name(key);
        text += '=';
        append_value(text, reading, key);
    }
    return text;
}

std::vector<std::pair<Key, std::string>> case_fields(const CaseReading& reading) {
    std::vector<std::pair<Key, std::string>> fields;
    for (std::size_t index = 0; index < kKeyCount; ++index) {
        const Key key = static_cast<Key>(index);
        if (!reading.has(key) || key == Key::today || key == Key::lang) continue;
        fields.emplace_back(key, written_value(reading, key));
    }
    return fields;
}

}  // namespace fasttrack
