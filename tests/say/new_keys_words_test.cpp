// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is said about claims, marks, hours and wages: of each error a sentence of its own, of each
// date why.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/support/enum_names.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// Each of these is wrong in another way.
constexpr const char* kBadCases[] = {
    "first_absence=2026-03-02&work=self_employed&insurance=day3&workdays=08",
    "first_absence=2026-03-02&work=self_employed&workdays=12345",
    "first_absence=2026-03-02&workdays=12345",
    "first_absence=2026-03-02&hours=37,5.0",
    "first_absence=2026-03-02&hours=0",
    "first_absence=2026-03-02&work=unemployed&hours=37",
    "first_absence=2026-03-02&hours_absent=10",
    "first_absence=2026-03-02&hours_absent=40&partial_return=2026-04-01",
    "first_absence=2026-03-02&work=unemployed&hours_absent=10&partial_return=2026-04-01",
    "first_absence=2026-03-02&wage_month=1e9",
    "first_absence=2026-03-02&wage_month=9999999999",
    "first_absence=2026-03-02&pay=none&wage_month=20000",
    "first_absence=2026-03-02&pay=none&employer_period=no",
    "first_absence=2026-03-02&pay=none&refund_claimed_to=2026-04-10",
    "first_absence=2026-03-02&refund_claimed_to=2026-03-10",
    "first_absence=2026-03-02&claim_letter=2026-03-10",
    "first_absence=2026-03-02&pay=none&claim_letter=2026-03-01",
    "first_absence=2026-03-02&conversation_held=2026-03-01",
    "first_absence=2026-03-02&work=unemployed&conversation_held=2026-03-10",
    "first_absence=2026-03-02&reported=2026-03-01",
    "first_absence=2026-03-02&work=unemployed&reported=2026-03-10",
    "first_absence=2026-03-02&work=unemployed&notice_leaving=2026-03-10",
    "first_absence=2026-03-02&work=unemployed&pay=none",
    "first_absence=2026-03-02&insurance=day1",
    "first_absence=2026-03-02&last_employer_pay=2026-03-10",
    "first_absence=2026-03-02&info_form_sent=2026-03-01",
    "first_absence=2026-03-02&first_meeting=2026-03-01",
    "first_absence=2026-03-02&partial_return=2026-03-01",
};

TEST(NewKeys, HaveASentenceOfTheirOwnForEachError) {
    for (const Language lang : {Language::da, Language::en}) {
        std::set<std::string> sentences;
        for (const char* bad : kBadCases) {
            const CaseReading reading = read_case(bad);
            ASSERT_EQ(reading.errors.size(), 1U) << bad;
            const std::string message = error_message(reading.errors.front(), lang);
            EXPECT_TRUE(message.ends_with('.')) << message;
            EXPECT_TRUE(sentences.insert(message).second) << bad << ": " << message;
        }
    }
}

TEST(NewKeys, SayWhatATypedNumberShouldLookLike) {
    const CaseReading hours = read_case("first_absence=2026-03-02&hours=37,5.0");
    EXPECT_EQ(
        error_message(hours.errors.front(), Language::da),
        "Vi kan ikke læse ”37,5.0” som timer. Skriv et tal med højst to decimaler, fx 37 eller "
        "18,5.");
}

std::string why_of(const char* case_text, std::string_view key, Language lang) {
    const CaseReading reading = readable(case_text);
    const Assessment assessment = assess(reading.absence, reading.absence.first_absence);
    const Milestone* found = milestone(assessment, key);
    return found ? joined(why(*found, reading.absence, lang)) : "none";
}

struct WhyRow {
    const char* name;
    const char* case_text;
    const char* key;
    const char* says;
};

constexpr WhyRow kWhyRows[] = {
    {"WorkdaysKnown", "first_absence=2019-02-01&work=self_employed&insurance=day3&workdays=12345",
     "report_absence", "Fraværsdag 3 = tirsdag den 5. februar 2019"},
    {"WorkdaysUnknown", "first_absence=2019-02-01&work=self_employed&insurance=day3",
     "report_absence", "Vi kender ikke de ugedage, du arbejder."},
    {"ClaimByLetter", "first_absence=2026-03-02&pay=none&claim_letter=2026-03-10", "claim_benefit",
     "(brevet om anmeldelsen)"},
    {"ClaimOfTheUnemployed", "first_absence=2026-03-02&work=unemployed", "claim_benefit",
     "(sidste dag, a-kassen betaler)"},
    {"ClaimAfterSickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "claim_benefit",
     "Du får først penge, når kommunen har din anmodning."},
    {"Refund", "first_absence=2026-03-02&role=employer", "refund_claim_by",
     "Fra dagen efter mister du en dags refusion hver dag."},
    {"NoEmployerPeriod", "first_absence=2026-03-02&employer_period=no", "benefit_from",
     "Der er ingen arbejdsgiverperiode."},
    {"EmployerStopped",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-20", "benefit_from",
     "Arbejdsgiveren betalte til fredag den 20. marts 2026. Spørg straks kommunen"},
    {"BanksAreClosed",
     "first_absence=2026-12-01&requested=2026-12-20&requested_by=employer&letter=2026-12-22",
     "fast_track_answer", "Bankerne har også lukket juleaftensdag"},
    {"Waiver", "first_absence=2026-03-02", "follow_up_waiver", "91 dage er 13 uger."},
};
void PrintTo(const WhyRow& row, std::ostream* os) { *os << row.case_text; }

class NewKeysWhy : public testing::TestWithParam<WhyRow> {};

TEST_P(NewKeysWhy, SaysHowItIsCountedAndWhatToDo) {
    const WhyRow& row = GetParam();
    const std::string danish = why_of(row.case_text, row.key, Language::da);

    EXPECT_NE(danish.find(row.says), std::string::npos) << danish;
    EXPECT_NE(why_of(row.case_text, row.key, Language::en), danish);
}

INSTANTIATE_TEST_SUITE_P(Say, NewKeysWhy, testing::ValuesIn(kWhyRows), kRowName);

// desk.md: 6.102,00 kr.; in øre, with another separator.
TEST(CsvRow, HasTheRefundInOere) {
    const CaseReading reading =
        readable("first_absence=2026-10-15&role=employer&today=2026-11-23&reported=2026-11-01");
    std::string row;
    append_csv_row(row, reading, assess(reading.absence, *reading.today), ';');

    EXPECT_TRUE(row.ends_with(";2027-02-14;610200;0;0")) << row;
}

TEST(EnumNames, AreTheEnumeratorsOwn) {
    EXPECT_EQ(enumerator_name<Duty::must>(), "must");
    EXPECT_EQ(enumerator_name<static_cast<Duty>(3)>(), "");
    EXPECT_EQ(enumerator_name<true>(), "true");
    EXPECT_EQ(enum_count<Duty>(), 3U);
}

}  // namespace
}  // namespace fasttrack
