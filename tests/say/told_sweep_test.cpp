// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Whatever the case: everything is told in both languages, no hole is left in a sentence, every
// date is in words, it reads easily, and no later day than the deadline is called safe.
#include <gtest/gtest.h>

#include <set>

#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "tests/say/lix.h"
#include "tests/say/told_cases.h"

namespace fasttrack {
namespace {

constexpr double kHardest = 40.0;

// Everything that one answer says, for one language.
class Told {
  public:
    Told(const AbsenceCase& absence, const Assessment& assessment, Language lang)
        : absence_{absence}, assessment_{assessment}, lang_{lang} {}

    void check() {
        check_headline();
        check_notes();
    }

    // What hardly depends on today.
    void check_milestones_and_rights() {
        for (const Milestone& milestone : assessment_.milestones) check_milestone(milestone);
        check_rights();
    }

  private:
    // A sentence that is there, ends, and has no hole.
    static void check_whole(const std::string& text) {
        EXPECT_FALSE(text.empty());
        EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        EXPECT_EQ(text.find(".."), std::string::npos) << text;
        EXPECT_EQ(text.find(" ."), std::string::npos) << text;
    }

    void check_easy(const std::string& text) const {
        if (lang_ == Language::da) {
            EXPECT_LT(lix(text), kHardest) << text;
        }
    }

    void check_headline() const {
        const Headline told = headline(absence_, assessment_, lang_);
        const std::string sentence = without_marks(told.sentence);
        check_whole(told.tag);
        check_whole(sentence);
        EXPECT_EQ(told.sentence.find('\x02') == std::string::npos,
                  told.sentence.find('\x03') == std::string::npos);
        std::string answer = sentence;
        add_sentence(answer, told.detail);
        check_easy(answer);
        EXPECT_FALSE(told.steps.empty()) << sentence;
        EXPECT_LE(told.steps.size(), 7U) << sentence;
        for (const std::string& step : told.steps) {
            check_whole(step);
            check_easy(step);
        }
        EXPECT_EQ(std::set<std::string>(told.steps.begin(), told.steps.end()).size(),
                  told.steps.size())
            << sentence;
        check_no_later_day_is_safe(answer);
    }

    // On the way to the deadline the answer does not name the other reading's day.
    void check_no_later_day_is_safe(const std::string& answer) const {
        const FastTrack& fast_track = assessment_.fast_track;
        if (assessment_.today > fast_track.last_request_day || absence_.requested) return;
        const std::string later = weekday_date(fast_track.last_request_day_reading, lang_);
        EXPECT_EQ(answer.find(later), std::string::npos) << answer;
    }

    void check_milestone(const Milestone& milestone) const {
        check_whole(milestone_title(milestone, absence_, lang_));
        const Why told = why(milestone, absence_, lang_);
        const std::string text = joined(told);
        check_whole(told.counting);
        check_whole(told.certainty);
        check_whole(told.advice);
        EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
        EXPECT_NE(told.counting.find(long_date(milestone.date, lang_)), std::string::npos) << text;
        EXPECT_NE(told.citation, "");
        EXPECT_EQ(told.quote.empty(), milestone.rule->quote.empty());
        check_easy(told.advice);
        if (milestone.reading) {
            const std::string later = long_date(*milestone.reading, lang_);
            EXPECT_NE(told.reading.find(later), std::string::npos) << text;
        }
        if (milestone.act_by && *milestone.act_by < milestone.date) {
            const std::string before = long_date(*milestone.act_by, lang_);
            EXPECT_NE(told.closed.find(before), std::string::npos) << text;
        }
    }

    void check_notes() const {
        const std::vector<Note> told = notes(absence_, assessment_, lang_);
        ASSERT_FALSE(told.empty());
        EXPECT_EQ(told.front().kind, NoteKind::regime);
        const bool danish = lang_ == Language::da;
        EXPECT_EQ(told.back().text.find(danish ? "Vejledende." : "For guidance."), 0U);
        for (const Note& note : told) {
            check_whole(note.text);
            if (&note != &told.back()) check_easy(note.text);
        }
    }

    void check_rights() const {
        for (int index = 0; index < kRightCount; ++index) {
            const auto right = static_cast<Right>(index);
            check_whole(right_title(right, lang_));
            const std::string text = right_explanation(right, absence_, lang_);
            check_whole(text);
            check_easy(text);
        }
    }

    const AbsenceCase& absence_;
    const Assessment& assessment_;
    Language lang_;
};

class EveryAnswer : public testing::TestWithParam<std::string_view> {};

TEST_P(EveryAnswer, IsToldInFullAndReadsEasily) {
    std::set<Status> seen;
    std::optional<Status> status;
    for (const std::string& text : told_cases(GetParam())) {
        const CaseReading reading = read_case(text);
        if (!reading.ok()) continue;
        const Assessment assessment = assess(reading.absence, *reading.today);
        seen.insert(assessment.fast_track.status);
        SCOPED_TRACE(text);
        for (const Language lang : {Language::da, Language::en}) {
            Told told{reading.absence, assessment, lang};
            told.check();
            if (assessment.fast_track.status != status) told.check_milestones_and_rights();
        }
        status = assessment.fast_track.status;
        if (HasFailure()) return;
    }
    const bool exempt = regime_of(parse_day(GetParam()).value()) == Regime::r2026;
    EXPECT_EQ(seen.size(), exempt ? 13U : 12U) << "every status is met";
}
INSTANTIATE_TEST_SUITE_P(Told, EveryAnswer, testing::ValuesIn(kToldFirstDays), [](const auto& row) {
    std::string name{row.param};
    for (char& letter : name) {
        if (letter == '-') letter = '_';
    }
    return name;
});

TEST(EveryQuote, HasItsTranslation) {
    for (const Rule& rule : rules()) {
        if (!rule.quote.empty()) {
            EXPECT_NE(translation_of(rule.quote, Language::en), "") << rule.quote;
        }
        if (!rule.other_quote.empty()) {
            EXPECT_NE(translation_of(rule.other_quote, Language::en), "") << rule.other_quote;
        }
    }
}

TEST(Lix, CountsWordsASentenceAndLongWordsInAHundred) {
    // 10 words in 2 sentences, 1 of them long: 5 + 10.
    EXPECT_DOUBLE_EQ(lix("Du kan nå det endnu. Ring til din kommune snart."), 15.0);
    EXPECT_DOUBLE_EQ(lix("Det er den 1. maj."), 5.0);
    EXPECT_DOUBLE_EQ(lix("Log på virk.dk nu."), 5.0);
    EXPECT_DOUBLE_EQ(lix("Kom nu\nRing nu\n"), 2.0);
    EXPECT_DOUBLE_EQ(lix("æøåæøå"), 1.0);
    EXPECT_DOUBLE_EQ(lix("æøåæøåæ"), 101.0);
    EXPECT_DOUBLE_EQ(lix(""), 0.0);
}

}  // namespace
}  // namespace fasttrack
