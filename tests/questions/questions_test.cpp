// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which questions are asked for which answers, and what of the answers becomes the case.
#include "core/questions/questions.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace fasttrack {
namespace {

// The answers of a link, and the keys asked for them, essential ones first, "|" before the others;
// "(key)" stands behind a gate that says no.
struct AskedRow {
    const char* name;
    const char* answers;
    const char* asked;
};

constexpr AskedRow kAskedRows[] = {
    {"NothingYet", "",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"EmployerIsNotAskedForWork", "role=employer",
     "role first_absence pay expected (requested) | serious_illness info_form_sent first_meeting "
     "employer_period conversation_held reported refund_claimed_to hours wage_month notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"UnemployedIsNotAskedForPay", "work=unemployed",
     "role first_absence work expected (requested) | serious_illness info_form_sent claim_letter "
     "first_meeting partial_return full_return (prior_absence)"},
    {"SelfEmployedIsAskedForInsurance", "work=self_employed",
     "role first_absence work insurance expected (requested) | serious_illness info_form_sent "
     "first_meeting reported partial_return full_return (prior_absence)"},
    {"SickPayFromTheEmployerMayStopEarly", "pay=employer_sick_pay",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "claim_letter first_meeting last_employer_pay conversation_held reported notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"TheDayBeforeThe26WeekRule", "first_absence=2026-06-30",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"TheFirstDayOfThe26WeekRule", "first_absence=2026-07-01",
     "role first_absence work pay expected under_26 (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"The26WeekRuleIsForEmployeesOnly", "first_absence=2026-07-01&work=unemployed",
     "role first_absence work expected (requested) | serious_illness info_form_sent claim_letter "
     "first_meeting partial_return full_return (prior_absence)"},
    {"OwnRequestNeedsNoConsent", "requested=2026-03-05",
     "role first_absence work pay expected requested requested_by | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"TheEmployersRequestNeedsConsent", "requested=2026-03-05&requested_by=employer",
     "role first_absence work pay expected requested requested_by consent letter | serious_illness "
     "info_form_sent first_meeting employer_period conversation_held reported refund_claimed_to "
     "notice_leaving partial_return full_return (prior_absence)"},
    {"AfterANoNoLetterIsAskedFor", "requested=2026-03-05&requested_by=employer&consent=no",
     "role first_absence work pay expected requested requested_by consent | serious_illness "
     "info_form_sent first_meeting employer_period conversation_held reported refund_claimed_to "
     "notice_leaving partial_return full_return (prior_absence)"},
    {"AGivenLetterStaysAfterANo",
     "requested=2026-03-05&requested_by=employer&consent=no&letter=2026-03-06",
     "role first_absence work pay expected requested requested_by consent letter | serious_illness "
     "info_form_sent first_meeting employer_period conversation_held reported refund_claimed_to "
     "notice_leaving partial_return full_return (prior_absence)"},
    {"AnEmployersRequestIsTheirOwn", "role=employer&requested=2026-03-05",
     "role first_absence pay expected requested requested_by consent letter | serious_illness "
     "info_form_sent first_meeting employer_period conversation_held reported refund_claimed_to "
     "hours wage_month notice_leaving partial_return full_return (prior_absence)"},
    {"OnlyAnEmployeeHasAnEmployerWhoRequests", "work=unemployed&requested=2026-03-05",
     "role first_absence work expected requested | serious_illness info_form_sent claim_letter "
     "first_meeting partial_return full_return (prior_absence)"},
    {"TheLastDayWithCategories", "first_absence=2024-12-31&first_meeting=2025-02-10",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting category employer_period conversation_held reported refund_claimed_to "
     "notice_leaving partial_return full_return (prior_absence)"},
    {"TheFirstDayWithoutCategories", "first_absence=2025-01-01&first_meeting=2025-02-10",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"ACategoryIsGivenAtAMeeting", "first_absence=2024-12-31",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return (prior_absence)"},
    {"EarlierPeriodsOpenTheirGate", "prior_absence=2026-01-05..2026-01-09",
     "role first_absence work pay expected (requested) | serious_illness info_form_sent "
     "first_meeting employer_period conversation_held reported refund_claimed_to notice_leaving "
     "partial_return full_return prior_absence"},
};

std::string asked_keys(const Answers& answers) {
    std::string keys;
    bool essential = true;
    for (const Question& question : questions(answers)) {
        if (essential && !question.essential) keys += " |";
        essential = question.essential;
        const std::string name{key_name(question.key)};
        if (!keys.empty()) keys += ' ';
        keys += asked(answers, question.key) ? name : "(" + name + ")";
    }
    return keys;
}

void PrintTo(const AskedRow& row, std::ostream* os) { *os << row.answers; }

class Asked : public testing::TestWithParam<AskedRow> {};

TEST_P(Asked, WhatMattersForTheAnswersSoFar) {
    EXPECT_EQ(asked_keys(answers_of(read_case(GetParam().answers))), GetParam().asked);
}

INSTANTIATE_TEST_SUITE_P(Questions, Asked, testing::ValuesIn(kAskedRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// What was typed for one kind of case and what is left of it after one answer changed: the rest is
// kept for the way back and brings no error meanwhile.
struct KeptRow {
    const char* name;
    const char* answers;
    Key changed;
    const char* to;
    const char* case_text;
};

constexpr KeptRow kKeptRows[] = {
    {"PayOfAnEmployeeNowUnemployed",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-20", Key::work,
     "unemployed", "first_absence=2026-03-02&work=unemployed"},
    {"WorkOfAnEmployeeNowEmployer",
     "first_absence=2026-03-02&work=self_employed&insurance=day1&expected=over_8", Key::role,
     "employer", "first_absence=2026-03-02&role=employer&expected=over_8"},
    {"NoticeOfAnEmployeeNowSelfEmployed",
     "first_absence=2026-03-02&notice_leaving=2026-04-30&full_return=2026-05-04", Key::work,
     "self_employed", "first_absence=2026-03-02&work=self_employed&full_return=2026-05-04"},
    {"LastSickPayNowWages",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-20", Key::pay,
     "wages", "first_absence=2026-03-02&pay=wages"},
    {"CategoryOfALaterAbsence", "first_absence=2024-12-31&first_meeting=2025-02-10&category=3",
     Key::first_absence, "2025-01-01", "first_absence=2025-01-01&first_meeting=2025-02-10"},
    {"LetterWithoutRequest",
     "first_absence=2026-03-02&requested=2026-03-05&requested_by=employer&consent=yes&"
     "letter=2026-03-06",
     Key::requested, "", "first_absence=2026-03-02&requested_by=employer&consent=yes"},
    {"EmployersRequestForTheUnemployed",
     "first_absence=2026-03-02&requested=2026-03-05&requested_by=employer&letter=2026-03-06",
     Key::work, "unemployed", "first_absence=2026-03-02&work=unemployed&requested=2026-03-05"},
    {"TheEmployeesOwnRequest",
     "first_absence=2026-03-02&requested=2026-03-05&requested_by=employer&consent=no&"
     "letter=2026-03-06",
     Key::requested_by, "employee",
     "first_absence=2026-03-02&requested=2026-03-05&requested_by=employee"},
};

void PrintTo(const KeptRow& row, std::ostream* os) { *os << row.answers << " -> " << row.to; }

class Kept : public testing::TestWithParam<KeptRow> {};

TEST_P(Kept, WhatIsNoLongerAskedLeavesTheCaseAndIsKept) {
    const CaseReading reading = read_case(GetParam().answers);
    const Answers before = answers_of(reading);
    Answers answers = before;

    answers[GetParam().changed] = GetParam().to;
    EXPECT_TRUE(read_answers(answers).ok());
    EXPECT_EQ(case_text(answers), GetParam().case_text);

    answers[GetParam().changed] = before[GetParam().changed];
    EXPECT_EQ(case_text(answers), GetParam().answers);
}

INSTANTIATE_TEST_SUITE_P(Questions, Kept, testing::ValuesIn(kKeptRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(Answers, AGateThatSaysNoLeavesItsFieldOut) {
    Answers answers = answers_of(read_case(
        "first_absence=2026-03-02&requested=2026-03-05&requested_by=employer&letter=2026-03-06"));
    answers.set_gate(Key::requested, false);
    EXPECT_EQ(case_text(answers), "first_absence=2026-03-02");
    EXPECT_EQ(answers[Key::letter], "2026-03-06");
}

TEST(Answers, KeepBadValuesAsTheyWereTyped) {
    const Answers answers =
        answers_of(read_case("first_absence=30.2.2026&requested=%C3%A6+%26&lang=en"));
    EXPECT_EQ(answers[Key::first_absence], "30.2.2026");
    EXPECT_EQ(case_text(answers), "first_absence=30.2.2026&requested=%C3%A6%20%26&lang=en");
    EXPECT_EQ(read_case(case_text(answers)).errors.size(), read_answers(answers).errors.size());
}

TEST(Answers, ReadDatesInEveryFormOfTheContract) {
    Answers answers;
    answers[Key::first_absence] = "2. marts 2026";
    answers[Key::today] = "20/3-2026";
    EXPECT_EQ(case_text(answers), "first_absence=2026-03-02&today=2026-03-20");
}

// While the date is retyped, the question below it must not jump away.
TEST(Answers, RememberTheLastFirstAbsenceThatCouldBeRead) {
    Answers answers = answers_of(read_case("first_absence=2026-07-01&under_26=yes"));
    answers[Key::first_absence] = "2026-07-";
    EXPECT_TRUE(asked(answers, Key::under_26));
    answers[Key::first_absence] = "2026-06-30";
    EXPECT_FALSE(asked(answers, Key::under_26));
}

TEST(Answers, TheOneWhoAsksIsTheOneWhoRequestedUnlessSaid) {
    Answers answers;
    EXPECT_EQ(chosen(answers, Key::requested_by), "employee");
    answers[Key::role] = "employer";
    EXPECT_EQ(chosen(answers, Key::requested_by), "employer");
    EXPECT_EQ(chosen(answers, Key::pay), "wages");
    EXPECT_EQ(chosen(answers, Key::requested), "");
}

// Both sides, with every question in view.
constexpr const char* kEveryQuestion[] = {
    ("first_absence=2024-03-04&first_meeting=2024-04-20&pay=employer_sick_pay&requested=2024-03-05&"
     "requested_by=employer&prior_absence=2024-01-01..2024-01-05"),
    "role=employer&first_absence=2026-07-01&pay=employer_sick_pay&requested=2026-07-02",
    "first_absence=2026-07-01&work=self_employed",
    "first_absence=2026-07-01&work=unemployed",
    "first_absence=2026-07-01",
};

class EveryQuestion : public testing::TestWithParam<const char*> {};

TEST_P(EveryQuestion, HasItsWordsAndTheContractsValues) {
    for (const Question& question : questions(answers_of(read_case(GetParam())))) {
        SCOPED_TRACE(key_name(question.key));
        EXPECT_GT(question.label.in(Language::da).size(), 5U);
        EXPECT_GT(question.label.in(Language::en).size(), 5U);
        EXPECT_GT(question.help.in(Language::da).size(), 20U);
        EXPECT_GT(question.help.in(Language::en).size(), 20U);
        EXPECT_GT(group_title(question.group).in(Language::da).size(), 4U);
        EXPECT_EQ(question.required, question.key == Key::first_absence);
        const auto values = value_names(question.key);
        ASSERT_EQ(question.options.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            EXPECT_EQ(question.options[i].value, values[i]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Questions, EveryQuestion, testing::ValuesIn(kEveryQuestion));

// The page never asks what the illness is, nor who the person is.
TEST_P(EveryQuestion, NeverAsksForADiagnosisANameOrANumber) {
    for (const Question& question : questions(answers_of(read_case(GetParam())))) {
        for (const std::string_view label :
             {question.label.in(Language::da), question.label.in(Language::en)}) {
            for (const std::string_view word :
                 {"diagnose", "diagnosis", "CPR", "navn", "name", "fejler", "sygdom har"}) {
                EXPECT_EQ(label.find(word), std::string_view::npos) << label;
            }
        }
    }
}

TEST(AnswersOf, NeitherValueOfAKeyGivenTwice) {
    const Answers answers = answers_of(
        read_case("first_absence=2026-03-02&expected=over_8&first_absence=2026-03-03&role=king"));

    EXPECT_EQ(case_text(answers), "role=king&expected=over_8");
    EXPECT_FALSE(answers.last_first_absence);
}

// A link, and the answers that the page leaves out of it.
struct LeftOutRow {
    const char* name;
    const char* link;
    const char* left_out;
};

constexpr LeftOutRow kLeftOutRows[] = {
    {"AnEmployersCaseIsAnEmployees", "work=unemployed&role=employer",
     "Hvad var du på første fraværsdag?=Ledig"},
    {"PayIsForEmployees", "work=unemployed&pay=none",
     "Får du løn under sygdom?=Nej, ingen af delene"},
    {"ADayAsItWasGiven", "pay=wages&last_employer_pay=2026-03-10",
     "Sidste dag, arbejdsgiveren betalte sygedagpenge=2026-03-10"},
    {"NothingContradicts", "work=unemployed", ""},
    {"NoEffectIsNoContradiction", "consent=yes", ""},
    {"SaidAtItsField", "requested=2026-03-01", ""},
};

void PrintTo(const LeftOutRow& row, std::ostream* os) { *os << row.name; }

class LeftOutOfALink : public testing::TestWithParam<LeftOutRow> {};

TEST_P(LeftOutOfALink, IsWhatTheRestRulesOut) {
    std::string told;
    for (const LeftOut& out :
         left_out(read_case("first_absence=2026-03-02&" + std::string{GetParam().link}))) {
        told += std::string{out.question.in(Language::da)} + '=';
        told +=
            out.option != nullptr ? std::string{out.option->label.in(Language::da)} : out.answer;
    }
    EXPECT_EQ(told, GetParam().left_out);
}

INSTANTIATE_TEST_SUITE_P(Questions, LeftOutOfALink, testing::ValuesIn(kLeftOutRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(IsBlank, WhereNothingIsSaidAboutTheAbsence) {
    EXPECT_TRUE(is_blank({}));
    EXPECT_TRUE(is_blank(answers_of(read_case("today=2026-03-20&lang=en"))));
    EXPECT_FALSE(is_blank(answers_of(read_case("role=employer"))));
}

}  // namespace
}  // namespace fasttrack
