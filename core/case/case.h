// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The case: what is known about one absence, and how it is read and written. Partners:
// case_keys.cpp (the words), case_read.cpp, case_check.cpp (contradictions), case_write.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/calendar/day.h"
#include "core/case/weekdays.h"
#include "core/money/money.h"
#include "texts/languages.h"

namespace fasttrack {

enum class Role : std::uint8_t { employee, employer };
enum class Work : std::uint8_t { employed, unemployed, self_employed };
enum class Pay : std::uint8_t { wages, employer_sick_pay, none };
enum class Insurance : std::uint8_t { none, day1, day3 };
// Whether the employer pays the first 30 days: not under a § 56 agreement, in a flexjob, before 8
// weeks or 74 hours of work.
enum class EmployerPeriod : std::uint8_t { yes, no };
enum class Expected : std::uint8_t { unknown, upto_8, over_8 };
enum class Under26 : std::uint8_t { unknown, yes, no };
enum class Consent : std::uint8_t { pending, yes, no };
enum class Category : std::uint8_t { category_2, category_3 };

// Every key of a case, in the contract's order. key_name(Key::first_absence) is "first_absence".
enum class Key : std::uint8_t {
    first_absence,
    role,
    work,
    pay,
    last_employer_pay,
    insurance,
    workdays,
    employer_period,
    expected,
    under_26,
    requested,
    requested_by,
    consent,
    letter,
    serious_illness,
    info_form_sent,
    claim_letter,
    conversation_held,
    reported,
    refund_claimed_to,
    hours,
    hours_absent,
    wage_month,
    first_meeting,
    category,
    notice_leaving,
    partial_return,
    full_return,
    prior_absence,
    today,
    lang,
};
inline constexpr int kKeyCount = 31;

std::string_view key_name(Key key);
std::optional<Key> key_named(std::string_view name);

// The contract's words for the values of a choice in their order, default first; empty for a date
// or a period. value_names(Key::role) is {"employee", "employer"}
std::span<const std::string_view> value_names(Key key);

// The days on which the scheme begins and the rulebook ends: the range of the first absence day.
inline constexpr Day kFirstAbsenceFrom{date::year{2015} / 1 / 1};
inline constexpr Day kFirstAbsenceUntil{date::year{2099} / 12 / 31};
// The range of every other date, both ends included.
inline constexpr Day kDateFrom{date::year{2010} / 1 / 1};
inline constexpr Day kDateUntil{date::year{2101} / 12 / 31};

// An earlier sick period, both ends included.
struct AbsencePeriod {
    Day first;
    Day last;
};

struct AbsenceCase {
    Day first_absence{};
    Role role = Role::employee;
    Work work = Work::employed;
    Pay pay = Pay::wages;
    std::optional<Day> last_employer_pay;
    Insurance insurance = Insurance::none;
    std::optional<Weekdays> workdays;  // nothing: not known
    EmployerPeriod employer_period = EmployerPeriod::yes;
    Expected expected = Expected::unknown;
    Under26 under_26 = Under26::unknown;
    std::optional<Day> requested;
    std::optional<Role> requested_by;  // nothing: the same as `role`
    Consent consent = Consent::pending;
    std::optional<Day> letter;
    bool serious_illness = false;
    std::optional<Day> info_form_sent;
    std::optional<Day> claim_letter;       // the letter about the report sent to the sick person
    std::optional<Day> conversation_held;  // the employer's talk
    std::optional<Day> reported;
    std::optional<Day> refund_claimed_to;  // included
    std::optional<Hours> hours;            // agreed a week
    std::optional<Hours> hours_absent;     // a week, from `partial_return` on
    std::optional<Money> wage_month;       // paid during sickness
    std::optional<Day> first_meeting;
    std::optional<Category> category;
    std::optional<Day> notice_leaving;
    std::optional<Day> partial_return;
    std::optional<Day> full_return;
    std::vector<AbsencePeriod> prior_absence;
};

// The agreed hours a week: those given, else full time.
inline Hours agreed_hours(const AbsenceCase& absence) { return absence.hours.value_or(kFullTime); }

// Who requested Fast track, where it was requested: `requested_by`, else the one who is asking.
Role requester(const AbsenceCase& absence);

enum class ErrorCode : std::uint8_t {
    missing,
    not_a_date,
    out_of_range,
    unknown_value,
    unknown_key,
    repeated_key,
    conflict,
};
std::string_view code_name(ErrorCode code);

// Which of the contract's conflicts it is: the message depends on it, the code does not.
enum class Conflict : std::uint8_t {
    none,
    before_first_absence,
    full_return_not_after_first_absence,
    full_return_before_partial_return,
    letter_without_request,
    letter_before_request,
    last_employer_pay_outside_period,
    period_reversed,
    periods_overlap,
    period_reaches_first_absence,
    category_abolished,
    employer_needs_employment,  // role=employer or requested_by=employer, not employed
    other_work,                 // a key of another kind of work
    other_pay,                  // a key of another kind of pay
    other_insurance,            // `workdays` without insurance from the third day
    hours_absent_without_partial_return,
    hours_absent_above_hours,
    claim_before_refund,  // `refund_claimed_to` before the first day of refund
};

// One thing wrong with one field. `field` is the key as it was given (it may be unknown).
struct FieldError {
    std::string field;
    ErrorCode code = ErrorCode::missing;
    Conflict conflict = Conflict::none;
    std::string value;  // what was given, as given; of a conflict as write_case writes it, empty
                        // where it could not be read. Writers shorten and clean it.
};

// The day to offer where a date lacks its year or its century, as of `today`; nothing where there
// is none within the field's range.
//   suggestion_for({"requested", not_a_date, none, "2.3"}, 2026-11-24) is 2026-03-02
std::optional<Day> suggestion_for(const FieldError& error, Day today);

// A case as read: what was given, and everything that is wrong with it. Where `errors` is not
// empty, `absence` holds the fields that could be read and must not be assessed.
struct CaseReading {
    AbsenceCase absence;
    std::optional<Day> today;
    std::optional<Language> lang;
    std::array<bool, kKeyCount> given{};  // by Key: the field stood in the input
    std::vector<FieldError> errors;       // in the order of `Key`, unknown keys last

    bool ok() const { return errors.empty(); }
    bool has(Key key) const { return given[static_cast<std::size_t>(key)]; }
};

// The case in `text`, written key=value&key=value and percent-encoded as
// application/x-www-form-urlencoded; a leading '#' or '?' is skipped. Every error is reported, save
// that of unknown keys only the first hundred are.
//   read_case("first_absence=2.+marts+2026").absence.first_absence is 2026-03-02
CaseReading read_case(std::string_view text);

// The case in fields that are decoded already, such as the cells of a row. An empty value counts as
// not given here (a spreadsheet has a cell for every column); in read_case it is a bad value.
struct Field {
    std::string_view key;
    std::string_view value;
};
CaseReading read_fields(std::span<const Field> fields);

// The case as key=value text in the contract's order with ISO dates: the keys in `given` only, so
// that read_case(write_case(reading)) gives back a `reading` that is ok. `today` and `lang` are
// written if given.
//   write_case(read_case("role=employer&first_absence=2/3-2026")) is
//   "first_absence=2026-03-02&role=employer"
std::string write_case(const CaseReading& reading);

// Every field of a case as decoded text pairs in the contract's order, save `today` and `lang`.
std::vector<std::pair<Key, std::string>> case_fields(const CaseReading& reading);

}  // namespace fasttrack
