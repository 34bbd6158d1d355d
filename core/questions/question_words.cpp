// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the conversation says: labels and help, for the sick person ("du") and for the employer
// ("medarbejderen"). Partners: question_words.h, question_options.cpp.
#include "core/questions/question_words.h"
#include "texts/questions.h"

namespace fasttrack {
namespace {

Words first_absence_words(Asker asker) {
    if (asker.role == Role::employer) {
        return {text::questions::first_absence_label, text::questions::first_absence_employer_help};
    }
    switch (asker.work) {
        case Work::employed:
            break;
        case Work::unemployed:
            return {text::questions::first_absence_label,
                    text::questions::first_absence_unemployed_help};
        case Work::self_employed:
            return {text::questions::first_absence_label,
                    text::questions::first_absence_self_employed_help};
    }
    return {text::questions::first_absence_label, text::questions::first_absence_employed_help};
}

Words full_return_words(Work work) {
    if (work == Work::unemployed) {
        return {text::questions::full_return_unemployed_label,
                text::questions::full_return_unemployed_help};
    }
    return {text::questions::full_return_label, text::questions::full_return_help};
}

Words employee_words(Key key, Asker asker) {
    switch (key) {
        case Key::first_absence:
            return first_absence_words(asker);
        case Key::role:
            return {text::questions::employee_role_label, text::questions::employee_role_help};
        case Key::work:
            return {text::questions::employee_work_label, text::questions::employee_work_help};
        case Key::pay:
            return {text::questions::employee_pay_label, text::questions::employee_pay_help};
        case Key::last_employer_pay:
            return {text::questions::employee_last_employer_pay_label,
                    text::questions::employee_last_employer_pay_help};
        case Key::insurance:
            return {text::questions::employee_insurance_label,
                    text::questions::employee_insurance_help};
        case Key::expected:
            return {text::questions::employee_expected_label,
                    text::questions::employee_expected_help};
        case Key::under_26:
            return {text::questions::employee_under_26_label,
                    text::questions::employee_under_26_help};
        case Key::requested:
            return {text::questions::employee_requested_label,
                    text::questions::employee_requested_help};
        case Key::requested_by:
            return {text::questions::employee_requested_by_label,
                    text::questions::employee_requested_by_help};
        case Key::consent:
            return {text::questions::employee_consent_label,
                    text::questions::employee_consent_help};
        case Key::letter:
            return {text::questions::employee_letter_label, text::questions::employee_letter_help};
        case Key::serious_illness:
            return {text::questions::employee_serious_illness_label,
                    text::questions::employee_serious_illness_help};
        case Key::info_form_sent:
            return {text::questions::employee_info_form_sent_label,
                    text::questions::employee_info_form_sent_help};
        case Key::first_meeting:
            return {text::questions::employee_first_meeting_label,
                    text::questions::employee_first_meeting_help};
        case Key::category:
            return {text::questions::employee_category_label,
                    text::questions::employee_category_help};
        case Key::notice_leaving:
            return {text::questions::employee_notice_leaving_label,
                    text::questions::employee_notice_leaving_help};
        case Key::partial_return:
            return {text::questions::employee_partial_return_label,
                    text::questions::employee_partial_return_help};
        case Key::full_return:
            return full_return_words(asker.work);
        case Key::prior_absence:
            return {text::questions::employee_prior_absence_label,
                    text::questions::employee_prior_absence_help};
        case Key::workdays:
            return {text::questions::workdays_label, text::questions::workdays_help};
        case Key::claim_letter:
            return {text::questions::claim_letter_label, text::questions::claim_letter_help};
        case Key::conversation_held:
            return {text::questions::conversation_held_label,
                    text::questions::conversation_held_help};
        case Key::reported:
            return {text::questions::reported_label, text::questions::reported_help};
        case Key::refund_claimed_to:
            return {text::questions::refund_claimed_to_label,
                    text::questions::refund_claimed_to_help};
        case Key::hours:
            return {text::questions::hours_label, text::questions::hours_help};
        case Key::hours_absent:
            return {text::questions::hours_absent_label, text::questions::hours_absent_help};
        case Key::wage_month:
            return {text::questions::wage_month_label, text::questions::wage_month_help};
        case Key::employer_period:
            return {text::questions::employer_period_label, text::questions::employer_period_help};
        case Key::today:
        case Key::lang:
            break;  // no questions: the page's clock and language
    }
    return {text::questions::none_label, text::questions::none_help};
}

// Where the employer is asked in other words than the employee; the rest is the same for both.
Words employer_words(Key key, Asker asker) {
    if (key == Key::pay) {
        return {text::questions::employer_pay_label, text::questions::employer_pay_help};
    }
    if (key == Key::last_employer_pay) {
        return {text::questions::employer_last_employer_pay_label,
                text::questions::employer_last_employer_pay_help};
    }
    if (key == Key::expected) {
        return {text::questions::employer_expected_label, text::questions::employer_expected_help};
    }
    if (key == Key::under_26) {
        return {text::questions::employer_under_26_label, text::questions::employer_under_26_help};
    }
    if (key == Key::requested) {
        return {text::questions::employer_requested_label,
                text::questions::employer_requested_help};
    }
    if (key == Key::consent) {
        return {text::questions::employer_consent_label, text::questions::employer_consent_help};
    }
    if (key == Key::letter) {
        return {text::questions::employer_letter_label, text::questions::employer_letter_help};
    }
    if (key == Key::serious_illness) {
        return {text::questions::employer_serious_illness_label,
                text::questions::employer_serious_illness_help};
    }
    if (key == Key::info_form_sent) {
        return {text::questions::employer_info_form_sent_label,
                text::questions::employer_info_form_sent_help};
    }
    if (key == Key::first_meeting) {
        return {text::questions::employer_first_meeting_label,
                text::questions::employer_first_meeting_help};
    }
    if (key == Key::notice_leaving) {
        return {text::questions::employer_notice_leaving_label,
                text::questions::employer_notice_leaving_help};
    }
    if (key == Key::partial_return) {
        return {text::questions::employer_partial_return_label,
                text::questions::employer_partial_return_help};
    }
    if (key == Key::full_return) {
        return {text::questions::employer_full_return_label,
                text::questions::employer_full_return_help};
    }
    if (key == Key::prior_absence) {
        return {text::questions::employer_prior_absence_label,
                text::questions::employer_prior_absence_help};
    }
    return employee_words(key, asker);
}

}  // namespace

Words question_words(Key key, Asker asker) {
    return asker.role == Role::employer ? employer_words(key, asker) : employee_words(key, asker);
}

}  // namespace fasttrack
