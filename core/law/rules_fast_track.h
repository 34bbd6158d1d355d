// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rules of Fast track: the request, the answer to it, the doctor, the meeting. Partners:
// rulebook.h (what a rule is), rules_reporting.h, rules_follow_up.h.
#pragma once

#include "core/law/rulebook.h"

namespace fasttrack {

// "Inden for de første 5 uger" are days 1 to 35, so D+34; the flyer's words can also mean D+35. The
// section binds the employer, the flyer applies it to the sick person too.
inline constexpr Rule kFastTrackLastDay{
    .id = "fast_track_last_day",
    .milestone = MilestoneId::fast_track_last_day,
    .when = {Condition::long_absence_possible},
    .offset = Weeks{5} - Days{1},
    .reading = Weeks{5},
    .unit = Unit::weeks,
    .first_day_counts = true,
    .quote = "inden for de første 5 uger af fraværet",
    .quote_source = "pav",
    .other_quote = "indtil 5 uger fra første fraværsdag",
    .other_quote_source = "flyer",
    .sources =
        kCite<SourceId::sdpl_7c, SourceId::pav, SourceId::flyer, SourceId::employer_brochure>,
    .actor = Actor::employee,
    .duty = Duty::may,
    .certainty = Certainty::unsettled,
    .asker_acts = true,
    .ongoing = true,
};

// Before 2025 no number of days is known: "inden den frist, der er angivet i brevet".
inline constexpr Rule kFastTrackAnswer{
    .id = "fast_track_answer",
    .milestone = MilestoneId::fast_track_answer,
    .when = {Condition::requested_by_employer, Condition::letter_sent_from_2025},
    .from = Event::letter,
    .bank_days = 2,
    .unit = Unit::bank_days,
    .stykke = "stk. 1",
    .quote = "senest 2 bankdage efter afsendelsen af brevet",
    .quote_source = "bek-1710",
    .other_quote = "inden den frist, der er angivet i brevet",
    .other_quote_source = "municipal-page",
    .sources = kCite<SourceId::bek_1710, SourceId::municipal_page, SourceId::nationalbanken>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .ongoing = true,
    .since = Regime::r2025,
};

// The letter came under the order of 2025, the absence began before it.
inline constexpr Rule kFastTrackAnswerOlderAbsence{
    .id = "fast_track_answer_older_absence",
    .milestone = MilestoneId::fast_track_answer,
    .when = {Condition::requested_by_employer, Condition::letter_sent_from_2025},
    .from = Event::letter,
    .bank_days = 2,
    .unit = Unit::bank_days,
    .stykke = "stk. 1",
    .quote = "senest 2 bankdage efter afsendelsen af brevet",
    .quote_source = "bek-1710",
    .other_quote = "inden den frist, der er angivet i brevet",
    .other_quote_source = "municipal-page",
    .sources = kCite<SourceId::bek_1710, SourceId::municipal_page, SourceId::nationalbanken>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::unsettled,
    .ongoing = true,
    .until = Regime::r2020,
};

inline constexpr Rule kDoctorVisit{
    .id = "doctor_visit",
    .milestone = MilestoneId::doctor_visit,
    .when = {Condition::requested_by_employee, Condition::request_stands},
    .from = Event::request,
    .offset = Days{8},
    .quote = "senest 8 dage efter den sygemeldtes anmodning om tidlig opfølgning",
    .quote_source = "bek-473",
    .sources = kCite<SourceId::bek_473, SourceId::cabi, SourceId::flyer>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::official,
    .ongoing = true,
    .until = Regime::r2020,
};

// Assumed: the eight days still hold; the text of BEK nr. 1710 on this point would settle it.
inline constexpr Rule kDoctorVisitFrom2025{
    .id = "doctor_visit_from_2025",
    .milestone = MilestoneId::doctor_visit,
    .when = {Condition::requested_by_employee, Condition::request_stands},
    .from = Event::request,
    .offset = Days{8},
    .quote = "senest 8 dage efter den sygemeldtes anmodning om tidlig opfølgning",
    .quote_source = "bek-473",
    .sources = kCite<SourceId::bek_473, SourceId::cabi, SourceId::flyer>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::unsettled,
    .ongoing = true,
    .since = Regime::r2025,
};

inline constexpr Rule kFastTrackMeeting{
    .id = "fast_track_meeting",
    .milestone = MilestoneId::fast_track_meeting,
    .when = {Condition::request_may_stand},
    .from = Event::request,
    .offset = Weeks{2},
    .unit = Unit::weeks,
    .stykke = "stk. 2",
    .quote =
        "senest 2 uger efter at den sygemeldte eller arbejdsgiveren har anmodet kommunen om "
        "at iværksætte en tidlig opfølgning",
    .quote_source = "sdpl-13b",
    .sources = kCite<SourceId::sdpl_13b, SourceId::flyer, SourceId::municipal_page,
                     SourceId::employer_brochure, SourceId::ishoj>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .ongoing = true,
};

}  // namespace fasttrack
