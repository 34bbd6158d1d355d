// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do now, step by step, for every status and role. Partner: headline_test.cpp.
#include <gtest/gtest.h>

#include "core/say/explanation.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

std::string steps_of(std::string_view case_text, Language lang) {
    const Headline told = headline(readable(case_text).absence, assessed(case_text), lang);
    std::string text;
    for (const std::string& step : told.steps) text += step + '\n';
    return text;
}

TEST(HeadlineSteps, OfAnEmployeeWhoCanStillAsk) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&today=2026-03-20&expected=over_8", Language::da),
              "Ring eller skriv til kommunen, og bed om Fast track. Du kan også bede din "
              "arbejdsgiver om at gøre det i NemRefusion.\n"
              "Svar på tre spørgsmål om arbejdet, ikke om sygdommen: Hvilke opgaver er ramt? Hvor "
              "længe har det været sådan? Er arbejdet forsøgt tilpasset?\n"
              "Bestil tid hos din læge, så I når at tale før samtalen.\n");
}

TEST(HeadlineSteps, OfAnEmployerWhoCanStillAsk) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&today=2026-03-20&role=employer", Language::da),
              "Spørg først din medarbejder. Det er frivilligt at sige ja.\n"
              "Log på NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning.\n"
              "Svar gerne på tre spørgsmål om arbejdet: Hvilke opgaver er ramt? Hvor længe har det "
              "været sådan? Er arbejdet forsøgt tilpasset? Det er frivilligt.\n"
              "Hold samtalen om at vende tilbage senest mandag den 30. marts 2026. Spørg ikke til "
              "diagnosen.\n"
              "Log på NemRefusion, og anmeld fraværet. Gør det senest onsdag den 1. april 2026.\n");
}

// The employer's three answers became voluntary with the rules of 2025.
TEST(HeadlineSteps, AskTheEmployerForTheThreeAnswersBefore2025) {
    const std::string text =
        steps_of("first_absence=2024-03-04&today=2024-03-20&role=employer", Language::da);
    EXPECT_NE(text.find("Svar på tre spørgsmål om arbejdet"), std::string::npos) << text;
    EXPECT_EQ(text.find("Svar gerne"), std::string::npos) << text;
}

TEST(HeadlineSteps, OfAnUnemployedPersonNameTheFundAndNoEmployer) {
    const std::string text =
        steps_of("first_absence=2026-03-02&today=2026-03-20&work=unemployed", Language::da);
    EXPECT_NE(text.find("jobnet og hos din a-kasse"), std::string::npos) << text;
    EXPECT_EQ(text.find("arbejdsgiver"), std::string::npos) << text;
}

TEST(HeadlineSteps, OfASelfEmployedPersonNameTheOwnReport) {
    EXPECT_NE(steps_of("first_absence=2019-02-01&today=2019-02-02&work=self_employed&"
                       "insurance=day3&workdays=12345",
                       Language::da)
                  .find("Anmeld din sygdom i NemRefusion på virk.dk senest tirsdag den 12. februar "
                        "2019."),
              std::string::npos);
}

TEST(HeadlineSteps, AfterTheOwnRequestNameTheDoctor) {
    EXPECT_EQ(
        steps_of("first_absence=2026-03-02&requested=2026-03-16&today=2026-03-20", Language::da),
        "Tal med din læge senest tirsdag den 24. marts 2026. Bestil tid nu.\n"
        "Tænk over det før samtalen: Er der andre opgaver? Kan stedet laves om? Hvem kan "
        "hjælpe dig?\n"
        "Har I lavet en fastholdelsesplan eller en mulighedserklæring, så tag den med til "
        "samtalen.\n");
}

TEST(HeadlineSteps, UnderStandByAskForNoIllness) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&serious_illness=yes&role=employer&"
                       "today=2026-04-02",
                       Language::en),
              "Do not ask what your employee suffers from. Ask whether you can talk now.\n"
              "Log in to NemRefusion and report the absence. Do it by Monday 6 April 2026.\n");
}

TEST(HeadlineSteps, AfterTheDeadlineAskAnyway) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&today=2026-04-20", Language::en),
              "Call the municipality. Ask whether it can hold an early meeting all the same.\n"
              "Also ask about the ordinary meeting. When is it?\n"
              "Ask your employer whether you can make a plan for how you return.\n");
}

TEST(HeadlineSteps, AfterTheDeadlineAskForNoDayThatIsAgreed) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&first_meeting=2026-04-22&today=2026-04-20",
                       Language::en),
              "Call the municipality. Ask whether it can hold an early meeting all the same.\n"
              "Ask your employer whether you can make a plan for how you return.\n");
}

// Nobody has got a letter about a request that is only planned.
TEST(HeadlineSteps, OfAPlannedRequestAreToMakeIt) {
    const std::string planned = "first_absence=2026-03-02&requested=2026-03-21&today=2026-03-20";
    EXPECT_EQ(steps_of(planned, Language::en)
                  .find("Call or write to the municipality and ask for Fast track."),
              0U);
    EXPECT_EQ(steps_of(planned + "&role=employer", Language::en).find("Ask your employee first."),
              0U);
    EXPECT_EQ(steps_of(planned + "&requested_by=employer", Language::da),
              "Tal med din arbejdsgiver om anmodningen. Aftal, hvornår den bliver sendt.\n"
              "Du må sige nej. Så følger kommunen den almindelige plan.\n");
}

// D+21 is 23 March: the report is still due after a full return on the 20th.
TEST(HeadlineSteps, AfterTheReturnNameTheOwnReportThatIsStillDue) {
    EXPECT_EQ(steps_of("first_absence=2026-03-02&work=self_employed&full_return=2026-03-20&"
                       "today=2026-03-20",
                       Language::en),
              "Tell the municipality that you are fit, if it has your case.\n"
              "If you fall ill again, enter the new day on this page.\n"
              "Report your illness in NemRefusion on virk.dk by Monday 23 March 2026.\n");
}

TEST(HeadlineSteps, RemindOfTheForgottenForm) {
    EXPECT_NE(steps_of("first_absence=2026-03-02&info_form_sent=2026-03-05&today=2026-03-20",
                       Language::da)
                  .find("Har du ikke sendt skemaet? Så send det nu. Du kan få retten igen til og "
                        "med fredag den 10. april 2026."),
              std::string::npos);
}

TEST(HeadlineSteps, UnderTheNewRulesAskWhetherFastTrackHolds) {
    EXPECT_NE(steps_of("first_absence=2026-11-02&today=2026-11-21", Language::da)
                  .find("Spørg, om Fast track stadig gælder for dig. Reglerne blev ændret den 1. "
                        "juli 2026."),
              std::string::npos);
    EXPECT_EQ(
        steps_of("first_absence=2026-03-02&today=2026-03-20", Language::da).find("stadig gælder"),
        std::string::npos);
}

TEST(HeadlineSteps, UnderTheNewRulesTellTheEmployerToAskToo) {
    const char* kAsk =
        "Spørg kommunen, om Fast track stadig gælder. Reglerne blev ændret den 1. juli 2026.";
    const std::string august = "first_absence=2026-08-03&role=employer&today=";
    EXPECT_NE(steps_of(august + "2026-08-14", Language::da).find(kAsk), std::string::npos);
    EXPECT_NE(steps_of(august + "2026-09-07", Language::da).find(kAsk), std::string::npos);
    EXPECT_NE(steps_of("first_absence=2026-08-03&today=2026-09-07", Language::da)
                  .find("Spørg, om Fast track stadig gælder for dig."),
              std::string::npos);
}

// Two bank days after the letter of the 17th is the 19th.
TEST(HeadlineSteps, HurryTheAnswerToTheLetterWithItsDeadline) {
    const std::string asked =
        "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&letter=2026-03-17&"
        "today=";
    const auto begins = [&](std::string_view rest, const char* first) {
        return steps_of(asked + std::string{rest}, Language::en).find(first) == 0;
    };
    EXPECT_TRUE(
        begins("2026-03-18", "Find the letter in Digital Post and answer it in good time."));
    EXPECT_TRUE(begins("2026-03-19", "Find the letter in Digital Post and answer it today.\n"));
    EXPECT_TRUE(begins("2026-03-20",
                       "Find the letter in Digital Post and answer it today. The deadline has "
                       "passed, so also call the municipality.\n"));
    EXPECT_TRUE(begins("2026-03-18&role=employer", "Tell your employee that a letter will come"));
    EXPECT_TRUE(begins("2026-03-19&role=employer", "Ask your employee whether the letter"));
}

// Offices are closed from Maundy Thursday, 2 April, to Easter Monday, 6 April.
TEST(HeadlineSteps, SendNobodyToAClosedOffice) {
    const std::string march = "first_absence=2026-03-02&today=";
    for (const char* today : {"2026-04-02", "2026-04-05", "2026-04-06"}) {
        EXPECT_EQ(steps_of(march + today, Language::da)
                      .find("Skriv til kommunen på nettet i dag, og bed om Fast track."),
                  0U)
            << today;
    }
    EXPECT_EQ(steps_of(march + "2026-04-01", Language::da).find("Ring eller skriv til kommunen,"),
              0U);
    // The request of 9 March is met by the 23rd; 28 March is a Saturday.
    EXPECT_EQ(steps_of(march + "2026-03-28&requested=2026-03-09", Language::en)
                  .find("Call the municipality as soon as offices are open"),
              0U);
    EXPECT_EQ(steps_of(march + "2026-03-27&requested=2026-03-09", Language::en)
                  .find("Call the municipality today"),
              0U);
}

TEST(Steps, SpeakOfNoEmployerWhereThereIsNone) {
    const char* case_text =
        "first_absence=2026-03-02&work=self_employed&serious_illness=yes&today=2026-03-05";
    EXPECT_EQ(steps_of(case_text, Language::en).find("employer"), std::string::npos);
    EXPECT_EQ(steps_of(case_text, Language::da).find("arbejdsgiver"), std::string::npos);
}

}  // namespace
}  // namespace fasttrack
