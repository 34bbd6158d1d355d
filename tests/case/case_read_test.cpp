// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading a case that is well written: every key, every value, both ways in (core/case/case.h).
// What is wrong with a case is case_error_test.cpp and case_conflict_test.cpp.
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "core/case/case.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

TEST(ReadCase, NeedsTheFirstAbsenceDayOnly) {
    const CaseReading reading = read_case("first_absence=2026-03-02");

    ASSERT_EQ(told(reading), "");
    EXPECT_EQ(iso(reading.absence.first_absence), "2026-03-02");
    EXPECT_TRUE(reading.has(Key::first_absence));
}

TEST(ReadCase, TakesTheFirstValueOfTheContractWhereNothingIsGiven) {
    const CaseReading reading = read_case("first_absence=2026-03-02");
    const AbsenceCase& absence = reading.absence;

    EXPECT_EQ(absence.role, Role::employee);
    EXPECT_EQ(absence.work, Work::employed);
    EXPECT_EQ(absence.pay, Pay::wages);
    EXPECT_EQ(absence.insurance, Insurance::none);
    EXPECT_EQ(absence.expected, Expected::unknown);
    EXPECT_EQ(absence.under_26, Under26::unknown);
    EXPECT_EQ(absence.consent, Consent::pending);
    EXPECT_FALSE(absence.serious_illness);
    EXPECT_FALSE(absence.requested_by.has_value());
    EXPECT_FALSE(absence.category.has_value());
    EXPECT_FALSE(absence.requested.has_value());
    EXPECT_TRUE(absence.prior_absence.empty());
    EXPECT_FALSE(reading.today.has_value());
    EXPECT_FALSE(reading.lang.has_value());
    EXPECT_FALSE(reading.has(Key::role));
    EXPECT_FALSE(reading.has(Key::today));
}

struct DateKeyRow {
    const char* name;
    const char* text;
    Key key;
    std::optional<Day> AbsenceCase::*day;
    const char* expected;
};

constexpr DateKeyRow kDateKeyRows[] = {
    {"LastEmployerPay", "pay=employer_sick_pay&last_employer_pay=15.3.2026", Key::last_employer_pay,
     &AbsenceCase::last_employer_pay, "2026-03-15"},
    {"Requested", "requested=16.3.2026", Key::requested, &AbsenceCase::requested, "2026-03-16"},
    {"Letter", "requested=16.3.2026&letter=17.3.2026", Key::letter, &AbsenceCase::letter,
     "2026-03-17"},
    {"InfoFormSent", "info_form_sent=18.3.2026", Key::info_form_sent, &AbsenceCase::info_form_sent,
     "2026-03-18"},
    {"FirstMeeting", "first_meeting=19.3.2026", Key::first_meeting, &AbsenceCase::first_meeting,
     "2026-03-19"},
    {"NoticeLeaving", "notice_leaving=30.4.2026", Key::notice_leaving, &AbsenceCase::notice_leaving,
     "2026-04-30"},
    {"PartialReturn", "partial_return=1.5.2026", Key::partial_return, &AbsenceCase::partial_return,
     "2026-05-01"},
    {"FullReturn", "full_return=2.6.2026", Key::full_return, &AbsenceCase::full_return,
     "2026-06-02"},
};

void PrintTo(const DateKeyRow& row, std::ostream* os) { *os << row.text; }

class DateKey : public testing::TestWithParam<DateKeyRow> {};

TEST_P(DateKey, IsReadIntoItsOwnField) {
    const auto& row = GetParam();
    const CaseReading reading = read_case(std::string{"first_absence=2026-03-02&"} + row.text);

    ASSERT_EQ(told(reading), "");
    ASSERT_TRUE((reading.absence.*row.day).has_value());
    EXPECT_EQ(iso(*(reading.absence.*row.day)), row.expected);
    EXPECT_TRUE(reading.has(row.key));
}

INSTANTIATE_TEST_SUITE_P(Keys, DateKey, testing::ValuesIn(kDateKeyRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct ChoiceRow {
    const char* name;
    const char* text;
    bool (*is_read)(const CaseReading& reading);
};

const ChoiceRow kChoiceRows[] = {
    {"RoleEmployee", "role=employee",
     [](const CaseReading& reading) { return reading.absence.role == Role::employee; }},
    {"RoleEmployer", "role=employer",
     [](const CaseReading& reading) { return reading.absence.role == Role::employer; }},
    {"WorkEmployed", "work=employed",
     [](const CaseReading& reading) { return reading.absence.work == Work::employed; }},
    {"WorkUnemployed", "work=unemployed",
     [](const CaseReading& reading) { return reading.absence.work == Work::unemployed; }},
    {"WorkSelfEmployed", "work=self_employed",
     [](const CaseReading& reading) { return reading.absence.work == Work::self_employed; }},
    {"PayWages", "pay=wages",
     [](const CaseReading& reading) { return reading.absence.pay == Pay::wages; }},
    {"PayEmployerSickPay", "pay=employer_sick_pay",
     [](const CaseReading& reading) { return reading.absence.pay == Pay::employer_sick_pay; }},
    {"PayNone", "pay=none",
     [](const CaseReading& reading) { return reading.absence.pay == Pay::none; }},
    {"InsuranceNone", "work=self_employed&insurance=none",
     [](const CaseReading& reading) { return reading.absence.insurance == Insurance::none; }},
    {"InsuranceDay1", "work=self_employed&insurance=day1",
     [](const CaseReading& reading) { return reading.absence.insurance == Insurance::day1; }},
    {"InsuranceDay3", "work=self_employed&insurance=day3",
     [](const CaseReading& reading) { return reading.absence.insurance == Insurance::day3; }},
    {"ExpectedUnknown", "expected=unknown",
     [](const CaseReading& reading) { return reading.absence.expected == Expected::unknown; }},
    {"ExpectedUpto8", "expected=upto_8",
     [](const CaseReading& reading) { return reading.absence.expected == Expected::upto_8; }},
    {"ExpectedOver8", "expected=over_8",
     [](const CaseReading& reading) { return reading.absence.expected == Expected::over_8; }},
    {"Under26Unknown", "under_26=unknown",
     [](const CaseReading& reading) { return reading.absence.under_26 == Under26::unknown; }},
    {"Under26Yes", "under_26=yes",
     [](const CaseReading& reading) { return reading.absence.under_26 == Under26::yes; }},
    {"Under26No", "under_26=no",
     [](const CaseReading& reading) { return reading.absence.under_26 == Under26::no; }},
    {"RequestedByEmployee", "role=employer&requested_by=employee",
     [](const CaseReading& reading) { return reading.absence.requested_by == Role::employee; }},
    {"RequestedByEmployer", "requested_by=employer",
     [](const CaseReading& reading) { return reading.absence.requested_by == Role::employer; }},
    {"ConsentPending", "consent=pending",
     [](const CaseReading& reading) { return reading.absence.consent == Consent::pending; }},
    {"ConsentYes", "consent=yes",
     [](const CaseReading& reading) { return reading.absence.consent == Consent::yes; }},
    {"ConsentNo", "consent=no",
     [](const CaseReading& reading) { return reading.absence.consent == Consent::no; }},
    {"SeriousIllnessNo", "serious_illness=no",
     [](const CaseReading& reading) { return !reading.absence.serious_illness; }},
    {"SeriousIllnessYes", "serious_illness=yes",
     [](const CaseReading& reading) { return reading.absence.serious_illness; }},
    {"Category2", "category=2",
     [](const CaseReading& reading) { return reading.absence.category == Category::category_2; }},
    {"Category3", "category=3",
     [](const CaseReading& reading) { return reading.absence.category == Category::category_3; }},
    {"LangDa", "lang=da", [](const CaseReading& reading) { return reading.lang == Language::da; }},
    {"LangEn", "lang=en", [](const CaseReading& reading) { return reading.lang == Language::en; }},
};

void PrintTo(const ChoiceRow& row, std::ostream* os) { *os << row.text; }

class Choice : public testing::TestWithParam<ChoiceRow> {};

TEST_P(Choice, IsReadFromTheContractsWord) {
    // A day before 2025, when there still were categories.
    const CaseReading reading =
        read_case(std::string{"first_absence=2024-03-04&"} + GetParam().text);

    ASSERT_EQ(told(reading), "");
    EXPECT_TRUE(GetParam().is_read(reading));
}

INSTANTIATE_TEST_SUITE_P(Values, Choice, testing::ValuesIn(kChoiceRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(ReadCase, ReadsToday) {
    const CaseReading reading = read_case("first_absence=2026-03-02&today=20.3.2026");

    ASSERT_EQ(told(reading), "");
    ASSERT_TRUE(reading.today.has_value());
    EXPECT_EQ(iso(*reading.today), "2026-03-20");
}

TEST(ReadCase, ReadsPriorAbsencesInTheOrderGiven) {
    const CaseReading reading = read_case(
        "first_absence=2026-03-02&prior_absence="
        "2026-01-05..2026-02-10,+3/11-2025+..+4.+nov.+2025+,+2025-12-01..2025-12-01");

    ASSERT_EQ(told(reading), "");
    const std::vector<AbsencePeriod>& periods = reading.absence.prior_absence;
    ASSERT_EQ(periods.size(), 3U);
    EXPECT_EQ(iso(periods[0].first), "2026-01-05");
    EXPECT_EQ(iso(periods[0].last), "2026-02-10");
    EXPECT_EQ(iso(periods[1].first), "2025-11-03");
    EXPECT_EQ(iso(periods[1].last), "2025-11-04");
    EXPECT_EQ(iso(periods[2].first), "2025-12-01");
    EXPECT_EQ(iso(periods[2].last), "2025-12-01");
}

// "Percent-encoding as in application/x-www-form-urlencoded." (the contract)
struct EncodingRow {
    const char* name;
    const char* text;
    const char* first_absence;
};

constexpr EncodingRow kEncodingRows[] = {
    {"Plain", "first_absence=2026-03-02", "2026-03-02"},
    {"LeadingHash", "#first_absence=2026-03-02", "2026-03-02"},
    {"LeadingQuestionMark", "?first_absence=2026-03-02", "2026-03-02"},
    {"PlusIsABlank", "first_absence=2.+marts+2026", "2026-03-02"},
    {"BlankItself", "first_absence=2. marts 2026", "2026-03-02"},
    {"EncodedBlank", "first_absence=2.%20marts%202026", "2026-03-02"},
    {"EncodedSlash", "first_absence=2%2F3%2F2026", "2026-03-02"},
    {"LowerCaseHexadecimal", "first_absence=2%2f3%2f2026", "2026-03-02"},
    {"EncodedComma", "first_absence=March+2%2C+2026", "2026-03-02"},
    {"EncodedNoBreakSpace", "first_absence=2.%C2%A0marts%C2%A02026", "2026-03-02"},
    {"EncodedDigits", "first_absence=%32%30%326-03-02", "2026-03-02"},
    {"EncodedKey", "first%5Fabsence=2026-03-02", "2026-03-02"},
    {"BlanksAroundTheValue", "first_absence=+2026-03-02+%0A", "2026-03-02"},
    {"EmptyParts", "&&first_absence=2026-03-02&&", "2026-03-02"},
};

void PrintTo(const EncodingRow& row, std::ostream* os) { *os << row.text; }

class Encoding : public testing::TestWithParam<EncodingRow> {};

TEST_P(Encoding, IsUndone) {
    const CaseReading reading = read_case(GetParam().text);

    ASSERT_EQ(told(reading), "");
    EXPECT_EQ(iso(reading.absence.first_absence), GetParam().first_absence);
}

INSTANTIATE_TEST_SUITE_P(Texts, Encoding, testing::ValuesIn(kEncodingRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(ReadFields, TakesValuesAsTheyAre) {
    const Field fields[] = {{"first_absence", "2. marts 2026"}, {"role", " employer "}};
    const CaseReading reading = read_fields(fields);

    ASSERT_EQ(told(reading), "");
    EXPECT_EQ(iso(reading.absence.first_absence), "2026-03-02");
    EXPECT_EQ(reading.absence.role, Role::employer);
}

TEST(ReadFields, TakesAnEmptyCellAsNotGiven) {
    const Field fields[] = {
        {"first_absence", "2026-03-02"}, {"role", ""}, {"requested", " \t"}, {"prior_absence", ""}};
    const CaseReading reading = read_fields(fields);

    ASSERT_EQ(told(reading), "");
    EXPECT_FALSE(reading.has(Key::role));
    EXPECT_FALSE(reading.has(Key::requested));
    EXPECT_FALSE(reading.has(Key::prior_absence));
}

TEST(ReadFields, DecodesNothing) {
    const Field fields[] = {{"first_absence", "2.+marts+2026"}};
    EXPECT_EQ(told(read_fields(fields)), "first_absence not_a_date");
}

TEST(ReadFields, MissesAnEmptyFirstAbsence) {
    const Field fields[] = {{"first_absence", ""}, {"role", "employee"}};
    EXPECT_EQ(told(read_fields(fields)), "first_absence missing");
}

}  // namespace
}  // namespace fasttrack
