// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as the contract's JSON object: its keys, their order, and what noise becomes in it.
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <string>
#include <string_view>

#include "core/case/case.h"
#include "core/formats/answer.h"

namespace fasttrack {
namespace {

constexpr Day kToday{date::year{2026} / 3 / 20};

std::string json_of(std::string_view case_text) {
    return assess_to_json(case_text, kToday, {.lang = Language::da});
}

rapidjson::Document parsed(std::string_view json) {
    rapidjson::Document document;
    document.Parse(json.data(), json.size());
    EXPECT_FALSE(document.HasParseError()) << json;
    return document;
}

// The names of an object's members in their order: "schema errors".
std::string names_of(const rapidjson::Value& object) {
    std::string names;
    for (const auto& member : object.GetObject()) {
        if (!names.empty()) names += ' ';
        names += member.name.GetString();
    }
    return names;
}

// "field: code" of every error, in order.
std::string errors_of(std::string_view json) {
    const rapidjson::Document document = parsed(json);
    std::string errors;
    for (const auto& error : document["errors"].GetArray()) {
        if (!errors.empty()) errors += ", ";
        errors.append(error["field"].GetString()).append(": ").append(error["code"].GetString());
    }
    return errors;
}

TEST(AnswerJson, BeginsAsTheContractShows) {
    const std::string json = json_of("first_absence=2026-03-02&today=2026-03-20");
    EXPECT_TRUE(json.starts_with(
        R"({"schema":1,"rulebook":"2026-11-24","today":"2026-03-20","regime":"2025","case":{"first_absence":"2026-03-02"},)"
        R"("fast_track":{"status":"open","last_request_day":"2026-04-05",)"
        R"("last_request_day_reading":"2026-04-06","act_by":"2026-04-01","days_left":16,)"
        R"("days_left_to_act":12,)"
        R"("meeting_by":null,"meeting_by_if_requested_today":"2026-04-03",)"
        R"("ordinary_meeting_by":"2026-04-26","days_gained":23},)"
        R"("milestones":[{"id":"absence_begins","date":"2026-03-02","reading":null,"act_by":null,)"
        R"("actor":"employee","duty":"info","certainty":"law","state":"past","done":null,)"
        R"("rule":"absence_begins","counted":{"from":"first_absence","day":"2026-03-02",)"
        R"("length":0,"unit":"days"},)"
        R"("sources":["sdpl-30"],"title":")"))
        << json;
}

TEST(AnswerJson, HasTheContractsKeysInTheirOrder) {
    const auto answer = parsed(json_of("first_absence=2026-03-02"));
    EXPECT_EQ(names_of(answer),
              "schema rulebook today regime case fast_track milestones rights notes");
    EXPECT_EQ(
        names_of(answer["milestones"][0]),
        "id date reading act_by actor duty certainty state done rule counted sources title why");
}

TEST(AnswerJson, WritesTheCaseAsGivenInIsoAndInTheContractsOrder) {
    const std::string json =
        json_of("requested=20.3.2026&lang=en&role=employee&first_absence=2/3-2026");
    EXPECT_NE(json.find(R"("case":{"first_absence":"2026-03-02","role":"employee",)"
                        R"("requested":"2026-03-20"})"),
              std::string::npos)
        << json;
}

TEST(AnswerJson, NamesTheOtherReadingAndTheDayToActBy) {
    const auto answer = parsed(json_of("first_absence=2026-03-02"));
    for (const auto& milestone : answer["milestones"].GetArray()) {
        if (std::string_view{milestone["id"].GetString()} != "fast_track_last_day") continue;
        EXPECT_STREQ(milestone["reading"].GetString(), "2026-04-06");
        EXPECT_STREQ(milestone["act_by"].GetString(), "2026-04-01");
        EXPECT_STREQ(milestone["certainty"].GetString(), "unsettled");
        return;
    }
    ADD_FAILURE() << "no fast_track_last_day";
}

TEST(AnswerJson, ListsTheRights) {
    const auto answer = parsed(json_of("first_absence=2026-03-02"));
    EXPECT_EQ(answer["rights"].Size(), 4U);
    EXPECT_STREQ(answer["rights"][0].GetString(), "retention_plan");
}

TEST(AnswerJson, UsesTodayOfTheCaseBeforeTheOneGivenBeside) {
    const auto answer = parsed(json_of("first_absence=2026-03-02&today=2026-04-01"));
    EXPECT_STREQ(answer["today"].GetString(), "2026-04-01");
}

TEST(AnswerJson, SpeaksTheLanguageOfTheCase) {
    const auto danish = parsed(json_of("first_absence=2026-03-02"));
    const auto english = parsed(json_of("first_absence=2026-03-02&lang=en"));
    EXPECT_STREQ(danish["milestones"][0]["title"].GetString(), "Første fraværsdag");
    EXPECT_STREQ(english["milestones"][0]["title"].GetString(), "First day of absence");
}

TEST(ErrorsJson, HasTheContractsKeysInTheirOrder) {
    const auto answer = parsed(json_of(""));
    EXPECT_EQ(names_of(answer), "schema errors");
    EXPECT_EQ(names_of(answer["errors"][0]), "field code message");
}

TEST(ErrorsJson, NamesEveryErrorAtOnce) {
    EXPECT_EQ(errors_of(json_of("first_absence=30.2.2026&role=boss&colour=red")),
              "first_absence: not_a_date, role: unknown_value, colour: unknown_key");
}

TEST(ErrorsJson, ShortensAndCleansAnUnknownField) {
    const std::string json = json_of("first_absence=2026-03-02&" + std::string(200, 'x') + "\n=1");
    const auto answer = parsed(json);
    EXPECT_EQ(answer["errors"][0]["field"].GetString(), std::string(60, 'x') + "…");
}

TEST(ErrorsJson, CleansBytesThatAreNoUtf8) {
    const std::string json = json_of("first_absence=2026-03-02&a%FF%00%ED%A0%80=1");
    const auto answer = parsed(json);
    EXPECT_STREQ(answer["errors"][0]["field"].GetString(), "a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(ErrorsJson, EscapesAsJsonStringifyDoes) {
    const std::string json = json_of("first_absence=2026-03-02&a\"\\/ø=1");
    EXPECT_NE(json.find(R"("field":"a\"\\/ø")"), std::string::npos) << json;
}

TEST(ErrorsJson, TellsOneThingAboutTheWholeInput) {
    EXPECT_EQ(error_json("row", "unreadable_row", "no"),
              R"({"schema":1,"errors":[{"field":"row","code":"unreadable_row","message":"no"}]})");
}

TEST(RowMember, CarriesCellsBehindTheAnswer) {
    std::string object = R"({"schema":1})";
    const Field carried[] = {
        {"label", "Åse \"A\""},
        {"team", "a\xFF\n"},
    };
    add_row_member(object, carried);
    EXPECT_EQ(object,
              "{\"schema\":1,\"row\":{\"label\":\"Åse \\\"A\\\"\",\"team\":\"a\uFFFD\\n\"}}");
}

TEST(RulebookJson, HasRegimesRulesSourcesAndRates) {
    const auto rulebook = parsed(rulebook_json(Language::da));
    EXPECT_EQ(names_of(rulebook),
              "schema version legal_status regimes rules sources rates rates_unknown_from limits");
    EXPECT_STREQ(rulebook["legal_status"].GetString(), "2026-11-24");
    EXPECT_EQ(rulebook["regimes"].Size(), 4U);
    EXPECT_EQ(rulebook["sources"].Size(), enum_count<SourceId>());
}

TEST(RulebookJson, EndsEachRegimeTheDayBeforeTheNext) {
    const auto rulebook = parsed(rulebook_json(Language::da));
    EXPECT_STREQ(rulebook["regimes"][2]["from"].GetString(), "2025-01-01");
    EXPECT_STREQ(rulebook["regimes"][2]["until"].GetString(), "2026-06-30");
    EXPECT_STREQ(rulebook["regimes"][3]["until"].GetString(), "2099-12-31");
}

TEST(RulebookJson, ShowsTheOtherReadingWhereThereIsOne) {
    const std::string json = rulebook_json(Language::da);
    EXPECT_NE(json.find(R"("offset_days":34,"reading_days":35)"), std::string::npos);
    EXPECT_NE(json.find(R"("offset_days":28,"reading_days":null)"), std::string::npos);
}

TEST(RulebookJson, NamesARateInKroner) {
    const std::string json = rulebook_json(Language::da);
    EXPECT_NE(json.find(R"({"year":2016,"kroner_per_week":4180,"certainty":)"), std::string::npos);
}

}  // namespace
}  // namespace fasttrack
