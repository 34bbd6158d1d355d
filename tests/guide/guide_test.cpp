// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide: every source has its home, every line its source and both languages, and it reads
// easily.
#include "core/guide/guide.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>

#include "core/questions/questions.h"
#include "tests/say/lix.h"

namespace fasttrack {
namespace {

SourceSet sources_in_guide() {
    SourceSet all = guide_sections().front().lines.front().sources;
    for (const Section& section : guide_sections()) {
        for (const Line& line : section.lines) all = all | line.sources;
    }
    for (const RegimeNote& note : regime_notes()) all = all | note.sources;
    return all;
}

std::string danish_text(const Section& section) {
    std::string text;
    for (const Line& line : section.lines) {
        text += line.text.in(Language::da);
        text += '\n';
    }
    std::replace(text.begin(), text.end(), '|', '\n');
    return text;
}

class EachSection : public testing::TestWithParam<std::size_t> {
  protected:
    static const Section& section() { return guide_sections()[GetParam()]; }
};

TEST_P(EachSection, ReadsEasilyInDanish) {
    const double hard = lix(danish_text(section()));
    RecordProperty("lix", std::to_string(hard));
    EXPECT_LT(hard, 40.0) << section().id;
}

TEST_P(EachSection, HasNoHoleLeftToFill) {
    for (const Line& line : section().lines) {
        EXPECT_EQ(line.text.in(Language::da).find('{'), std::string_view::npos)
            << line.text.in(Language::da);
        EXPECT_EQ(line.text.in(Language::en).find('{'), std::string_view::npos)
            << line.text.in(Language::en);
    }
}

TEST_P(EachSection, NamesASourceForEveryLineAndAnAddressForLinksOnly) {
    for (const Line& line : section().lines) {
        EXPECT_NE(line.sources.bits, 0U) << line.text.in(Language::da);
        EXPECT_EQ(line.url.empty(), line.kind != LineKind::link) << line.text.in(Language::da);
    }
}

TEST_P(EachSection, HasEveryLineInExactlyOneBlock) {
    std::size_t lines = 0;
    for (const Block& block : blocks(section())) {
        EXPECT_NE(block.kind, LineKind::row) << "a row without a header row";
        lines += block.lines.size();
    }
    EXPECT_EQ(lines, section().lines.size());
}

TEST_P(EachSection, HasTablesWhoseRowsAreEquallyLongInBothLanguages) {
    for (const Block& block : blocks(section())) {
        if (block.kind != LineKind::head && block.kind != LineKind::rate_table) continue;
        const auto danish = table_of(block, Language::da);
        const auto english = table_of(block, Language::en);
        ASSERT_EQ(danish.size(), english.size());
        ASSERT_GT(danish.size(), 1U);
        for (std::size_t i = 0; i < danish.size(); ++i) {
            EXPECT_EQ(danish[i].size(), danish.front().size()) << danish[i].front();
            EXPECT_EQ(english[i].size(), danish.front().size()) << english[i].front();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Guide, EachSection,
                         testing::Range(std::size_t{0}, guide_sections().size()),
                         [](const auto& row) {
                             return std::string{guide_sections()[row.param].id};
                         });

class EachSource : public testing::TestWithParam<std::size_t> {};

TEST_P(EachSource, HasAHomeInTheGuideAndANoteOnItself) {
    const SourceId id = sources()[GetParam()].id;
    EXPECT_TRUE(sources_in_guide().has(id));
    const SourceNote& note = source_notes()[GetParam()];
    EXPECT_EQ(note.id, id);
    EXPECT_GT(note.contributed.in(Language::da).size(), 10U);
    EXPECT_GT(note.how_sure.in(Language::en).size(), 10U);
}

INSTANTIATE_TEST_SUITE_P(Guide, EachSource, testing::Range(std::size_t{0}, sources().size()),
                         [](const auto& row) {
                             std::string name{sources()[row.param].key};
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

// What the rulebook asks a home for, document by document, and the section that is it.
struct HomeRow {
    const char* name;
    const char* section;
    SourceId source;
    const char* says;  // a word of the Danish text
};

constexpr HomeRow kHomes[] = {
    {"FlyerWhatItIs", "what_it_is", SourceId::flyer, "2 uger"},
    {"FlyerVoluntary", "what_it_is", SourceId::flyer, "frivilligt"},
    {"FlyerWhereToAsk", "ask_as_employee", SourceId::flyer, "virk.dk"},
    {"BrochureWhereInNemRefusion", "ask_as_employer", SourceId::employer_brochure,
     "Tidlig opfølgning"},
    {"FlyerThreeQuestions", "three_questions", SourceId::flyer, "tilpasse"},
    {"FlyerFiveSteps", "five_steps", SourceId::flyer, "Samtalen"},
    {"FlyerFourThings", "before_the_meeting", SourceId::flyer, "kollega"},
    {"FlyerLone", "lone", SourceId::flyer, "halv tid"},
    {"MunicipalPageBothAgree", "what_it_is", SourceId::municipal_page, "enige"},
    {"MunicipalPageLetter", "employers_request", SourceId::municipal_page, "Digital Post"},
    {"MunicipalPageDoctorFirst", "ask_as_employee", SourceId::municipal_page, "læge"},
    {"MunicipalPageRoundtable", "five_steps", SourceId::municipal_page, "rundbordsmøde"},
    {"BrochureTalk", "employer_talk", SourceId::employer_brochure, "4 uger"},
    {"BrochureMayNotAsk", "employer_talk", SourceId::employer_brochure, "ikke spørge"},
    {"BrochureStatement", "possibility_statement", SourceId::employer_brochure, "Del 2"},
    {"BrochurePlan", "retention_plan", SourceId::employer_brochure, "fastholdelsesplan"},
    {"BrochureInsurance", "insurance", SourceId::employer_brochure, "forsikret"},
    {"BrochureReporting", "reporting", SourceId::employer_brochure, "14 dage"},
    {"BrochureLateReporting", "reporting", SourceId::employer_brochure, "6 måneder"},
    {"BrochureRates", "rates", SourceId::employer_brochure, "14.575"},
    {"BrochureCost", "cost", SourceId::employer_brochure, "142.000"},
    {"BrochureReassessment", "reassessment", SourceId::employer_brochure, "5 måneder"},
    {"IshojEffect", "effect", SourceId::ishoj, "6–8 uger"},
    {"IshojNeutral", "effect", SourceId::ishoj, "neutral"},
    {"IshojElsewhere", "effect", SourceId::ishoj, "anden kommune"},
    {"CabiWho", "meetings", SourceId::cabi, "følger op på alle"},
    {"CabiForm", "information_form", SourceId::cabi, "oplysningsskema"},
    {"CabiCertificate", "certificate", SourceId::cabi, "LÆ 285"},
    {"CabiStandBy", "stand_by", SourceId::cabi, "ikke hele svaret"},
    {"CabiMeetingForms", "meetings", SourceId::cabi, "telefon"},
    {"CabiSelfBooking", "meetings", SourceId::cabi, "booker"},
    {"CabiCategories", "categories", SourceId::cabi, "afskaffet 1. januar 2025"},
    {"CabiMeasures", "plan", SourceId::cabi, "praktik"},
    {"CabiDuty", "duty", SourceId::cabi, "sygedagpengene stoppe"},
    {"CabiReassessment", "reassessment", SourceId::cabi, "22 uger"},
};

void PrintTo(const HomeRow& row, std::ostream* os) { *os << row.section; }

class Home : public testing::TestWithParam<HomeRow> {};

TEST_P(Home, SaysWhatTheSourceContributes) {
    const auto sections = guide_sections();
    const auto section = std::find_if(sections.begin(), sections.end(), [](const Section& each) {
        return each.id == GetParam().section;
    });
    ASSERT_NE(section, sections.end());
    const auto line =
        std::find_if(section->lines.begin(), section->lines.end(), [](const Line& each) {
            return each.sources.has(GetParam().source) &&
                   each.text.in(Language::da).find(GetParam().says) != std::string_view::npos;
        });
    EXPECT_NE(line, section->lines.end()) << GetParam().says;
}

INSTANTIATE_TEST_SUITE_P(Guide, Home, testing::ValuesIn(kHomes),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(Guide, HasEachSectionOnce) {
    std::set<std::string_view> ids;
    for (const Section& section : guide_sections()) EXPECT_TRUE(ids.insert(section.id).second);
}

TEST(Guide, GivesEachSideItsOwnSections) {
    const auto ids = [](Role role) {
        std::set<std::string_view> result;
        for (const Section* section : guide_for(role)) result.insert(section->id);
        return result;
    };
    EXPECT_EQ(ids(Role::employee).count("employee_talk"), 1U);
    EXPECT_EQ(ids(Role::employee).count("employer_talk"), 0U);
    EXPECT_EQ(ids(Role::employer).count("employer_talk"), 1U);
    EXPECT_EQ(ids(Role::employer).count("employee_talk"), 0U);
    EXPECT_EQ(ids(Role::employer).count("what_it_is"), 1U);
}

// The brochure's own figure: 4.180 kr. a week is 18.113 kr. a month.
TEST(Guide, ShowsTheRateOf2016AsTheBrochureHasIt) {
    const auto table = rates_table(Language::da);
    EXPECT_EQ(table[2], (std::vector<std::string>{"2016", "4.180", "18.113", "ministeriets tal"}));
    EXPECT_EQ(table.back()[0], "2026");
    EXPECT_EQ(table.back()[3], "ikke fra ministeriet");
    EXPECT_EQ(rates_table(Language::en)[2][2], "18,113");
}

TEST(Guide, WritesKronerInBothLanguages) {
    EXPECT_EQ(kroner_text(142000, Language::da), "142.000 kr.");
    EXPECT_EQ(kroner_text(142000, Language::en), "DKK 142,000");
    EXPECT_EQ(kroner_text(999, Language::da), "999 kr.");
}

TEST(Guide, NamesEveryRegimeOnce) {
    ASSERT_EQ(regime_notes().size(), 4U);
    EXPECT_EQ(regime_notes()[0].regime, Regime::r2015);
    EXPECT_EQ(regime_notes()[3].regime, Regime::r2026);
    EXPECT_NE(announced_change().text.in(Language::da).find("ikke, om det er vedtaget"),
              std::string_view::npos);
}

TEST(Guide, HasSourceNotesThatReadEasily) {
    std::string text;
    for (const SourceNote& note : source_notes()) {
        text += std::string{note.contributed.in(Language::da)} + '\n' +
                std::string{note.how_sure.in(Language::da)} + '\n';
    }
    for (const RegimeNote& note : regime_notes())
        text += std::string{note.text.in(Language::da)} + '\n';
    EXPECT_LT(lix(text), 40.0);
}

TEST(Questions, ReadEasily) {
    std::string text;
    for (const char* answers :
         {"pay=employer_sick_pay&requested=2026-07-02&requested_by=employer&"
          "first_absence=2026-07-01",
          "role=employer&first_absence=2024-07-01&first_meeting=2024-08-01&requested=2024-07-02",
          "work=self_employed", "work=unemployed"}) {
        for (const Question& question : questions(answers_of(read_case(answers)))) {
            text += std::string{question.label.in(Language::da)} + '\n' +
                    std::string{question.help.in(Language::da)} + '\n';
        }
    }
    EXPECT_LT(lix(text), 40.0);
}

}  // namespace
}  // namespace fasttrack
