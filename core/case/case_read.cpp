// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading a case: from key=value text or from fields, with every error in it. Partners: case.h,
// case_check.cpp (contradictions), case_write.cpp (the way back).
#include <algorithm>
#include <utility>

#include "core/case/case_keys.h"
#include "core/money/read_amount.h"

namespace fasttrack {
namespace {

// Enough to show what is wrong; a hostile text can hold millions. Errors of known keys are at most
// one a key and code anyway.
constexpr std::size_t kUnknownKeysTold = 100;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kPeriodDots = "..";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// Cuts off and returns what stands before the next `separator`; all of it where there is none.
std::string_view take_until(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

// Puts one value into its place in the case, or says what is wrong with it.
struct ValueReader {
    Key key;
    std::string_view value;
    std::optional<ErrorCode> error{};

    void operator()(Day& day) {
        if (const auto read = day_of(value)) day = *read;
    }

    void operator()(std::optional<Day>& day) { day = day_of(value); }

    void operator()(std::vector<AbsencePeriod>& periods) {
        if (value.ends_with(',')) error = ErrorCode::not_a_date;
        std::string_view rest = value;
        do {
            read_period(take_until(rest, ','), periods);
        } while (!error && !rest.empty());
        if (error) periods.clear();
    }

    void operator()(std::optional<Weekdays>& days) {
        days = read_weekdays(value);
        if (!days) error = ErrorCode::unknown_value;
    }

    void operator()(std::optional<Hours>& hours) { hours = amount_of(read_case_hours(value)); }

    void operator()(std::optional<Money>& money) { money = amount_of(read_case_kroner(value)); }

    template <typename Choice>
    void operator()(Choice& choice) {
        const auto names = value_names(key);
        const auto named = std::find(names.begin(), names.end(), value);
        if (named == names.end()) {
            error = ErrorCode::unknown_value;
        } else {
            choice = static_cast<Choice>(named - names.begin());
        }
    }

    template <typename Choice>
    void operator()(std::optional<Choice>& choice) {
        Choice read{};
        operator()(read);
        if (!error) choice = read;
    }

  private:
    template <typename Value>
    std::optional<Value> amount_of(const AmountRead<Value>& read) {
        if (read.error) error = error_code(*read.error);
        return read.value;
    }

    static ErrorCode error_code(AmountError reason) {
        const bool is_a_number = reason == AmountError::zero || reason == AmountError::too_large;
        return is_a_number ? ErrorCode::out_of_range : ErrorCode::unknown_value;
    }

    std::optional<Day> day_of(std::string_view text) {
        const std::optional<Day> day = parse_day(text);
        if (!day) {
            error = ErrorCode::not_a_date;
            return std::nullopt;
        }
        const auto [from, until] = range_of(key);
        if (*day < from || *day > until) {
            error = ErrorCode::out_of_range;
            return std::nullopt;
        }
        return day;
    }

    void read_period(std::string_view text, std::vector<AbsencePeriod>& periods) {
        const std::size_t dots = text.find(kPeriodDots);
        if (dots == text.npos) {
            error = ErrorCode::not_a_date;
            return;
        }
        const auto first = day_of(text.substr(0, dots));
        if (!first) return;
        const auto last = day_of(text.substr(dots + kPeriodDots.size()));
        if (!last) return;
        periods.push_back({*first, *last});
    }
};

// Back to what it is when it is not given.
struct ValueClearer {
    template <typename Value>
    void operator()(Value& value) {
        value = Value{};
    }
};

// Takes one field after the other and gathers all that is wrong.
class CaseReader {
  public:
    void take(std::string_view name, std::string_view value) {
        if (const auto key = key_named(name)) {
            take_known(*key, name, value);
        } else {
            take_unknown(name, value);
        }
    }

    CaseReading finish() {
        if (!reading_.has(Key::first_absence)) {
            tell(Key::first_absence, key_name(Key::first_absence), ErrorCode::missing, {});
        }
        for (const FoundConflict& found : conflicts(reading_, unreadable_)) {
            // An unreadable value is told where it was read; a default in its place would mislead.
            const std::string value = unreadable_[index_of(found.key)]
                                          ? std::string{}
                                          : written_value(reading_, found.key);
            tell(found.key, key_name(found.key), ErrorCode::conflict, value, found.conflict);
        }
        if (!told_.empty() || !unknown_.empty()) gather_errors();
        return std::move(reading_);
    }

  private:
    struct KeyedError {
        Key key;
        FieldError error;
    };

    void take_known(Key key, std::string_view name, std::string_view value) {
        ValueReader reader{key, trimmed(value)};
        if (key == Key::first_absence && reader.value.empty()) {
            reader.error = ErrorCode::missing;
        } else {
            visit_value(reading_, key, reader);
        }
        if (reader.error) {
            unreadable_.set(index_of(key));
            tell(key, name, *reader.error, value);
        }
        if (reading_.has(key)) {
            ValueClearer clearer;
            visit_value(reading_, key, clearer);
            unreadable_.set(index_of(key));
            tell(key, name, ErrorCode::repeated_key, value);
        }
        reading_.given[index_of(key)] = true;
    }

    void take_unknown(std::string_view name, std::string_view value) {
        if (unknown_seen_ == kUnknownKeysTold) return;
        ++unknown_seen_;
        const bool told_before =
            std::any_of(unknown_.begin(), unknown_.end(),
                        [&](const FieldError& error) { return error.field == name; });
        if (told_before) return;
        unknown_.push_back(
            {std::string{name}, ErrorCode::unknown_key, Conflict::none, std::string{value}});
    }

    void tell(Key key, std::string_view name, ErrorCode code, std::string_view value,
              Conflict conflict = Conflict::none) {
        const auto told_before = [&](const KeyedError& keyed) {
            return keyed.key == key && keyed.error.code == code;
        };
        if (std::any_of(told_.begin(), told_.end(), told_before)) return;
        told_.push_back({key, {std::string{name}, code, conflict, std::string{value}}});
    }

    void gather_errors() {
        std::stable_sort(told_.begin(), told_.end(),
                         [](const KeyedError& a, const KeyedError& b) { return a.key < b.key; });
        reading_.errors.reserve(told_.size() + unknown_.size());
        for (KeyedError& keyed : told_) reading_.errors.push_back(std::move(keyed.error));
        for (FieldError& error : unknown_) reading_.errors.push_back(std::move(error));
    }

    CaseReading reading_;
    KeySet unreadable_;
    std::vector<KeyedError> told_;
    std::vector<FieldError> unknown_;
    std::size_t unknown_seen_ = 0;
};

constexpr int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// `text` decoded as application/x-www-form-urlencoded; a '%' without two hexadecimal digits stays
// as it is. `space` holds the decoded text where it differs: most texts need none.
std::string_view decoded(std::string_view text, std::string& space) {
    if (text.find_first_of("%+") == text.npos) return text;
    space.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() &&
                            hex_digit(text[at + 1]) >= 0 && hex_digit(text[at + 2]) >= 0;
        if (escape) {
            space += static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]));
            at += 2;
        } else {
            space += text[at] == '+' ? ' ' : text[at];
        }
    }
    return space;
}

}  // namespace

CaseReading read_case(std::string_view text) {
    if (text.starts_with('#') || text.starts_with('?')) text.remove_prefix(1);
    CaseReader reader;
    std::string name_space;
    std::string value_space;
    while (!text.empty()) {
        std::string_view value = take_until(text, '&');
        if (value.empty()) continue;
        const std::string_view name = take_until(value, '=');
        reader.take(decoded(name, name_space), decoded(value, value_space));
    }
    return reader.finish();
}

CaseReading read_fields(std::span<const Field> fields) {
    CaseReader reader;
    for (const Field& field : fields) {
        if (!trimmed(field.value).empty()) reader.take(field.key, field.value);
    }
    return reader.finish();
}

}  // namespace fasttrack
