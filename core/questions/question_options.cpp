// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The options of each choice and the yes-or-no questions that go before a field. Partners:
// question_words.h, question_words.cpp (labels and help).
#include "core/questions/question_words.h"

namespace fasttrack {
namespace {

constexpr Option kRole[] = {
    {"employee", {"Sygemeldt", "On sick leave"}},
    {"employer", {"Arbejdsgiver", "Employer"}},
};
constexpr Option kWork[] = {
    {"employed", {"Ansat", "Employed"}},
    {"unemployed", {"Ledig", "Unemployed"}},
    {"self_employed", {"Selvstændig", "Self-employed"}},
};
constexpr Option kPay[] = {
    {"wages", {"Ja, løn", "Yes, wages"}},
    {"employer_sick_pay", {"Kun sygedagpenge", "Sick pay only"}},
    {"none", {"Nej, ingen af delene", "No, neither"}},
};
constexpr Option kInsurance[] = {
    {"none", {"Nej", "No"}},
    {"day1", {"Ja, fra 1. fraværsdag", "Yes, from the 1st day of absence"}},
    {"day3", {"Ja, fra 3. fraværsdag", "Yes, from the 3rd day of absence"}},
};
constexpr Option kExpected[] = {
    {"unknown", {"Ved ikke", "Don't know"}},
    {"upto_8", {"Nej, højst 8 uger", "No, 8 weeks at most"}},
    {"over_8", {"Ja, over 8 uger", "Yes, over 8 weeks"}},
};
constexpr Option kUnder26[] = {
    {"unknown", {"Ved ikke", "Don't know"}},
    {"yes", {"Ja, begge", "Yes, both"}},
    {"no", {"Nej", "No"}},
};
constexpr Option kRequestedByEmployee[] = {
    {"employee", {"Jeg selv", "I did"}},
    {"employer", {"Min arbejdsgiver", "My employer"}},
};
constexpr Option kRequestedByEmployer[] = {
    {"employee", {"Medarbejderen", "The employee"}},
    {"employer", {"Vi som arbejdsgiver", "We as employer"}},
};
constexpr Option kConsent[] = {
    {"pending", {"Ikke svaret endnu", "No answer yet"}},
    {"yes", {"Ja tak", "Yes please"}},
    {"no", {"Nej tak", "No thank you"}},
};
constexpr Option kSeriousIllness[] = {
    {"no", {"Nej", "No"}},
    {"yes", {"Ja", "Yes"}},
};
constexpr Option kCategory[] = {
    {"2", {"Kategori 2", "Category 2"}},
    {"3", {"Kategori 3", "Category 3"}},
};

constexpr Text kNo{"Nej", "No"};
constexpr Text kYes{"Ja", "Yes"};

constexpr Gate kRequestedGate{
    {"Er der allerede anmodet om Fast track?", "Has Fast track been requested already?"},
    {"Svar ja, hvis nogen har bedt kommunen om det. At tale om det tæller ikke.",
     "Answer yes if someone has asked the municipality for it. Talking about it does not count."},
    kNo,
    kYes};
constexpr Gate kPriorGateEmployee{{"Har du været sygemeldt før i de sidste ni måneder?",
                                   "Were you on sick leave before, in the last nine months?"},
                                  {"Tidligere sygedage kan rykke revurderingen frem.",
                                   "Earlier sick days can bring the reassessment forward."},
                                  kNo,
                                  kYes};
constexpr Gate kPriorGateEmployer{
    {"Har medarbejderen været sygemeldt før i de sidste ni måneder?",
     "Was the employee on sick leave before, in the last nine months?"},
    {"Tidligere sygedage kan rykke revurderingen frem.",
     "Earlier sick days can bring the reassessment forward."},
    kNo,
    kYes};

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
