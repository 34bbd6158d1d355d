// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The options of each choice and the yes-or-no questions that go before a field. Partners:
// question_words.h, question_words.cpp (labels and help).
#include "core/questions/question_words.h"
#include "texts/questions.h"

namespace fasttrack {
namespace {

constexpr Option kRole[] = {
    {"employee", text::questions::role_employee},
    {"employer", text::questions::role_employer},
};
constexpr Option kWork[] = {
    {"employed", text::questions::work_employed},
    {"unemployed", text::questions::work_unemployed},
    {"self_employed", text::questions::work_self_employed},
};
constexpr Option kPay[] = {
    {"wages", text::questions::pay_wages},
    {"employer_sick_pay", text::questions::pay_employer_sick_pay},
    {"none", text::questions::pay_none},
};
constexpr Option kInsurance[] = {
    {"none", text::questions::insurance_none},
    {"day1", text::questions::insurance_day1},
    {"day3", text::questions::insurance_day3},
};
constexpr Option kEmployerPeriod[] = {
    {"yes", text::questions::employer_period_yes},
    {"no", text::questions::employer_period_no},
};
constexpr Option kExpected[] = {
    {"unknown", text::questions::expected_unknown},
    {"upto_8", text::questions::expected_upto_8},
    {"over_8", text::questions::expected_over_8},
};
constexpr Option kUnder26[] = {
    {"unknown", text::questions::under26_unknown},
    {"yes", text::questions::under26_yes},
    {"no", text::questions::under26_no},
};
constexpr Option kRequestedByEmployee[] = {
    {"employee", text::questions::requested_by_employee_employee},
    {"employer", text::questions::requested_by_employee_employer},
};
constexpr Option kRequestedByEmployer[] = {
    {"employee", text::questions::requested_by_employer_employee},
    {"employer", text::questions::requested_by_employer_employer},
};
constexpr Option kConsent[] = {
    {"pending", text::questions::consent_pending},
    {"yes", text::questions::consent_yes},
    {"no", text::questions::consent_no},
};
constexpr Option kSeriousIllness[] = {
    {"no", text::questions::serious_illness_no},
    {"yes", text::questions::serious_illness_yes},
};
constexpr Option kCategory[] = {
    {"2", text::questions::category_2},
    {"3", text::questions::category_3},
};

constexpr Gate kRequestedGate{text::questions::requested_gate_label,
                              text::questions::requested_gate_help, text::questions::no,
                              text::questions::yes};
constexpr Gate kPriorGateEmployee{text::questions::prior_gate_employee_label,
                                  text::questions::prior_gate_employee_help, text::questions::no,
                                  text::questions::yes};
constexpr Gate kPriorGateEmployer{text::questions::prior_gate_employer_label,
                                  text::questions::prior_gate_employer_help, text::questions::no,
                                  text::questions::yes};

}  // namespace

std::span<const Option> question_options(Key key, Asker asker) {
    switch (key) {
        case Key::role:
            return kRole;
        case Key::work:
            return kWork;
        case Key::pay:
            return kPay;
        case Key::insurance:
            return kInsurance;
        case Key::employer_period:
            return kEmployerPeriod;
        case Key::expected:
            return kExpected;
        case Key::under_26:
            return kUnder26;
        case Key::requested_by:
            if (asker.role == Role::employer) return kRequestedByEmployer;
            return kRequestedByEmployee;
        case Key::consent:
            return kConsent;
        case Key::serious_illness:
            return kSeriousIllness;
        case Key::category:
            return kCategory;
        case Key::first_absence:
        case Key::last_employer_pay:
        case Key::requested:
        case Key::letter:
        case Key::info_form_sent:
        case Key::first_meeting:
        case Key::notice_leaving:
        case Key::partial_return:
        case Key::full_return:
        case Key::prior_absence:
        case Key::workdays:
        case Key::claim_letter:
        case Key::conversation_held:
        case Key::reported:
        case Key::refund_claimed_to:
        case Key::hours:
        case Key::hours_absent:
        case Key::wage_month:
        case Key::today:
        case Key::lang:
            break;
    }
    return {};
}

const Gate* question_gate(Key key, Asker asker) {
    if (key == Key::requested) return &kRequestedGate;
    if (key == Key::prior_absence) {
        return asker.role == Role::employer ? &kPriorGateEmployer : &kPriorGateEmployee;
    }
    return nullptr;
}

}  // namespace fasttrack
