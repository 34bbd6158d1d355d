// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The calendar file, held against RFC 5545; tests/node/cli.test.mjs reads it with another program.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/answer.h"
#include "core/say/plain_text.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

constexpr std::string_view kStamp = "20260320T120000Z";

std::string ics_of(std::string_view case_text, std::string_view label = {}) {
    const CaseReading reading = readable(case_text);
    return answer_ics(reading, assess(reading.absence, reading.today.value()),
                      reading.lang.value_or(Language::da), kStamp, label);
}

// The lines as they stand in the file, folded.
std::vector<std::string> lines_of(std::string_view ics) {
    std::vector<std::string> lines;
    while (!ics.empty()) {
        const std::size_t end = ics.find("\r\n");
        lines.emplace_back(ics.substr(0, end));
        ics.remove_prefix(end == std::string_view::npos ? ics.size() : end + 2);
    }
    return lines;
}

// The file unfolded: "\r\n " goes.
std::string unfolded(std::string ics) {
    for (std::size_t at = ics.find("\r\n "); at != std::string::npos; at = ics.find("\r\n ", at)) {
        ics.erase(at, 3);
    }
    return ics;
}

// The event whose UID begins with `uid`, unfolded.
std::string event_of(std::string_view case_text, const std::string& uid,
                     std::string_view label = {}) {
    const std::string ics = unfolded(ics_of(case_text, label));
    const std::size_t from = ics.find("UID:" + uid + "-");
    return from == std::string::npos ? "none"
                                     : ics.substr(from, ics.find("END:VEVENT", from) - from);
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

constexpr char kCase[] = "first_absence=2026-03-02&today=2026-03-20";

TEST(Ics, EndsEveryLineWithCarriageReturnAndLineFeed) {
    const std::string ics = ics_of(kCase);
    EXPECT_EQ(std::count(ics.begin(), ics.end(), '\n'), std::count(ics.begin(), ics.end(), '\r'));
    EXPECT_TRUE(ics.ends_with("END:VCALENDAR\r\n"));
    EXPECT_TRUE(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
}

TEST(Ics, FoldsAfter75OctetsAndNeverInsideACharacter) {
    for (const std::string& line : lines_of(ics_of(kCase, "Æblegrød på øen"))) {
        EXPECT_LE(line.size(), 75U);
        EXPECT_EQ(shown(line, 100), line);  // whole characters only
    }
}

TEST(Ics, FillsALineBeforeItFolds) {
    const std::vector<std::string> lines = lines_of(ics_of(kCase));
    const bool full = std::any_of(lines.begin(), lines.end(),
                                  [](const std::string& line) { return line.size() == 75; });
    EXPECT_TRUE(full);
}

TEST(Ics, HasAnEventWithStampForEachMilestone) {
    const std::string ics = ics_of(kCase);
    const auto lines = lines_of(ics);
    const auto count = [&lines](std::string_view line) {
        return std::count(lines.begin(), lines.end(), line);
    };
    const auto milestones = static_cast<std::ptrdiff_t>(assessed(kCase).milestones.size());
    EXPECT_EQ(count("BEGIN:VEVENT"), milestones);
    EXPECT_EQ(count("END:VEVENT"), milestones);
    EXPECT_EQ(count("DTSTAMP:20260320T120000Z"), milestones);
}

TEST(Ics, ShowsTheDayItselfAndSaysByWhichDayToAct) {
    const std::string event = event_of(kCase, "fast_track_last_day");
    EXPECT_TRUE(has(event, "DTSTART;VALUE=DATE:20260405\r\n")) << event;
    EXPECT_TRUE(has(event, "Gør det senest onsdag den 1. april 2026")) << event;
    EXPECT_TRUE(has(event, "Vejledende. Kommunen afgør.")) << event;
}

TEST(Ics, IsInTheLanguageOfTheCase) {
    const std::string event = event_of(std::string{kCase} + "&lang=en", "fast_track_last_day");
    EXPECT_TRUE(has(event, "Do it by Wednesday 1 April 2026")) << event;
}

// 1 April 2026 is the last open day before Easter: nine in the morning of 31 March, four days and
// fifteen hours before 5 April begins.
TEST(Ics, RemindsOnTheOpenDayBeforeTheDayToActBy) {
    EXPECT_TRUE(has(event_of(kCase, "fast_track_last_day"), "TRIGGER:-PT111H\r\n"));
}

TEST(Ics, DoesNotRemindOfWhatOthersDo) {
    EXPECT_FALSE(has(event_of(kCase, "employer_conversation"), "VALARM"));
    EXPECT_FALSE(has(event_of(kCase, "first_meeting"), "VALARM"));
    EXPECT_FALSE(has(event_of(kCase, "benefit_from"), "VALARM"));
}

TEST(Ics, RemindsTheEmployerOfTheEmployersDuties) {
    const std::string event =
        event_of(std::string{kCase} + "&role=employer", "employer_conversation");
    EXPECT_TRUE(has(event, "VALARM"));
}

TEST(Ics, DoesNotRemindOfWhatIsPast) {
    EXPECT_FALSE(has(event_of("first_absence=2026-03-02&today=2026-04-10", "fast_track_last_day"),
                     "VALARM"));
}

TEST(Ics, KeepsNobodyBusyAllDay) {
    EXPECT_TRUE(has(event_of(kCase, "fast_track_last_day"), "TRANSP:TRANSPARENT\r\n"));
}

TEST(Ics, EscapesTheLabel) {
    const std::string event = event_of(kCase, "absence_begins", "a\\b;c,d\r\ne\nf\x01g\xFF");
    EXPECT_TRUE(has(event, "SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\uFFFDg\uFFFD: Første fraværsdag\r\n"))
        << event;
}

TEST(IcsUid, IsTheSameWhateverBecameKnownSince) {
    const std::string before = event_of(kCase, "first_meeting");
    const std::string after = event_of(
        "first_absence=2026-03-02&first_meeting=2026-04-20&today=2026-04-21", "first_meeting");
    EXPECT_EQ(before.substr(0, before.find('\r')), "UID:first_meeting-20260302@fasttrack");
    EXPECT_EQ(after.substr(0, after.find('\r')), "UID:first_meeting-20260302@fasttrack");
}

TEST(IcsUid, IsAnotherForAnotherLabelAndForAnotherPlaceInTheList) {
    const CaseReading reading = readable(kCase);
    const Assessment assessment = assessed(kCase);
    std::string events;
    append_ics_events(events, reading, assessment, Language::da, kStamp, "A", "2");
    append_ics_events(events, reading, assessment, Language::da, kStamp, "A", "3");
    append_ics_events(events, reading, assessment, Language::da, kStamp, "B", "3");
    append_ics_events(events, reading, assessment, Language::da, kStamp, "", "");
    std::set<std::string> uids;
    std::size_t count = 0;
    for (const std::string& line : lines_of(events)) {
        if (!line.starts_with("UID:")) continue;
        uids.insert(line);
        ++count;
    }
    EXPECT_EQ(uids.size(), count);
    EXPECT_EQ(count, 4 * assessment.milestones.size());
}

}  // namespace
}  // namespace fasttrack
