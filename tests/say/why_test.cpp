// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Why each date is that date: the counting, the closed day, the source's words, how sure it is, the
// other reading; each typed from the calendar and the rulebook by hand.
#include <gtest/gtest.h>

#include "core/say/explanation.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

Why told(std::string_view case_text, std::string_view key, Language lang) {
    const Assessment assessment = assessed(case_text);
    const Milestone* found = milestone(assessment, key);
    if (!found) return {};
    return why(*found, readable(case_text).absence, lang);
}

struct WhyRow {
    const char* name;
    const char* case_text;
    const char* milestone;
    const char* text;
};
void PrintTo(const WhyRow& row, std::ostream* os) { *os << row.case_text << ' ' << row.milestone; }

// clang-format off
constexpr WhyRow kCountingRows[] = {
    {"AbsenceBegins", "first_absence=2026-03-02", "absence_begins",
     "Dag 1 = mandag den 2. marts 2026, uge 10."},
    {"FastTrackLastDay", "first_absence=2026-03-02", "fast_track_last_day",
     "Dag 1 = mandag den 2. marts 2026 … dag 35 = søndag den 5. april 2026, uge 14. 35 dage er 5 uger."},
    {"EmployerConversation", "first_absence=2026-03-02", "employer_conversation",
     "4 uger efter mandag den 2. marts 2026 (første fraværsdag) = mandag den 30. marts 2026, uge 14. "
     "Startdagen tæller ikke med."},
    {"EmployerPeriodEnds", "first_absence=2026-03-02", "employer_period_ends",
     "Dag 1 = mandag den 2. marts 2026 … dag 30 = tirsdag den 31. marts 2026, uge 14."},
    {"BenefitFrom", "first_absence=2026-03-02", "benefit_from",
     "Dag 1 = mandag den 2. marts 2026 … dag 31 = onsdag den 1. april 2026, uge 14."},
    {"ReportAbsenceWages", "first_absence=2026-03-02", "report_absence",
     "5 uger efter mandag den 2. marts 2026 (første fraværsdag) = mandag den 6. april 2026, uge 15. "
     "Startdagen tæller ikke med."},
    {"ReportAbsenceSickPay", "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-20", "report_absence",
     "1 uge efter fredag den 20. marts 2026 (sidste dag med sygedagpenge fra arbejdsgiveren) = fredag "
     "den 27. marts 2026, uge 13. Startdagen tæller ikke med."},
    {"ReportAbsenceNoPay", "first_absence=2026-03-02&pay=none", "report_absence",
     "14 dage efter mandag den 2. marts 2026 (første fraværsdag) = mandag den 16. marts 2026, uge 12. "
     "Startdagen tæller ikke med."},
    {"ReportAbsenceUninsured", "first_absence=2026-03-02&work=self_employed", "report_absence",
     "3 uger efter mandag den 2. marts 2026 (første fraværsdag) = mandag den 23. marts 2026, uge 13. "
     "Startdagen tæller ikke med."},
    {"ReportAbsenceInsured", "first_absence=2019-02-01&work=self_employed&insurance=day3&workdays=12345", "report_absence",
     "Fraværsdag 1 = fredag den 1. februar 2019, uge 5. Fraværsdag 2 = mandag den 4. februar 2019, "
     "uge 6. Fraværsdag 3 = tirsdag den 5. februar 2019, uge 6. Kun de ugedage, du arbejder, tæller. Helligdage tæller ikke. 1 uge "
     "efter tirsdag den 5. februar 2019 (retten begynder) = tirsdag den 12. februar 2019, uge 7. "
     "Startdagen tæller ikke med."},
    {"FastTrackMeeting", "first_absence=2026-03-02&requested=2026-03-16", "fast_track_meeting",
     "2 uger efter mandag den 16. marts 2026 (anmodningen) = mandag den 30. marts 2026, uge 14. "
     "Startdagen tæller ikke med."},
    {"FastTrackAnswerOverEaster", "first_absence=2026-03-02&requested=2026-03-31&requested_by=employer&letter=2026-04-01", "fast_track_answer",
     "Brevet blev sendt onsdag den 1. april 2026. Dag 1 = tirsdag den 7. april 2026, uge 15. "
     "Dag 2 = onsdag den 8. april 2026, uge 15. Vi tæller mandag til fredag uden helligdage."},
    {"DoctorVisit", "first_absence=2026-03-02&requested=2026-03-16", "doctor_visit",
     "8 dage efter mandag den 16. marts 2026 (anmodningen) = tirsdag den 24. marts 2026, uge 13. "
     "Startdagen tæller ikke med."},
    {"InformationForm", "first_absence=2026-03-02&info_form_sent=2026-03-05", "information_form",
     "8 dage efter torsdag den 5. marts 2026 (skemaet blev sendt) = fredag den 13. marts 2026, uge 11. "
     "Startdagen tæller ikke med."},
    {"InformationFormRegain", "first_absence=2026-03-02&info_form_sent=2026-03-05", "information_form_regain",
     "Fristen for skemaet = fredag den 13. marts 2026. 4 uger efter = fredag den 10. april 2026, uge 15."},
    {"FirstMeeting", "first_absence=2026-03-02", "first_meeting",
     "Dag 1 = mandag den 2. marts 2026 … dag 56 = søndag den 26. april 2026, uge 17. 56 dage er 8 uger."},
    {"FirstMeetingHeld", "first_absence=2026-03-02&first_meeting=2026-03-30&today=2026-04-02", "first_meeting",
     "Det er den dag, du har skrevet: mandag den 30. marts 2026, uge 14. Det er dag 29 i fraværet."},
    {"FullReturn", "first_absence=2026-03-02&full_return=2026-03-30", "full_return",
     "Det er den dag, du har skrevet: mandag den 30. marts 2026, uge 14. Fraværet varer 28 dage."},
    {"SecondFollowUp", "first_absence=2018-03-02", "follow_up_2",
     "8 uger efter torsdag den 26. april 2018 (første samtale) = torsdag den 21. juni 2018, uge 25. "
     "Startdagen tæller ikke med."},
    {"FourMeetings", "first_absence=2026-03-02", "four_meetings_by",
     "6 måneder efter mandag den 2. marts 2026 (første fraværsdag) = onsdag den 2. september 2026, "
     "uge 36: samme dag i måneden."},
    {"FourMeetingsInAShortMonth", "first_absence=2025-08-31", "four_meetings_by",
     "6 måneder efter søndag den 31. august 2025 (første fraværsdag) = lørdag den 28. februar 2026, "
     "uge 9. Måneden er for kort, så det er dens sidste dag."},
    {"FollowUpWaiver", "first_absence=2026-03-02&first_meeting=2026-03-30&today=2026-04-02", "follow_up_waiver",
     "Dag 1 = mandag den 30. marts 2026 … dag 91 = søndag den 28. juni 2026, uge 26. 91 dage er 13 uger."},
    {"Under26Limit", "first_absence=2026-08-03&under_26=yes", "under_26_limit",
     "26 uger efter mandag den 3. august 2026 (første fraværsdag) = mandag den 1. februar 2027, uge 5. "
     "Startdagen tæller ikke med."},
    {"RehabilitationTeam", "first_absence=2018-03-02&first_meeting=2018-04-02&category=3", "rehabilitation_team",
     "4 uger efter mandag den 2. april 2018 (første samtale) = mandag den 30. april 2018, uge 18. "
     "Startdagen tæller ikke med."},
    {"UnemployedBenefit", "first_absence=2026-03-02&work=unemployed", "benefit_from",
     "Dag 1 = mandag den 2. marts 2026 … dag 15 = mandag den 16. marts 2026, uge 12."},
    {"Reassessment", "first_absence=2026-01-05", "reassessment",
     "De første 30 dage af fraværet tæller ikke med. Tællingen begynder onsdag den 4. februar 2026. I de "
     "9 måneder fra 1. november 2025 til 31. juli 2026 er der 178 dage. Det er mere end 22 uger (154 "
     "dage). Derfor er datoen fredag den 31. juli 2026, uge 31."},
};

constexpr WhyRow kClosedRows[] = {
    {"EasterSunday", "first_absence=2026-03-02", "fast_track_last_day",
     "Datoen er påskedag, og kontoret er lukket fra torsdag den 2. april 2026 (skærtorsdag). Fristen "
     "flyttes ikke: gør det senest onsdag den 1. april 2026, uge 14."},
    {"EasterMondayOfTheEmployer", "first_absence=2026-03-02", "report_absence",
     "Datoen er 2. påskedag, og kontoret er lukket fra torsdag den 2. april 2026 (skærtorsdag). Fristen "
     "flyttes ikke: det bør ske senest onsdag den 1. april 2026, uge 14."},
    {"EasterMondayToTheEmployer", "first_absence=2026-03-02&role=employer", "report_absence",
     "Datoen er 2. påskedag, og kontoret er lukket fra torsdag den 2. april 2026 (skærtorsdag). Fristen "
     "flyttes ikke: gør det senest onsdag den 1. april 2026, uge 14."},
    {"Sunday", "first_absence=2026-11-02", "fast_track_last_day",
     "Datoen er en søndag, og kontoret er lukket fra lørdag den 5. december 2026. Fristen flyttes ikke: "
     "gør det senest fredag den 4. december 2026, uge 49."},
    {"ConstitutionDay", "first_absence=2025-05-02", "fast_track_last_day",
     "Datoen er grundlovsdag, og kontoret er lukket. Fristen flyttes ikke: gør det senest onsdag den 4. "
     "juni 2025, uge 23."},
    {"NothingToDo", "first_absence=2026-03-02", "first_meeting",
     "Datoen er en søndag. Det flytter den ikke."},
    {"OpenDay", "first_absence=2026-03-02", "employer_conversation", ""},
    {"TheReadersOwnDay", "first_absence=2026-03-02&full_return=2026-04-05", "full_return", ""},
};

constexpr WhyRow kCertaintyRows[] = {
    {"Law", "first_absence=2026-03-02", "report_absence", "Sikkert: Det står i reglerne."},
    {"Official", "first_absence=2018-03-02", "follow_up_1",
     "Ret sikkert: Myndigheder og fagfolk skriver det, men vi har ikke set lovens egne ord."},
    {"Derived", "first_absence=2025-03-03", "reassessment",
     "Regnet ud fra kilderne. Kommunen kan regne anderledes."},
    {"SourcesDiffer", "first_absence=2026-03-02", "fast_track_last_day",
     "Ikke sikkert: Kilderne er ikke enige om den sidste dag. Vi viser den første."},
    {"SourcesDifferAndAreSilent", "first_absence=2026-11-02", "fast_track_last_day",
     "Ikke sikkert: Kilderne er ikke enige om den sidste dag, og ingen kilde siger, om Fast track selv "
     "blev ændret den 1. juli 2026. Spørg kommunen."},
    {"MunicipalAfterTheChange", "first_absence=2026-06-01", "first_meeting",
     "Ikke sikkert: Reglerne om kommunens opfølgning blev ændret den 1. juli 2026. Ingen kilde siger, "
     "hvad det betyder for denne dato. Spørg kommunen."},
    {"DoctorBefore2025", "first_absence=2024-03-04&requested=2024-03-11", "doctor_visit",
     "Ret sikkert: Myndigheder og fagfolk skriver det, men vi har ikke set lovens egne ord."},
    {"DoctorFrom2025", "first_absence=2026-03-02&requested=2026-03-16", "doctor_visit",
     "Ikke sikkert: Fristen stod i de regler, der gjaldt før 1. januar 2025. Vi ved ikke, om den står i "
     "de nye."},
    {"Under26", "first_absence=2026-08-03&under_26=yes", "under_26_limit",
     "Ikke sikkert: Loven gælder i flere trin, og ingen kilde siger, hvornår denne del begynder. Spørg "
     "kommunen."},
    {"TheReadersOwnDay", "first_absence=2026-03-02&full_return=2026-05-05", "full_return",
     "Datoen kommer fra dig, ikke fra en regel."},
};

constexpr WhyRow kReadingRows[] = {
    {"FastTrackLastDay", "first_absence=2026-03-02", "fast_track_last_day",
     "Ordene ”indtil 5 uger fra første fraværsdag” i ”Fast track og afkort en langvarig sygemelding!” kan "
     "også betyde mandag den 6. april 2026, uge 15. Stol ikke på den dag: vi viser den tidligste."},
    {"FirstMeeting", "first_absence=2026-03-02", "first_meeting",
     "Ordene ”senest 8 uger efter første fraværsdag” i ”Hvis en medarbejder bliver syg” kan også betyde "
     "mandag den 27. april 2026, uge 18. Stol ikke på den dag: vi viser den tidligste."},
    {"FastTrackAnswer", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&letter=2026-03-17", "fast_track_answer",
     "”Hurtigt tilbage efter sygdom” skriver ”inden den frist, der er angivet i brevet”. Står der en "
     "tidligere frist i brevet, så følg brevet."},
    {"Dispensation", "first_absence=2026-03-02", "dispensation_ends",
     "”Hvis en medarbejder bliver syg” skriver ”6 måneder tilbage fra anmeldelsesdagen”. Loven regner fra "
     "første fraværsdag, og den følger vi."},
    {"None", "first_absence=2026-03-02", "report_absence", ""},
};

constexpr WhyRow kAdviceRows[] = {
    {"Period", "first_absence=2026-03-02", "employer_period_ends",
     "Perioden bliver ikke længere af helligdage eller fridage. Den kræver 8 ugers ansættelse uden pause og "
     "74 timers arbejde i de uger. Er du i fleksjob, eller er der en § 56-aftale om din sygdom, er der "
     "ingen arbejdsgiverperiode. Så kan kommunen betale fra første dag, når der er søgt om det."},
    {"Fund", "first_absence=2026-03-02&work=unemployed", "report_to_fund",
     "Meld dig syg på jobnet og hos din a-kasse samme dag. A-kassens egen frist til kommunen kender vi "
     "ikke. Spørg din a-kasse."},
    {"TalkOfTheEmployer", "first_absence=2026-03-02&role=employer", "employer_conversation",
     "Samtalen skal være holdt den dag, ikke kun aftalt. Indkald i god tid. Spørg, hvordan og hvornår "
     "medarbejderen kan vende tilbage, og hvad der kan hjælpe. Du må ikke spørge til diagnosen. Hindrer "
     "sygdommen et møde, så tal i telefonen. Pligten gælder ikke, når den ansatte er sagt op og er ude "
     "inden 8 uger."},
    {"ReportOfTheEmployer", "first_absence=2026-03-02&role=employer", "report_absence",
     "Anmeld i NemRefusion på virk.dk. Anmelder du for sent, får du normalt kun refusion fra den dag, du "
     "anmelder. Du skal kun anmelde, hvis fraværet varer mere end 30 dage. Du kan svare på de "
     "tre spørgsmål om arbejdet samtidig. Det er frivilligt, men det hjælper. Du kan bede om Fast track "
     "samme sted, men kun til og med søndag den 5. april 2026: Vælg Sygedagpenge og så Tidlig opfølgning."},
    {"ReportOfAnEmployerWhoPaysNothing", "first_absence=2026-03-02&role=employer&pay=none&requested=2026-03-09", "report_absence",
     "Anmeld i NemRefusion på virk.dk. Du kan svare på de tre spørgsmål om arbejdet samtidig. Det er "
     "frivilligt, men det hjælper."},
    {"UnemployedBenefit", "first_absence=2026-03-02&work=unemployed", "benefit_from",
     "Til og med søndag den 15. marts 2026 betaler a-kassen. Fra denne dag kan kommunen betale, når du har bedt om det."},
    {"RehabilitationTeam", "first_absence=2018-03-02&first_meeting=2018-04-02&category=3", "rehabilitation_team",
     "Kategori 3 blev afskaffet den 1. januar 2025. Er du ikke visiteret til den mere, så spørg kommunen."},
};
// clang-format on

class Counting : public testing::TestWithParam<WhyRow> {};
TEST_P(Counting, ShowsEveryStep) {
    EXPECT_EQ(told(GetParam().case_text, GetParam().milestone, Language::da).counting,
              GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Why, Counting, testing::ValuesIn(kCountingRows), kRowName);

class ClosedDay : public testing::TestWithParam<WhyRow> {};
TEST_P(ClosedDay, NamesTheHolidayAndTheDayToActBy) {
    EXPECT_EQ(told(GetParam().case_text, GetParam().milestone, Language::da).closed,
              GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Why, ClosedDay, testing::ValuesIn(kClosedRows), kRowName);

class HowSure : public testing::TestWithParam<WhyRow> {};
TEST_P(HowSure, SaysWhy) {
    EXPECT_EQ(told(GetParam().case_text, GetParam().milestone, Language::da).certainty,
              GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Why, HowSure, testing::ValuesIn(kCertaintyRows), kRowName);

class OtherReading : public testing::TestWithParam<WhyRow> {};
TEST_P(OtherReading, QuotesTheWordsThatCanMeanIt) {
    EXPECT_EQ(told(GetParam().case_text, GetParam().milestone, Language::da).reading,
              GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Why, OtherReading, testing::ValuesIn(kReadingRows), kRowName);

class Advice : public testing::TestWithParam<WhyRow> {};
TEST_P(Advice, SaysWhatToDoOrToKnow) {
    EXPECT_EQ(told(GetParam().case_text, GetParam().milestone, Language::da).advice,
              GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Why, Advice, testing::ValuesIn(kAdviceRows), kRowName);

TEST(Why, QuotesAndCitesItsSource) {
    const Why why = told("first_absence=2026-03-02", "report_absence", Language::da);
    EXPECT_EQ(why.quote,
              "”senest 5 uger efter første fraværsdag, hvis fraværet strækker sig ud over "
              "arbejdsgiverperioden”");
    EXPECT_EQ(why.citation.find("Kilde: Sygedagpengeloven § 40 (udateret)"), 0U) << why.citation;
    EXPECT_NE(why.citation.find("Se også: Hvis en medarbejder bliver syg (2016"), std::string::npos)
        << why.citation;
}

TEST(Why, TranslatesTheDanishWordsInEnglish) {
    EXPECT_EQ(told("first_absence=2026-03-02", "fast_track_last_day", Language::en).quote,
              "“inden for de første 5 uger af fraværet” (“within the first 5 weeks of the "
              "absence”)");
    EXPECT_NE(told("first_absence=2026-03-02", "fast_track_last_day", Language::en)
                  .citation.find("(undated"),
              std::string::npos);
}

TEST(Why, HasNoQuoteWhereTheRulebookHasNone) {
    EXPECT_EQ(
        told("first_absence=2026-03-02&work=unemployed", "report_to_fund", Language::da).quote, "");
}

TEST(Why, IsJoinedWithoutItsEmptyParts) {
    EXPECT_EQ(joined({.counting = "En.",
                      .closed = "",
                      .quote = "”to”",
                      .citation = "",
                      .certainty = "Tre.",
                      .reading = "",
                      .advice = ""}),
              "En. ”to” Tre.");
}

TEST(Why, CountsInEnglishToo) {
    EXPECT_EQ(told("first_absence=2026-03-02", "fast_track_last_day", Language::en).counting,
              "Day 1 = Monday 2 March 2026 … day 35 = Sunday 5 April 2026, week 14. 35 days are 5 "
              "weeks.");
    EXPECT_EQ(
        told("first_absence=2026-03-02", "fast_track_last_day", Language::en).closed,
        "The date is Easter Sunday, and offices are closed from Thursday 2 April 2026 "
        "(Maundy Thursday). The deadline does not move: do it by Wednesday 1 April 2026, week "
        "14.");
}

struct NoEmployerRow {
    const char* name;
    const char* case_text;
    const char* milestone;
};
void PrintTo(const NoEmployerRow& row, std::ostream* os) { *os << row.case_text; }

// clang-format off
constexpr NoEmployerRow kNoEmployerRows[] = {
    {"UnemployedMeeting", "first_absence=2026-03-02&work=unemployed&requested=2026-03-10", "fast_track_meeting"},
    {"SelfEmployedMeeting", "first_absence=2026-03-02&work=self_employed&requested=2026-03-10", "fast_track_meeting"},
    {"UnemployedForm", "first_absence=2026-03-02&work=unemployed&info_form_sent=2026-03-10", "information_form"},
    {"SelfEmployedForm", "first_absence=2026-03-02&work=self_employed&info_form_sent=2026-03-10", "information_form"},
};
// clang-format on

class WhyWithoutEmployer : public testing::TestWithParam<NoEmployerRow> {};

TEST_P(WhyWithoutEmployer, SpeaksOfNone) {
    const NoEmployerRow& row = GetParam();
    const std::string danish = told(row.case_text, row.milestone, Language::da).advice;
    const std::string english = told(row.case_text, row.milestone, Language::en).advice;
    EXPECT_NE(danish, "");
    EXPECT_EQ(danish.find("arbejdsgiver"), std::string::npos) << danish;
    EXPECT_EQ(danish.find("mulighedserklæring"), std::string::npos) << danish;
    EXPECT_EQ(english.find("employer"), std::string::npos) << english;
}

INSTANTIATE_TEST_SUITE_P(Advice, WhyWithoutEmployer, testing::ValuesIn(kNoEmployerRows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
