// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of the case: keys, values, error codes. Partners: case.h, case_keys.h.
#include "core/case/case_keys.h"

#include "core/support/enum_names.h"

namespace fasttrack {
namespace {

constexpr std::string_view kRoleNames[] = {"employee", "employer"};
constexpr std::string_view kWorkNames[] = {"employed", "unemployed", "self_employed"};
constexpr std::string_view kPayNames[] = {"wages", "employer_sick_pay", "none"};
constexpr std::string_view kInsuranceNames[] = {"none", "day1", "day3"};
constexpr std::string_view kEmployerPeriodNames[] = {"yes", "no"};
constexpr std::string_view kExpectedNames[] = {"unknown", "upto_8", "over_8"};
constexpr std::string_view kUnder26Names[] = {"unknown", "yes", "no"};
constexpr std::string_view kConsentNames[] = {"pending", "yes", "no"};
constexpr std::string_view kSeriousIllnessNames[] = {"no", "yes"};
constexpr std::string_view kCategoryNames[] = {"2", "3"};

// The words for the values of `key`, where it is a choice, in the order of its type.
constexpr std::span<const std::string_view> names_of_values(Key key) {
    switch (key) {
        case Key::role:
        case Key::requested_by:
            return kRoleNames;
        case Key::work:
            return kWorkNames;
        case Key::pay:
            return kPayNames;
        case Key::insurance:
            return kInsuranceNames;
        case Key::employer_period:
            return kEmployerPeriodNames;
        case Key::expected:
            return kExpectedNames;
        case Key::under_26:
            return kUnder26Names;
        case Key::consent:
            return kConsentNames;
        case Key::serious_illness:
            return kSeriousIllnessNames;
        case Key::category:
            return kCategoryNames;
        case Key::lang:
            return kLanguageCodes;
        case Key::first_absence:
        case Key::last_employer_pay:
        case Key::workdays:
        case Key::requested:
        case Key::letter:
        case Key::info_form_sent:
        case Key::claim_letter:
        case Key::conversation_held:
        case Key::reported:
        case Key::refund_claimed_to:
        case Key::hours:
        case Key::hours_absent:
        case Key::wage_month:
        case Key::first_meeting:
        case Key::notice_leaving:
        case Key::partial_return:
        case Key::full_return:
        case Key::prior_absence:
        case Key::today:
            break;
    }
    return {};
}

}  // namespace

std::string_view key_name(Key key) { return enum_name(key); }

std::optional<Key> key_named(std::string_view name) {
    for (std::size_t index = 0; index < kKeyCount; ++index) {
        if (kEnumNames<Key>[index] == name) return static_cast<Key>(index);
    }
    return std::nullopt;
}

std::span<const std::string_view> value_names(Key key) { return names_of_values(key); }

std::string_view code_name(ErrorCode code) { return enum_name(code); }

std::optional<Day> suggestion_for(const FieldError& error, Day today) {
    const std::optional<Key> key = key_named(error.field);
    if (error.code != ErrorCode::not_a_date || !key) return std::nullopt;
    const std::optional<Day> day = suggested_day(error.value, today);
    const auto [from, until] = range_of(*key);
    if (!day || *day < from || *day > until) return std::nullopt;
    return day;
}

Role requester(const AbsenceCase& absence) { return absence.requested_by.value_or(absence.role); }

}  // namespace fasttrack
