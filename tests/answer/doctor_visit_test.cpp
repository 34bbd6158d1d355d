// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The doctor before the Fast track meeting (BEK nr. 473 of 20/3/2021 § 9).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 8 dage efter den sygemeldtes anmodning om tidlig opfølgning" (BEK nr. 473 § 9)
constexpr DateRow kDoctorVisitRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&requested=2026-01-05&today=2026-01-05", "2026-01-13"},
    {"OnTheLastDay", "first_absence=2026-03-02&requested=2026-04-05&today=2026-04-05",
     "2026-04-13"},
    {"OnTheOtherReading", "first_absence=2026-03-02&requested=2026-04-06&today=2026-04-06",
     "2026-04-14"},
    {"AcrossDstStart", "first_absence=2026-03-02&requested=2026-03-20&today=2026-03-20",
     "2026-03-28"},
    {"AcrossDstEnd", "first_absence=2025-10-13&requested=2025-10-20&today=2025-10-20",
     "2025-10-28"},
    {"AcrossNewYear", "first_absence=2027-12-15&requested=2027-12-24&today=2027-12-24",
     "2028-01-01"},
    {"OnALeapDay", "first_absence=2028-02-10&requested=2028-02-29&today=2028-02-29", "2028-03-08"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&requested=2015-01-01&today=2015-01-01",
     "2015-01-09"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&requested=2020-01-02&today=2020-01-02",
     "2020-01-10"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&requested=2020-01-02&today=2020-01-02",
     "2020-01-10"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&requested=2025-01-02&today=2025-01-02",
     "2025-01-10"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&requested=2025-01-02&today=2025-01-02",
     "2025-01-10"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&requested=2026-06-30&today=2026-06-30",
     "2026-07-08"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&requested=2026-07-10&today=2026-07-10",
     "2026-07-18"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&requested=2100-02-03&today=2100-02-03",
     "2100-02-11"},
};

class DoctorVisit : public testing::TestWithParam<DateRow> {};

TEST_P(DoctorVisit, AtLatestEightDaysAfterOnesOwnRequest) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "doctor_visit"), row.date);
    EXPECT_EQ(state_text(row.case_text, "doctor_visit", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "doctor_visit", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, DoctorVisit, testing::ValuesIn(kDoctorVisitRows), kRowName);

// The words are "den sygemeldtes anmodning": not the employer's.
constexpr DateRow kDoctorVisitWhereRows[] = {
    {"EmployerWithConsent",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&requested_by=employer&consent="
     "yes",
     "none"},
    {"EmployerAsksEmployeeRequested",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&role=employer&requested_by="
     "employee",
     "2026-03-18"},
    {"Late", "first_absence=2026-03-02&requested=2026-04-07&today=2026-04-20", "none"},
    {"Met",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&first_meeting=2026-03-20",
     "none"},
    {"BackOnThatDay",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-12&full_return=2026-03-18",
     "none"},
    {"Before2025BackOnThatDay",
     "first_absence=2024-03-04&requested=2024-03-11&today=2024-03-12&full_return=2024-03-19",
     "none"},
    {"Before2025BackTheDayAfter",
     "first_absence=2024-03-04&requested=2024-03-11&today=2024-03-12&full_return=2024-03-20",
     "2024-03-19"},
    {"BackTheDayAfter",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-12&full_return=2026-03-19",
     "2026-03-18"},
};

class DoctorVisitWhere : public testing::TestWithParam<DateRow> {};

TEST_P(DoctorVisitWhere, OnlyAfterOnesOwnRequest) {
    EXPECT_EQ(date_text(GetParam().case_text, "doctor_visit"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, DoctorVisitWhere, testing::ValuesIn(kDoctorVisitWhereRows),
                         kRowName);

TEST(DoctorVisit, IsUnsettledFrom2025) {
    EXPECT_EQ(kind_text(assessed("first_absence=2024-12-31&requested=2024-12-31"), "doctor_visit"),
              "employee, must, official");
    EXPECT_EQ(kind_text(assessed("first_absence=2025-01-01&requested=2025-01-01"), "doctor_visit"),
              "employee, must, unsettled");
    EXPECT_EQ(kind_text(assessed("first_absence=2015-01-01&requested=2015-01-01"), "doctor_visit"),
              "employee, must, official");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-07-01&requested=2026-07-01"), "doctor_visit"),
              "employee, must, unsettled");
}

}  // namespace
}  // namespace fasttrack
