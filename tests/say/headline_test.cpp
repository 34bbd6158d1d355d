// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer's one large sentence and what stands below it, for every status and role. Partner:
// steps_test.cpp.
#include <gtest/gtest.h>

#include "core/say/explanation.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

Headline told(std::string_view case_text, Language lang) {
    return headline(readable(case_text).absence, assessed(case_text), lang);
}

// The sentence and what stands below it.
std::string answer(std::string_view case_text, Language lang) {
    const Headline headline = told(case_text, lang);
    return without_marks(headline.sentence) +
           (headline.detail.empty() ? "" : '\n' + headline.detail);
}

struct HeadlineRow {
    const char* name;
    const char* case_text;
    const char* status;
    const char* danish;
};
void PrintTo(const HeadlineRow& row, std::ostream* os) { *os << row.case_text; }

// clang-format off
constexpr HeadlineRow kHeadlineRows[] = {
    {"Open", "first_absence=2026-03-02&today=2026-03-20", "open",
     "Du kan anmode til og med søndag den 5. april 2026 – der er 16 dage.\n"
     "Uge 14. Kontoret er lukket den dag: gør det senest onsdag den 1. april 2026."},
    {"OpenOneDayLeft", "first_absence=2019-02-01&today=2019-03-06", "open",
     "Du kan anmode til og med torsdag den 7. marts 2019 – der er 1 dag.\n"
     "Uge 10."},
    {"OpenOnTheLastDay", "first_absence=2019-02-01&today=2019-03-07", "open",
     "I dag er sidste dag: Du kan anmode til og med torsdag den 7. marts 2019.\n"
     "Uge 10."},
    {"OpenBehindClosedDays", "first_absence=2026-03-02&today=2026-04-03", "open",
     "Du kan anmode til og med søndag den 5. april 2026 – der er 2 dage.\n"
     "Uge 14. Kontoret har lukket til og med den dag, så gør det på nettet i dag."},
    {"LastReading", "first_absence=2019-02-01&today=2019-03-08", "last_reading",
     "Anmod i dag, fredag den 8. marts 2019 – kommunen afgør, om det er i tide.\n"
     "Uge 10. Kilderne er ikke enige: Vi læser fristen som i går, men en af dem kan betyde i dag."},
    {"LastReadingOnEasterMonday", "first_absence=2026-03-02&today=2026-04-06", "last_reading",
     "Anmod i dag, mandag den 6. april 2026 – kommunen afgør, om det er i tide.\n"
     "Uge 15. Kilderne er ikke enige: Vi læser fristen som i går, men en af dem kan betyde i dag. "
     "Kontoret er lukket i dag, så gør det på nettet."},
    {"Closed", "first_absence=2026-03-02&today=2026-04-07", "closed",
     "Fristen for Fast track var søndag den 5. april 2026, men spørg kommunen alligevel.\n"
     "Uge 14. Den almindelige samtale skal kommunen holde senest søndag den 26. april 2026, uge 17."},
    {"ClosedAndNoMeeting", "first_absence=2026-03-02&today=2026-04-27", "closed",
     "Fristen for Fast track var søndag den 5. april 2026, men spørg kommunen alligevel.\n"
     "Uge 14. Den almindelige samtale skulle kommunen have holdt senest søndag den 26. april 2026, uge 17."},
    {"ClosedUnderTheNewRules", "first_absence=2026-08-03&today=2026-09-20", "closed",
     "Fristen for Fast track var søndag den 6. september 2026, men spørg kommunen alligevel.\n"
     "Uge 36. Den almindelige samtale ville være senest søndag den 27. september 2026, uge 39, "
     "men spørg kommunen: Reglerne er ændret."},
    {"Requested", "first_absence=2026-03-02&requested=2026-03-16&today=2026-03-20", "requested",
     "Kommunen skal holde samtalen senest mandag den 30. marts 2026.\n"
     "Uge 14. Det er 27 dage før den almindelige frist."},
    {"RequestedAndOverdue", "first_absence=2026-03-02&requested=2026-03-16&today=2026-03-31", "requested",
     "Kommunen skulle have holdt samtalen senest mandag den 30. marts 2026.\n"
     "Uge 14."},
    {"RequestedLater", "first_absence=2026-03-02&requested=2026-03-25&today=2026-03-20", "requested",
     "Anmodes der den dag, skal kommunen holde samtalen senest onsdag den 8. april 2026.\n"
     "Uge 15. Det er 18 dage før den almindelige frist."},
    {"RequestedOnTheOtherReading", "first_absence=2026-03-02&requested=2026-04-06&today=2026-04-08", "requested",
     "Kommunen skal holde samtalen senest mandag den 20. april 2026.\n"
     "Uge 17. Det er 6 dage før den almindelige frist. Anmodningen kom dagen efter fristen, som vi "
     "læser den. Kommunen afgør, om den er i tide."},
    {"RequestedUnderTheNewRules", "first_absence=2026-08-03&requested=2026-08-10&today=2026-08-11", "requested",
     "Gælder fristen stadig, skal kommunen holde samtalen senest mandag den 24. august 2026.\n"
     "Uge 35. Spørg kommunen, om fristen stadig gælder: Reglerne blev ændret den 1. juli 2026."},
    {"RequestedAndOverdueUnderTheNewRules", "first_absence=2026-08-03&requested=2026-08-10&today=2026-08-25", "requested",
     "Gjaldt fristen stadig, skulle kommunen have holdt samtalen senest mandag den 24. august 2026.\n"
     "Uge 35. Spørg kommunen, om fristen stadig gælder: Reglerne blev ændret den 1. juli 2026."},
    {"RequestedWithAMeetingTheDayBeforeTheNewRules", "first_absence=2026-06-01&requested=2026-06-16&today=2026-06-17", "requested",
     "Kommunen skal holde samtalen senest tirsdag den 30. juni 2026.\n"
     "Uge 27. Det er 26 dage før den almindelige frist."},
    {"RequestedWithAMeetingOnTheFirstDayOfTheNewRules", "first_absence=2026-06-01&requested=2026-06-17&today=2026-06-17", "requested",
     "Gælder fristen stadig, skal kommunen holde samtalen senest onsdag den 1. juli 2026.\n"
     "Uge 27. Spørg kommunen, om fristen stadig gælder: Reglerne blev ændret den 1. juli 2026."},
    {"Awaiting", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&letter=2026-03-17&today=2026-03-18", "awaiting_consent",
     "Din arbejdsgiver har anmodet om Fast track. Svar senest torsdag den 19. marts 2026.\n"
     "Uge 12. Siger du ja, skal kommunen holde samtalen senest mandag den 30. marts 2026, uge 14. "
     "Det er 27 dage før den almindelige frist."},
    {"AwaitingToday", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&letter=2026-03-17&today=2026-03-19", "awaiting_consent",
     "Din arbejdsgiver har anmodet om Fast track. Svar i dag, torsdag den 19. marts 2026.\n"
     "Uge 12. Siger du ja, skal kommunen holde samtalen senest mandag den 30. marts 2026, uge 14. "
     "Det er 27 dage før den almindelige frist."},
    {"AwaitingTooLong", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&letter=2026-03-17&today=2026-03-20", "awaiting_consent",
     "Din arbejdsgiver har anmodet om Fast track. Svar nu – fristen var torsdag den 19. marts 2026.\n"
     "Uge 12. Siger du ja, skal kommunen holde samtalen senest mandag den 30. marts 2026, uge 14. "
     "Det er 27 dage før den almindelige frist."},
    {"AwaitingBefore2025", "first_absence=2024-12-02&requested=2024-12-10&requested_by=employer&letter=2024-12-11&today=2024-12-12", "awaiting_consent",
     "Din arbejdsgiver har anmodet om Fast track. Svar inden fristen i brevet.\n"
     "Siger du ja, skal kommunen holde samtalen senest tirsdag den 24. december 2024, uge 52. "
     "Det er 33 dage før den almindelige frist."},
    {"AwaitedByTheEmployer", "first_absence=2026-03-02&requested=2026-03-16&role=employer&letter=2026-03-17&today=2026-03-18", "awaiting_consent",
     "Anmodningen er sendt. Medarbejderen skal svare senest torsdag den 19. marts 2026.\n"
     "Uge 12. Er svaret ja, skal kommunen holde samtalen senest mandag den 30. marts 2026, uge 14. "
     "Det er 27 dage før den almindelige frist."},
    {"Declined", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&consent=no&today=2026-03-20", "declined",
     "Du har sagt nej til Fast track. Den almindelige samtale holdes senest søndag den 26. april 2026.\n"
     "Uge 17. Det er frivilligt at sige ja."},
    {"DeclinedToTheEmployer", "first_absence=2026-03-02&requested=2026-03-16&role=employer&consent=no&today=2026-03-20", "declined",
     "Medarbejderen har sagt nej. Den almindelige samtale holdes senest søndag den 26. april 2026.\n"
     "Uge 17. Det er frivilligt at sige ja."},
    {"DeclinedUnderTheNewRules", "first_absence=2026-08-03&requested=2026-08-10&requested_by=employer&consent=no&today=2026-08-11", "declined",
     "Du har sagt nej til Fast track, og det er i orden.\n"
     "Det er frivilligt at sige ja. Den almindelige samtale ville være senest søndag den 27. september "
     "2026, uge 39, men spørg kommunen: Reglerne er ændret."},
    {"DeclinedWithAMeetingAgreed", "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&consent=no&first_meeting=2026-04-20&today=2026-03-20", "declined",
     "Du har sagt nej til Fast track. Den første samtale er mandag den 20. april 2026.\n"
     "Uge 17. Det er frivilligt at sige ja."},
    {"DeclinedWithAMeetingAgreedWhereNoneIsPromised", "first_absence=2026-03-02&requested=2026-03-16&role=employer&consent=no&expected=upto_8&first_meeting=2026-04-20&today=2026-03-20", "declined",
     "Medarbejderen har sagt nej. Den første samtale er mandag den 20. april 2026.\n"
     "Uge 17. Det er frivilligt at sige ja."},
    {"ClosedWithAMeetingAgreed", "first_absence=2026-03-02&first_meeting=2026-04-22&today=2026-04-20", "closed",
     "Fristen for Fast track var søndag den 5. april 2026, men spørg kommunen alligevel.\n"
     "Uge 14. Den første samtale er onsdag den 22. april 2026, uge 17."},
    {"Late", "first_absence=2026-03-02&requested=2026-04-07&today=2026-04-08", "late",
     "Anmodningen kom efter fristen, som var søndag den 5. april 2026.\n"
     "Uge 14. Den almindelige samtale skal kommunen holde senest søndag den 26. april 2026, uge 17."},
    {"LateButNotYet", "first_absence=2026-03-02&requested=2026-04-10&today=2026-03-20", "late",
     "Vent ikke så længe: Fristen for Fast track er søndag den 5. april 2026.\n"
     "Uge 14. Den almindelige samtale skal kommunen holde senest søndag den 26. april 2026, uge 17."},
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes&today=2026-03-20", "stand_by",
     "Du kan bede kommunen om stand-by. Så er der som regel ingen samtaler.\n"
     "Kommunen ser på hver sag for sig. Vil du hellere have en tidlig samtale, kan du stadig anmode "
     "til og med søndag den 5. april 2026, uge 14."},
    {"StandByForAnEmployee", "first_absence=2026-03-02&serious_illness=yes&role=employer&today=2026-04-20", "stand_by",
     "Medarbejderen kan bede kommunen om stand-by. Så er der som regel ingen samtaler.\n"
     "Kommunen ser på hver sag for sig."},
    {"NotExpected", "first_absence=2026-03-02&expected=upto_8&today=2026-03-20", "not_expected",
     "Tror du, det varer over 8 uger, kan du anmode til og med søndag den 5. april 2026.\n"
     "Uge 14. Kontoret er lukket den dag: gør det senest onsdag den 1. april 2026. Lige nu ventes "
     "fraværet at vare højst 8 uger."},
    {"NotExpectedAndOver", "first_absence=2026-03-02&expected=upto_8&today=2026-04-06", "not_expected",
     "Fast track er for fravær, der ventes at vare over 8 uger.\n"
     "Lige nu ventes fraværet at vare højst 8 uger."},
    {"AskMunicipality", "first_absence=2026-08-03&under_26=yes&today=2026-08-20", "ask_municipality",
     "Spørg kommunen om Fast track senest søndag den 6. september 2026.\n"
     "Uge 36. Kontoret er lukket den dag: gør det senest fredag den 4. september 2026. Reglerne blev "
     "ændret den 1. juli 2026. Venter I begge mindre end 26 ugers fravær, holder kommunen som "
     "udgangspunkt ingen samtale."},
    {"NotStarted", "first_absence=2026-11-02&today=2026-11-01", "not_started",
     "Dit fravær er ikke begyndt. Den første dag er mandag den 2. november 2026.\n"
     "Uge 45. Fra den dag kan der anmodes om Fast track, til og med søndag den 6. december 2026, uge 49."},
    {"Met", "first_absence=2026-03-02&first_meeting=2026-03-30&today=2026-04-20", "met",
     "Den første samtale med kommunen blev holdt mandag den 30. marts 2026.\n"
     "Uge 14. Fast track handler kun om den første samtale."},
    {"Ended", "first_absence=2026-03-02&full_return=2026-05-18&today=2026-05-20", "ended",
     "Du er rask fra mandag den 18. maj 2026. Fraværet er slut.\n"
     "Uge 21."},
};
// clang-format on

class HeadlineSentence : public testing::TestWithParam<HeadlineRow> {};

TEST_P(HeadlineSentence, IsTheAnswer) {
    EXPECT_EQ(status_name(assessed(GetParam().case_text).fast_track.status), GetParam().status);
    EXPECT_EQ(answer(GetParam().case_text, Language::da), GetParam().danish);
}
INSTANTIATE_TEST_SUITE_P(Headline, HeadlineSentence, testing::ValuesIn(kHeadlineRows), kRowName);

TEST(HeadlineSentence, SetsOffItsDate) {
    EXPECT_EQ(told("first_absence=2026-03-02&today=2026-03-20", Language::en).sentence,
              "You can make the request up to and including \x02"
              "Sunday 5 April 2026\x03 – 16 days left.");
    EXPECT_EQ(without_marks("a\x02"
                            "b\x03"
                            "c"),
              "abc");
}

TEST(HeadlineTag, NamesTheStatus) {
    EXPECT_EQ(told("first_absence=2026-03-02&today=2026-03-20", Language::da).tag,
              "Fast track er mulig");
    EXPECT_EQ(told("first_absence=2026-06-30&today=2026-07-10", Language::en).tag,
              "Fast track is possible");
    EXPECT_EQ(told("first_absence=2026-07-01&today=2026-07-10", Language::da).tag,
              "Måske mulig – spørg");
    EXPECT_EQ(told("first_absence=2026-03-02&today=2026-04-07", Language::en).tag,
              "The deadline has passed");
}

TEST(Headline, DoesNotCallARequestMadeThatIsOnlyPlanned) {
    const std::string planned = "first_absence=2026-03-02&today=2026-03-20&requested=";
    EXPECT_EQ(told(planned + "2026-03-21", Language::en).tag, "Request planned");
    EXPECT_EQ(told(planned + "2026-03-21&requested_by=employer", Language::da).tag,
              "Anmodning planlagt");
    EXPECT_EQ(told(planned + "2026-04-07", Language::en).tag, "Request planned");
    EXPECT_EQ(told(planned + "2026-03-20", Language::en).tag, "Fast track is requested");
}

TEST(Headline, CountsTheLastDayInForTheEmployerInEnglishToo) {
    EXPECT_NE(answer("first_absence=2019-02-01&role=employer&expected=upto_8&today=2019-02-10",
                     Language::en)
                  .find("up to and including Thursday 7 March 2019"),
              std::string::npos);
}

}  // namespace
}  // namespace fasttrack
