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
constexpr std::string_view kExpectedNames[] = {"unknown", "upto_8", "over_8"};
constexpr std::string_view kUnder26Names[] = {"unknown", "yes", "no"};
constexpr std::string_view kConsentNames[] = {"pending", "yes", "no"};
constexpr std::string_view kSeriousIllnessNames[] = {"no", "yes"};
constexpr std::string_view kCategoryNames[] = {"2", "3"};

constexpr std::span<const std::string_view> kNoNames;

struct KeyRow {
    std::string_view name;
    std::span<const std::string_view> values;  // of a choice, in the order of its type
};

// In the order of Key.
constexpr KeyRow kKeys[] = {
    {"first_absence", kNoNames},
    {"role", kRoleNames},
    {"work", kWorkNames},
    {"pay", kPayNames},
    {"last_employer_pay", kNoNames},
    {"insurance", kInsuranceNames},
    {"expected", kExpectedNames},
    {"under_26", kUnder26Names},
    {"requested", kNoNames},
    {"requested_by", kRoleNames},
    {"consent", kConsentNames},
    {"letter", kNoNames},
    {"serious_illness", kSeriousIllnessNames},
    {"info_form_sent", kNoNames},
    {"first_meeting", kNoNames},
    {"category", kCategoryNames},
    {"notice_leaving", kNoNames},
    {"partial_return", kNoNames},
    {"full_return", kNoNames},
    {"prior_absence", kNoNames},
    {"today", kNoNames},
    {"lang", kLanguageCodes},
};
static_assert(std::size(kKeys) == kKeyCount);

}  // namespace

std::string_view key_name(Key key) { return kKeys[index_of(key)].name; }

std::optional<Key> key_named(std::string_view name) {
    for (std::size_t index = 0; index < kKeyCount; ++index) {
        if (kKeys[index].name == name) return static_cast<Key>(index);
    }
    return std::nullopt;
}

std::span<const std::string_view> value_names(Key key) { return kKeys[index_of(key)].values; }

std::string_view code_name(ErrorCode code) { return enum_name(code); }

Role requester(const AbsenceCase& absence) { return absence.requested_by.value_or(absence.role); }

}  // namespace fasttrack
