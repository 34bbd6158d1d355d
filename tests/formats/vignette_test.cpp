// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A case as a vignette: what was given stands in it, and no date that the program worked out.
// Partner: core/formats/vignette.h; tests/node/vignettes.test.mjs reads one with the tests' reader.
#include "core/formats/vignette.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

std::string vignette_of(std::string_view case_text) {
    const CaseReading reading = readable(case_text);
    return vignette_yaml(reading, assess(reading.absence, reading.today.value()));
}

TEST(CaseInAddress, IsWhatStandsAfterTheHash) {
    EXPECT_EQ(case_in_address("https://example.org/a?b=c#first_absence=2026-03-02&role=employer"),
              "first_absence=2026-03-02&role=employer");
    EXPECT_EQ(case_in_address("file:///fasttrack.html#first_absence=2026-03-02"),
              "first_absence=2026-03-02");
}

TEST(CaseInAddress, IsTheWholeTextWhereThereIsNoHash) {
    EXPECT_EQ(case_in_address("first_absence=2026-03-02"), "first_absence=2026-03-02");
    EXPECT_EQ(case_in_address(""), "");
    EXPECT_EQ(case_in_address("https://example.org/#"), "");
}

TEST(CaseInAddress, LeavesOutThePagesOwnFace) {
    EXPECT_EQ(case_in_address("#face=plain&first_absence=2026-03-02&face=canvas"),
              "first_absence=2026-03-02");
}

TEST(Vignette, HoldsTheFactsThatWereGivenAndToday) {
    const std::string yaml = vignette_of("first_absence=2/3-2026&role=employer&today=2026-03-20");
    EXPECT_NE(yaml.find("\n  first_absence: 2026-03-02 "), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("\n  role: employer "), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("\n  today: 2026-03-20 "), std::string::npos) << yaml;
    EXPECT_EQ(yaml.find("\n  work:"), std::string::npos) << yaml;
}

TEST(Vignette, LeavesEveryDateToTheLawyer) {
    const std::string yaml = vignette_of("first_absence=2026-03-02&today=2026-03-20");
    EXPECT_NE(yaml.find("  - frist: employer_conversation "), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("    dato: \"?\"\n"), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("    anden læsning: \"?\"\n"), std::string::npos) << yaml;
    // 4 and 5 weeks after the first absence day, as the program would write them.
    EXPECT_EQ(yaml.find("2026-03-30"), std::string::npos) << yaml;
    EXPECT_EQ(yaml.find("2026-04-06"), std::string::npos) << yaml;
}

TEST(Vignette, NamesTheParagraphAndItsWords) {
    const std::string yaml = vignette_of("first_absence=2026-03-02&today=2026-03-20");
    EXPECT_NE(yaml.find("    efter: \"Sygedagpengeloven, § 7 a\"\n"), std::string::npos) << yaml;
    EXPECT_NE(yaml.find("senest 4 uger efter"), std::string::npos) << yaml;
}

}  // namespace
}  // namespace fasttrack
