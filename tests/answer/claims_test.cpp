// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Claiming: the sick person's sick pay (sygedagpengeloven § 38) and the employer's refund (§ 59).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 8 dage efter afsendelsen af underretningsbrevet"; without a letter three weeks after the
// first absence day, the employer's pay or the fund's 14 days
constexpr DateRow kBenefitRows[] = {
    {"UnemployedLetter", "first_absence=2026-03-02&work=unemployed&claim_letter=2026-03-23",
     "2026-03-31"},
    {"NoPayLetter", "first_absence=2026-03-02&pay=none&claim_letter=2026-03-10", "2026-03-18"},
    {"SickPayLetter", "first_absence=2026-03-02&pay=employer_sick_pay&claim_letter=2026-04-02",
     "2026-04-10"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "2026-04-05"},
    {"SickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-04-21"},
    {"SickPayStoppedEarly",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-20", "2026-04-10"},
    {"NoPay", "first_absence=2026-03-02&pay=none", "2026-03-23"},
    {"NoPayFromALeapDay", "first_absence=2028-02-29&pay=none", "2028-03-21"},
    {"UnemployedIntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=unemployed",
     "2100-02-03"},
};

class ClaimBenefit : public testing::TestWithParam<DateRow> {};

TEST_P(ClaimBenefit, AtLatestOnThatDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "claim_benefit"), row.date);
    EXPECT_EQ(state_text(row.case_text, "claim_benefit", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "claim_benefit", row.date, 1), "past");
    EXPECT_EQ(kind_text(assessed(row.case_text), "claim_benefit"), "employee, must, law");
}

INSTANTIATE_TEST_SUITE_P(Rules, ClaimBenefit, testing::ValuesIn(kBenefitRows), kRowName);

constexpr DateRow kBenefitWhereRows[] = {
    {"Wages", "first_absence=2026-03-02", "none"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "none"},
    {"UnemployedBackAfterTheFund",
     "first_absence=2026-03-02&work=unemployed&full_return=2026-03-16", "none"},
    {"UnemployedBackTheDayAfter", "first_absence=2026-03-02&work=unemployed&full_return=2026-03-17",
     "2026-04-05"},
    {"SickPayBackAfterDay30",
     "first_absence=2026-03-02&pay=employer_sick_pay&full_return=2026-04-01", "none"},
    {"SickPayBackAfterDay31",
     "first_absence=2026-03-02&pay=employer_sick_pay&full_return=2026-04-02", "2026-04-21"},
    {"NoPayBackNextDay", "first_absence=2026-03-02&pay=none&full_return=2026-03-03", "2026-03-23"},
};

class ClaimBenefitWhere : public testing::TestWithParam<DateRow> {};

TEST_P(ClaimBenefitWhere, TheEmployerPaysNoWages) {
    EXPECT_EQ(date_text(GetParam().case_text, "claim_benefit"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, ClaimBenefitWhere, testing::ValuesIn(kBenefitWhereRows), kRowName);

// "indtil 3 måneder forud for fremsættelsen af kravet": three months after the first unclaimed day
constexpr DateRow kRefundRows[] = {
    {"NothingClaimed", "first_absence=2026-03-02", "2026-07-01"},
    {"ClaimedToApril", "first_absence=2026-03-02&refund_claimed_to=2026-04-30", "2026-08-01"},
    {"IntoAShortMonth", "first_absence=2026-03-02&refund_claimed_to=2026-11-29", "2027-02-28"},
    {"IntoALeapMonth", "first_absence=2027-09-01&refund_claimed_to=2027-11-29", "2028-02-29"},
    {"NoEmployerPeriod", "first_absence=2026-03-02&employer_period=no", "2026-06-02"},
    {"BackOnTheFirstUnclaimedDay",
     "first_absence=2026-03-02&refund_claimed_to=2026-04-30&full_return=2026-05-01", "none"},
    {"BackTheDayAfter",
     "first_absence=2026-03-02&refund_claimed_to=2026-04-30&full_return=2026-05-02", "2026-08-01"},
    {"EmployerSickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "none"},
    {"NoPay", "first_absence=2026-03-02&pay=none", "none"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "none"},
};

class RefundClaimBy : public testing::TestWithParam<DateRow> {};

TEST_P(RefundClaimBy, ThreeMonthsAfterTheFirstUnclaimedDay) {
    EXPECT_EQ(date_text(GetParam().case_text, "refund_claim_by"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, RefundClaimBy, testing::ValuesIn(kRefundRows), kRowName);

TEST(RefundClaimBy, IsTheEmployersDuty) {
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02"), "refund_claim_by"),
              "employer, must, law");
}

// A day given is done from that day on.
TEST(Done, IsGivenOnceItsDayHasCome) {
    const auto done = [](const char* key, const char* rest) {
        const Assessment assessment = assessed(std::string{"first_absence=2026-03-02"} + rest);
        return text_of(milestone(assessment, key)->done);
    };
    EXPECT_EQ(done("report_absence", "&reported=2026-03-25&today=2026-03-24"), "none");
    EXPECT_EQ(done("report_absence", "&reported=2026-03-25&today=2026-03-25"), "2026-03-25");
    EXPECT_EQ(done("employer_conversation", "&conversation_held=2026-03-25&today=2026-03-24"),
              "none");
    EXPECT_EQ(done("employer_conversation", "&conversation_held=2026-03-25&today=2026-03-25"),
              "2026-03-25");
    EXPECT_EQ(done("first_meeting", "&first_meeting=2026-03-25&today=2026-03-25"), "2026-03-25");
    EXPECT_EQ(done("refund_claim_by", "&reported=2026-03-25&today=2026-03-25"), "none");
}

TEST(DaysLeftToAct, EndsWhereTheOfficesCloseAndIsNeverNegative) {
    const auto left = [](const char* today) {
        return text_of(assessed_on("first_absence=2026-03-02", today).fast_track.days_left_to_act);
    };
    EXPECT_EQ(left("2026-03-31"), "1");
    EXPECT_EQ(left("2026-04-01"), "0");
    EXPECT_EQ(left("2026-04-05"), "0");
    EXPECT_EQ(left("2026-04-06"), "0");
    EXPECT_EQ(left("2026-04-07"), "none");
}

}  // namespace
}  // namespace fasttrack
