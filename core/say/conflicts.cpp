// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What contradicts what in a case, as a sentence. Partners: say/errors.cpp, case_check.cpp.
#include "core/law/rules_reporting.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "core/say/plain_text.h"
#include "texts/errors.h"

namespace fasttrack {
namespace {

// What the day of this field is called inside a sentence.
Text day_name(std::string_view field) {
    const auto key = key_named(field);
    if (key == Key::requested) return text::errors::day_request;
    if (key == Key::letter) return text::errors::day_letter;
    if (key == Key::info_form_sent) return text::errors::day_information_form;
    if (key == Key::first_meeting) return text::errors::day_first_meeting;
    if (key == Key::partial_return) return text::errors::day_part_time_return;
    if (key == Key::claim_letter) return text::errors::name_claim_letter;
    if (key == Key::conversation_held) return text::errors::name_conversation_held;
    if (key == Key::reported) return text::errors::name_reported;
    if (key == Key::workdays) return text::errors::name_workdays;
    if (key == Key::employer_period) return text::errors::name_employer_period;
    if (key == Key::refund_claimed_to) return text::errors::name_refund_claimed_to;
    if (key == Key::hours) return text::errors::name_hours;
    if (key == Key::hours_absent) return text::errors::name_hours_absent;
    if (key == Key::wage_month) return text::errors::name_wage_month;
    return text::errors::day_date;
}

Text other_kind_text(const FieldError& error) {
    const auto key = key_named(error.field);
    if (key == Key::last_employer_pay && error.conflict == Conflict::other_pay) {
        return text::errors::only_employed_last_pay;
    }
    if (key == Key::insurance) return text::errors::only_self_employed_insurance;
    if (key == Key::notice_leaving) return text::errors::only_employed_notice;
    if (key == Key::pay || key == Key::last_employer_pay) return text::errors::only_employed_pay;
    return error.conflict == Conflict::other_pay ? text::errors::other_pay
                                                 : text::errors::other_work;
}

Text period_conflict_text(Conflict conflict) {
    if (conflict == Conflict::period_reversed) {
        return text::errors::period_ends_before;
    }
    if (conflict == Conflict::periods_overlap) {
        return text::errors::periods_overlap;
    }
    return text::errors::period_reaches_absence;
}

Text conflict_text(const FieldError& error) {
    switch (error.conflict) {
        case Conflict::before_first_absence:
            return text::errors::conflict_before_first_absence;
        case Conflict::full_return_not_after_first_absence:
            return text::errors::conflict_full_return_not_after_first_absence;
        case Conflict::full_return_before_partial_return:
            return text::errors::conflict_full_return_before_partial_return;
        case Conflict::letter_without_request:
            return text::errors::conflict_letter_without_request;
        case Conflict::letter_before_request:
            return text::errors::conflict_letter_before_request;
        case Conflict::last_employer_pay_outside_period:
            return text::errors::conflict_last_employer_pay_outside_period;
        case Conflict::category_abolished:
            return text::errors::conflict_category_abolished;
        case Conflict::employer_needs_employment:
            return text::errors::conflict_employer_needs_employment;
        case Conflict::other_work:
        case Conflict::other_pay:
            return other_kind_text(error);
        case Conflict::other_insurance:
            return text::errors::conflict_other_insurance;
        case Conflict::hours_absent_without_partial_return:
            return text::errors::conflict_hours_absent_without_partial_return;
        case Conflict::hours_absent_above_hours:
            return text::errors::conflict_hours_absent_above_hours;
        case Conflict::claim_before_refund:
            return text::errors::conflict_claim_before_refund;
        case Conflict::period_reversed:
        case Conflict::periods_overlap:
        case Conflict::period_reaches_first_absence:
        case Conflict::none:
            break;
    }
    return period_conflict_text(error.conflict);
}

}  // namespace

std::string conflict_message(const FieldError& error, Language lang) {
    const std::optional<Day> day = parse_day(error.value);
    const Days period = kEmployerPeriodEnds.offset + Days{1};
    return fill(
        conflict_text(error).in(lang),
        {with("value", day ? weekday_date(*day, lang) : in_quotes(shown(error.value), lang)),
         with("name", day_name(error.field).in(lang)),
         with("period", day_count(static_cast<int>(period.count()), lang)),
         with("last", plain_date(regime_from(Regime::r2025) - Days{1}, lang))});
}

}  // namespace fasttrack
