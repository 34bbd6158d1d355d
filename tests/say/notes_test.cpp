// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is said about the whole answer: which rules hold and changed, closed days, sources that
// differ, unknown rates, how old the rules are; and the undated rights.
#include <gtest/gtest.h>

#include "core/say/explanation.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

std::vector<Note> told(std::string_view case_text, Language lang = Language::da) {
    return notes(readable(case_text).absence, assessed(case_text), lang);
}

// The notes of one kind, one a line.
std::string notes_of(NoteKind kind, std::string_view case_text, Language lang = Language::da) {
    std::string text;
    for (const Note& note : told(case_text, lang)) {
        if (note.kind != kind) continue;
        if (!text.empty()) text += '\n';
        text += note.text;
    }
    return text;
}

TEST(Notes, NameTheRulesThatHold) {
    EXPECT_EQ(notes_of(NoteKind::regime, "first_absence=2019-12-31"),
              "For dette fravær gælder reglerne fra 1. januar 2015: Fast track begyndte, og "
              "kommunen følger op hver fjerde uge.");
    EXPECT_EQ(notes_of(NoteKind::regime, "first_absence=2020-01-01"),
              "For dette fravær gælder reglerne fra 1. januar 2020: kommunen holder mindst fire "
              "samtaler i det første halve år, og en lægeattest bruges kun, når den er nødvendig.");
    EXPECT_EQ(notes_of(NoteKind::regime, "first_absence=2026-06-30")
                  .find("For dette fravær gælder reglerne fra 1. januar 2025:"),
              0U);
}

TEST(Notes, NameTheRulesOfJuly2026) {
    EXPECT_EQ(notes_of(NoteKind::regime, "first_absence=2026-07-01"),
              "For dette fravær gælder reglerne fra 1. juli 2026: kommunen holder som udgangspunkt "
              "ingen samtale, når både den ansatte og arbejdsgiveren venter mindre end 26 ugers "
              "fravær.");
}

// Said beside the answer as long as it can change what to do, for both who ask.
TEST(Notes, SayThatNoSourceKnowsWhetherFastTrackChanged) {
    const char* kUnclear =
        "Ingen kilde siger, om Fast track selv blev ændret den 1. juli 2026. Spørg kommunen, om "
        "Fast track stadig gælder.";
    const std::string august = "first_absence=2026-08-03&today=2026-08-14&full_return=2026-12-01";
    EXPECT_EQ(notes_of(NoteKind::regime_change, august), kUnclear);
    EXPECT_EQ(notes_of(NoteKind::regime_change, august + "&role=employer"), kUnclear);
    EXPECT_EQ(notes_of(NoteKind::regime_change, august + "&first_meeting=2026-08-12"), "");
    EXPECT_NE(notes_of(NoteKind::regime, august + "&first_meeting=2026-08-12").find(kUnclear),
              std::string::npos);
    EXPECT_EQ(notes_of(NoteKind::regime_change,
                       "first_absence=2026-06-30&today=2026-06-30&"
                       "full_return=2026-09-01")
                  .find(kUnclear),
              std::string::npos);
}

TEST(Notes, TellOfAChangeInsideTheAbsence) {
    EXPECT_EQ(
        notes_of(NoteKind::regime_change, "first_absence=2024-12-02&today=2025-01-01"),
        "Reglerne blev ændret den 1. januar 2025, midt i dette fravær: kategori 3 er afskaffet, "
        "en ansat, der ventes rask inden 13 uger efter den første samtale, kan få færre samtaler, "
        "og et brev om Fast track skal besvares inden 2 bankdage. Vi bruger de regler, der gjaldt "
        "på den første fraværsdag. Kommunen kan følge de nye. Spørg kommunen.");
    EXPECT_EQ(notes_of(NoteKind::regime_change, "first_absence=2026-03-02&today=2026-07-01"),
              "Reglerne blev ændret den 1. juli 2026, midt i dette fravær: kommunen holder som "
              "udgangspunkt ingen samtale, når både den ansatte og arbejdsgiveren venter mindre "
              "end 26 ugers fravær. Ingen kilde siger, om det gælder for et fravær, der er "
              "begyndt, eller om Fast track selv blev ændret. Spørg kommunen om hver dato fra den "
              "dag.");
}

// A change after today is still to come; of a short absence it is said among the quiet notes.
TEST(Notes, TellOfAChangeToComeInTheFuture) {
    const char* kComing =
        "Reglerne ændres den 1. juli 2026: kommunen holder som udgangspunkt ingen samtale, når "
        "både den ansatte og arbejdsgiveren venter mindre end 26 ugers fravær. Varer fraværet til "
        "da, så spørg kommunen om hver dato fra den dag. Ingen kilde siger, om det gælder for et "
        "fravær, der er begyndt, eller om Fast track selv bliver ændret.";
    const std::string march = "first_absence=2026-03-02&today=";
    EXPECT_EQ(notes_of(NoteKind::regime_change, march + "2026-06-30"), kComing);
    EXPECT_EQ(
        notes_of(NoteKind::regime_change, march + "2026-07-01").find("Reglerne blev ændret den"),
        0U);
    EXPECT_EQ(notes_of(NoteKind::regime_change, march + "2026-03-20&expected=upto_8"), "");
    EXPECT_NE(notes_of(NoteKind::regime, march + "2026-03-20&expected=upto_8").find(kComing),
              std::string::npos);
    // Eight weeks from 5 May end on 30 June, from 6 May on the day of the change.
    EXPECT_EQ(notes_of(NoteKind::regime_change,
                       "first_absence=2026-05-05&today=2026-05-20&expected=upto_8"),
              "");
    EXPECT_EQ(notes_of(NoteKind::regime_change,
                       "first_absence=2026-05-06&today=2026-05-20&expected=upto_8"),
              kComing);
}

// The day before the change, the day itself, the day after.
TEST(Notes, TellOfAChangeOnlyWhereTheAbsenceReachesIt) {
    EXPECT_EQ(notes_of(NoteKind::regime_change, "first_absence=2026-03-02&full_return=2026-06-30"),
              "");
    EXPECT_NE(notes_of(NoteKind::regime_change, "first_absence=2026-03-02&full_return=2026-07-01"),
              "");
    EXPECT_EQ(notes_of(NoteKind::regime_change, "first_absence=2026-07-01&full_return=2026-09-01")
                  .find("Reglerne "),
              std::string::npos);
}

TEST(Notes, TellOfWhatIsAnnouncedFor2027) {
    const char* kAnnounced =
        "Det er meldt ud, at jobafklaringsforløb afskaffes den 1. januar 2027 og bliver til en "
        "lavere sats af sygedagpenge. Vi har ikke set, at loven er vedtaget. Spørg kommunen.";
    const auto announced = [&](const std::string& rest) {
        return notes_of(NoteKind::regime_change, "first_absence=2026-11-02" + rest)
                   .find(kAnnounced) != std::string::npos;
    };
    EXPECT_TRUE(announced(""));
    EXPECT_FALSE(announced("&full_return=2026-12-31"));
    EXPECT_TRUE(announced("&full_return=2027-01-01"));
}

TEST(Notes, ListTheDeadlinesOnClosedDays) {
    EXPECT_EQ(
        notes_of(NoteKind::closed_day, "first_absence=2026-03-02&today=2026-03-20"),
        "Nogle frister ligger på en dag, hvor kontoret er lukket. De flyttes ikke. Sidste dag "
        "for at anmode om Fast track: gør det senest onsdag den 1. april 2026, ikke søndag "
        "den 5. april 2026. Fraværet anmeldes i NemRefusion: det bør ske senest "
        "onsdag den 1. april 2026, ikke mandag den 6. april 2026.");
    EXPECT_EQ(
        notes_of(NoteKind::closed_day, "first_absence=2026-11-02&today=2026-12-05"),
        "En frist ligger på en dag, hvor kontoret er lukket. Den flyttes ikke. Sidste dag for "
        "at anmode om Fast track: kontoret er lukket til og med søndag den 6. december 2026. "
        "Gør det på nettet.");
    EXPECT_EQ(notes_of(NoteKind::closed_day, "first_absence=2026-11-02&today=2026-12-07"), "");
    EXPECT_EQ(notes_of(NoteKind::closed_day, "first_absence=2019-02-01"), "");
}

TEST(Notes, SayWhereTheSourcesDiffer) {
    EXPECT_EQ(
        notes_of(NoteKind::sources_differ, "first_absence=2026-03-02&today=2026-03-20"),
        "Kilderne er ikke enige om den sidste dag for Fast track. Vi viser søndag den 5. april "
        "2026. Ordene i en af dem kan også betyde dagen efter. Stol ikke på den.\n"
        "Loven og pjecerne regner den første samtale med en dags forskel. Vi viser søndag den 26. "
        "april 2026, som er den første af dem. Det er kommunens frist, ikke din.");
    EXPECT_EQ(notes_of(NoteKind::sources_differ,
                       "first_absence=2026-03-02&requested=2026-03-16&today=2026-03-20"),
              "");
}

// A request that is only planned does not make the last day past caring; a meeting held does.
TEST(Notes, NameTheLastDayUntilTheRequestIsMadeOrTheMeetingHeld) {
    const std::string today = "first_absence=2026-03-02&today=2026-03-20&";
    const char* kLastDay = "den sidste dag for Fast track";
    EXPECT_NE(notes_of(NoteKind::sources_differ, today + "requested=2026-03-21").find(kLastDay),
              std::string::npos);
    EXPECT_EQ(notes_of(NoteKind::sources_differ, today + "requested=2026-03-20").find(kLastDay),
              std::string::npos);
    EXPECT_EQ(notes_of(NoteKind::sources_differ, today + "first_meeting=2026-03-20").find(kLastDay),
              std::string::npos);
}

// The rate of 2026 holds until the first Monday of January 2027, which is the 4th.
TEST(Notes, SayFromWhenNoRateIsKnown) {
    EXPECT_EQ(
        notes_of(NoteKind::rate_unknown, "first_absence=2026-11-02"),
        "Vi kender ikke satsen for sygedagpenge fra mandag den 4. januar 2027. Vi gætter ikke "
        "på den.");
    EXPECT_EQ(notes_of(NoteKind::rate_unknown, "first_absence=2026-11-02&full_return=2027-01-03"),
              "");
    EXPECT_NE(notes_of(NoteKind::rate_unknown, "first_absence=2026-11-02&full_return=2027-01-04"),
              "");
}

TEST(Notes, WarnWhenTheRulesAreMoreThanAYearOld) {
    EXPECT_EQ(notes_of(NoteKind::outdated, "first_absence=2027-11-01&today=2027-11-24"), "");
    EXPECT_EQ(notes_of(NoteKind::outdated, "first_absence=2027-11-01&today=2027-11-25"),
              "Reglerne her er fra 24. november 2026. Det er mere end et år siden, og de kan være "
              "ændret. Spørg kommunen, før du bruger datoerne.");
}

TEST(Notes, EndWithWhoDecides) {
    EXPECT_EQ(told("first_absence=2026-03-02").back().text,
              "Vejledende. Kommunen afgør. Retsstatus: 24. november 2026.");
    EXPECT_EQ(told("first_absence=2026-03-02", Language::en).back().text,
              "For guidance. The municipality decides. Legal status: 24 November 2026.");
}

// "inden den frist, der er angivet i brevet" (municipal-page): before 2025 no number is known.
TEST(Notes, PointToTheLetterWhereNoNumberOfDaysIsKnown) {
    EXPECT_NE(notes_of(NoteKind::other,
                       "first_absence=2024-12-02&requested=2024-12-10&requested_by=employer&"
                       "letter=2024-12-11&today=2024-12-12")
                  .find("inden den frist, der står i brevet"),
              std::string::npos);
    EXPECT_NE(notes_of(NoteKind::other,
                       "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&"
                       "today=2026-03-18")
                  .find("Skriv også, hvornår brevet om Fast track er sendt."),
              std::string::npos);
    EXPECT_EQ(notes_of(NoteKind::other,
                       "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&"
                       "letter=2026-03-17&today=2026-03-18"),
              "Vejledende. Kommunen afgør. Retsstatus: 24. november 2026.");
    EXPECT_EQ(notes_of(NoteKind::other,
                       "first_absence=2026-03-02&requested=2026-03-16&requested_by=employer&"
                       "today=2026-03-15"),
              "Vejledende. Kommunen afgør. Retsstatus: 24. november 2026.");
}

TEST(Notes, SayThatTheFundsDeadlineIsNotKnown) {
    EXPECT_NE(notes_of(NoteKind::other, "first_absence=2026-03-02&work=unemployed")
                  .find("Vi kender ikke a-kassens egen frist"),
              std::string::npos);
}

TEST(RightExplanation, SpeaksToTheOneWhoAsks) {
    const AbsenceCase employee = readable("first_absence=2026-03-02").absence;
    const AbsenceCase employer = readable("first_absence=2026-03-02&role=employer").absence;

    EXPECT_EQ(right_title(Right::retention_plan, Language::da), "Fastholdelsesplan");
    EXPECT_EQ(right_explanation(Right::decline_fast_track, employee, Language::da),
              "Du må sige nej, når din arbejdsgiver anmoder om Fast track. Så følger kommunen den "
              "almindelige plan.");
    EXPECT_EQ(right_explanation(Right::decline_fast_track, employer, Language::da),
              "Din medarbejder må sige nej. Så følger kommunen den almindelige plan.");
    EXPECT_NE(right_explanation(Right::possibility_statement, employer, Language::en)
                  .find("You pay the doctor."),
              std::string::npos);
}

TEST(ActorName, SaysDuToTheOneWhoAsks) {
    const AbsenceCase employee = readable("first_absence=2026-03-02").absence;
    const AbsenceCase employer = readable("first_absence=2026-03-02&role=employer").absence;

    EXPECT_EQ(actor_name(Actor::employee, employee, Language::da), "Du");
    EXPECT_EQ(actor_name(Actor::employee, employer, Language::da), "Medarbejder");
    EXPECT_EQ(actor_name(Actor::employer, employee, Language::da), "Arbejdsgiver");
    EXPECT_EQ(actor_name(Actor::employer, employer, Language::en), "You");
    EXPECT_EQ(actor_name(Actor::municipality, employer, Language::da), "Kommunen");
}

TEST(CertaintyText, IsShort) {
    EXPECT_EQ(certainty_text(Certainty::law, Language::da), "Står i loven");
    EXPECT_EQ(certainty_text(Certainty::official, Language::en),
              "Stated by an authority or in the sources");
    EXPECT_EQ(certainty_text(Certainty::derived, Language::da), "Udledt af kilderne");
    EXPECT_EQ(certainty_text(Certainty::unsettled, Language::da), "Uafklaret – spørg kommunen");
}

}  // namespace
}  // namespace fasttrack
