// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rulebook as data: every rule names its sources and its words, and counts as they say.
#include "core/law/rulebook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>

#include "core/formats/answer.h"
#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"
#include "core/support/enum_names.h"

namespace fasttrack {

void PrintTo(const Rule& rule, std::ostream* os) { *os << rule.id; }
void PrintTo(const Limit& limit, std::ostream* os) { *os << limit.id; }
void PrintTo(const Source& source, std::ostream* os) { *os << source.key; }

namespace {

Day on(const char* day) { return parse_day(day).value(); }

bool cites(std::span<const SourceId> sources, std::string_view key) {
    return std::any_of(sources.begin(), sources.end(),
                       [key](SourceId id) { return source(id).key == key; });
}

class EveryRule : public testing::TestWithParam<Rule> {};

TEST_P(EveryRule, NamesItsSources) { EXPECT_FALSE(GetParam().sources.empty()); }

TEST_P(EveryRule, SaysWhereItsWordsStand) {
    const Rule& rule = GetParam();

    EXPECT_EQ(rule.quote.empty(), rule.quote_source.empty());
    EXPECT_TRUE(rule.quote.empty() || cites(rule.sources, rule.quote_source));
    EXPECT_EQ(rule.other_quote.empty(), rule.other_quote_source.empty());
    EXPECT_TRUE(rule.other_quote.empty() || cites(rule.sources, rule.other_quote_source));
}

TEST_P(EveryRule, QuotesBothReadings) {
    const Rule& rule = GetParam();

    EXPECT_TRUE(rule.reading == rule.offset || !rule.other_quote.empty());
    // the date shown is the earlier, safe one, where both are counted from the same event
    if (rule.reading_from == rule.from) {
        EXPECT_GE(rule.reading, rule.offset);
    }
}

TEST_P(EveryRule, CountsInOneWay) {
    const Rule& rule = GetParam();
    const int ways = (rule.offset != Days{0}) + (rule.months != Months{0}) + (rule.bank_days != 0);

    EXPECT_LE(ways, 1);
    EXPECT_LE(rule.since, rule.until);
}

TEST_P(EveryRule, IsFoundByItsId) { EXPECT_EQ(rule(GetParam().id).id, GetParam().id); }

INSTANTIATE_TEST_SUITE_P(Rulebook, EveryRule, testing::ValuesIn(rules().begin(), rules().end()),
                         [](const auto& row) { return std::string{row.param.id}; });

// Days that are given, and days that no source puts into words that could be quoted.
TEST(Rulebook, HasWordsForAllRulesButThese) {
    std::set<std::string> without_words;
    for (const Rule& rule : rules()) {
        if (rule.quote.empty()) without_words.emplace(rule.id);
    }
    EXPECT_EQ(without_words,
              (std::set<std::string>{"report_to_fund", "benefit_from_unemployed",
                                     "first_meeting_given", "partial_return", "full_return"}));
}

TEST(Rulebook, HasARuleForEveryMilestoneInTheContractsOrder) {
    std::set<MilestoneId> milestones;
    for (const Rule& rule : rules()) milestones.insert(rule.milestone);
    EXPECT_EQ(milestones.size(), enum_count<MilestoneId>());
    EXPECT_TRUE(std::is_sorted(rules().begin(), rules().end(), [](const Rule& a, const Rule& b) {
        return a.milestone < b.milestone;
    }));
}

TEST(Rulebook, HasNoIdTwice) {
    std::set<std::string_view> ids;
    for (const Rule& rule : rules()) ids.insert(rule.id);
    for (const Limit& limit : limits()) ids.insert(limit.id);
    EXPECT_EQ(ids.size(), rules().size() + limits().size());
}

class EveryLimit : public testing::TestWithParam<Limit> {};

TEST_P(EveryLimit, NamesItsSourcesAndWhereItsWordsStand) {
    const Limit& limit = GetParam();

    EXPECT_FALSE(limit.sources.empty());
    EXPECT_EQ(limit.quote.empty(), limit.quote_source.empty());
    EXPECT_TRUE(limit.quote.empty() || cites(limit.sources, limit.quote_source));
}

INSTANTIATE_TEST_SUITE_P(Rulebook, EveryLimit, testing::ValuesIn(limits().begin(), limits().end()),
                         [](const auto& row) { return std::string{row.param.id}; });

class EverySource : public testing::TestWithParam<Source> {};

TEST_P(EverySource, HasATitleAndAYearAndIsFoundByItsKey) {
    const Source& given = GetParam();

    EXPECT_FALSE(given.title.empty());
    EXPECT_FALSE(given.year.empty());
    EXPECT_EQ(&source(given.id), source_with_key(given.key));
}

INSTANTIATE_TEST_SUITE_P(Rulebook, EverySource,
                         testing::ValuesIn(sources().begin(), sources().end()),
                         [](const auto& row) {
                             std::string name{row.param.key};
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(Sources, HaveNoOtherKeys) { EXPECT_EQ(source_with_key("sdpl-1"), nullptr); }

// The rule by itself, beside the assessments that use it.
TEST(DateOf, CountsDaysMonthsOrBankDays) {
    EXPECT_EQ(iso(date_of(kReportAbsenceWages, on("2026-01-05"))), "2026-02-09");
    EXPECT_EQ(iso(date_of(kDispensationEnds, on("2026-08-31"))), "2027-02-28");
    EXPECT_EQ(iso(date_of(kFastTrackAnswer, on("2026-04-01"))), "2026-04-08");
    EXPECT_EQ(iso(date_of(kFullReturn, on("2026-04-05"))), "2026-04-05");
}

TEST(ReadingOf, IsGivenOnlyWhereSourcesDiffer) {
    EXPECT_EQ(iso(reading_of(kFastTrackLastDay, on("2026-03-02")).value()), "2026-04-06");
    EXPECT_EQ(iso(reading_of(kFirstMeeting, on("2026-03-02")).value()), "2026-04-27");
    EXPECT_FALSE(reading_of(kReportAbsenceWages, on("2026-03-02")));
}

// What the page shows and other programs read: nothing of a rule stays inside.
TEST(RulebookJson, HasBankDaysOtherWordsRegimesAndLimits) {
    const std::string json = rulebook_json(Language::en);

    EXPECT_NE(json.find(R"("offset_bank_days":2,"other_quote":"inden den frist, der er angivet)"),
              std::string::npos);
    EXPECT_NE(json.find(R"("other_quote_source":"municipal-page","since":"2025","until":"2026")"),
              std::string::npos);
    EXPECT_NE(json.find(R"({"id":"reassessment_more_than","days":154,"months":0,"workdays":0,)"),
              std::string::npos);
    EXPECT_NE(json.find(R"({"id":"insured_from_workday","days":0,"months":0,"workdays":3,)"),
              std::string::npos);
}

TEST(Holds, FromTheFirstToTheLastRegime) {
    EXPECT_TRUE(holds(kFollowUp, Regime::r2015));
    EXPECT_FALSE(holds(kFollowUp, Regime::r2020));
    EXPECT_FALSE(holds(kFollowUpWaiver, Regime::r2020));
    EXPECT_TRUE(holds(kFollowUpWaiver, Regime::r2025));
    EXPECT_TRUE(holds(kFollowUpWaiver, Regime::r2026));
    EXPECT_TRUE(holds(kRehabilitationTeam, Regime::r2020));
    EXPECT_FALSE(holds(kRehabilitationTeam, Regime::r2025));
}

}  // namespace
}  // namespace fasttrack
