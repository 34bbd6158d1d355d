// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rules of the municipality's follow-up: form, meetings, return, reassessment. Partners:
// rulebook.h (what a rule is), rules_reporting.h, rules_fast_track.h.
#pragma once

#include "core/law/rulebook.h"

namespace fasttrack {

inline constexpr Rule kInformationForm{
    .id = "information_form",
    .milestone = MilestoneId::information_form,
    .when = {Condition::information_form_sent},
    .from = Event::information_form,
    .offset = Days{8},
    .stykke = "stk. 3",
    .quote = "senest 8 dage efter afsendelsen af oplysningsskemaet",
    .quote_source = "sdpl-11",
    .sources = kCite<SourceId::sdpl_11, SourceId::cabi, SourceId::star_2027>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .unsettled_from = kAnnouncedChange,
};

inline constexpr Rule kInformationFormRegain{
    .id = "information_form_regain",
    .milestone = MilestoneId::information_form_regain,
    .when = {Condition::information_form_sent},
    .from = Event::information_form,
    .offset = Days{8} + Weeks{4},
    .quote =
        "I op til 4 uger efter overskridelsen af fristen kan retten til sygedagpenge "
        "generhverves",
    .quote_source = "cabi",
    .sources = kCite<SourceId::cabi, SourceId::star_2027>,
    .actor = Actor::employee,
    .duty = Duty::may,
    .certainty = Certainty::official,
    .unsettled_from = kAnnouncedChange,
};

// The end of the eighth week, the first absence day being its first: D+55; the brochures' "senest
// 8 uger efter" is D+56. The municipality's duty, not the citizen's.
inline constexpr Rule kFirstMeeting{
    .id = "first_meeting",
    .milestone = MilestoneId::first_meeting,
    .when = {Condition::first_meeting_due},
    .offset = Weeks{8} - Days{1},
    .reading = Weeks{8},
    .unit = Unit::weeks,
    .first_day_counts = true,
    .stykke = "stk. 1",
    .quote = "senest inden udgangen af ottende uge regnet fra første fraværsdag",
    .quote_source = "sdpl-13b",
    .other_quote = "senest 8 uger efter første fraværsdag",
    .other_quote_source = "employer-brochure",
    .sources =
        kCite<SourceId::sdpl_13b, SourceId::cabi, SourceId::flyer, SourceId::employer_brochure>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .ongoing = true,
};

// The day the user gave; merely information once it has been held.
inline constexpr Rule kFirstMeetingGiven{
    .id = "first_meeting_given",
    .milestone = MilestoneId::first_meeting,
    .when = {Condition::first_meeting_given},
    .from = Event::meeting_given,
    .sources =
        kCite<SourceId::sdpl_13b, SourceId::cabi, SourceId::flyer, SourceId::employer_brochure>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::meeting_held,
    .info_once_held = true,
    .ongoing = true,
};

// Category 3 was abolished on 1 January 2025.
inline constexpr Rule kRehabilitationTeam{
    .id = "rehabilitation_team",
    .milestone = MilestoneId::rehabilitation_team,
    .when = {Condition::category_3, Condition::first_meeting_given},
    .from = Event::first_meeting,
    .offset = Weeks{4},
    .unit = Unit::weeks,
    .quote = "Senest 4 uger efter, at en sygemeldt er visiteret til kategori 3",
    .quote_source = "cabi",
    .sources = kCite<SourceId::cabi>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::official,
    .ongoing = true,
    .until = Regime::r2020,
};

// How far from the first absence day follow-ups are shown, its last day included.
inline constexpr Limit kFollowUpUntil{
    .id = "follow_up_until",
    .length = Weeks{26},
    .sources = kCite<SourceId::flyer, SourceId::employer_brochure>,
};

// Again and again: the first of them four weeks after the first meeting.
inline constexpr Rule kFollowUp{
    .id = "follow_up",
    .milestone = MilestoneId::follow_up,
    .when = {Condition::meetings_run},
    .from = Event::first_meeting,
    .offset = Weeks{4},
    .unit = Unit::weeks,
    .quote = "herefter følger op på hver 4. uge",
    .quote_source = "flyer",
    .sources = kCite<SourceId::flyer, SourceId::employer_brochure>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::official,
    .repeats_until = kFollowUpUntil.length,
    .ongoing = true,
    .until = Regime::r2015,
};

inline constexpr Rule kFourMeetingsBy{
    .id = "four_meetings_by",
    .milestone = MilestoneId::four_meetings_by,
    .when = {Condition::meetings_run},
    .months = Months{6},
    .unit = Unit::months,
    .stykke = "stk. 1",
    .quote = "mindst fire gange inden for det første halve år regnet fra første fraværsdag",
    .quote_source = "sdpl-13b",
    .other_quote = "yderligere 3 samtaler inden for det første halve år",
    .other_quote_source = "cabi",
    .sources = kCite<SourceId::sdpl_13b, SourceId::cabi>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .ongoing = true,
    .since = Regime::r2020,
    .until = Regime::r2025,
};

// One source says at least one meeting; the act was read as of 2023.
inline constexpr Rule kFourMeetingsBy2026{
    .id = "four_meetings_by_2026",
    .milestone = MilestoneId::four_meetings_by,
    .when = {Condition::meetings_run},
    .months = Months{6},
    .unit = Unit::months,
    .quote = "mindst fire gange inden for det første halve år regnet fra første fraværsdag",
    .quote_source = "sdpl-13b",
    .other_quote = "mindst én samtale det første halve år",
    .other_quote_source = "opkurser",
    .sources = kCite<SourceId::sdpl_13b, SourceId::opkurser, SourceId::vej_9117>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::unsettled,
    .ongoing = true,
    .since = Regime::r2026,
};

// The end of the thirteenth week, read as the first meeting's eighth is: the meeting's day is its
// first.
inline constexpr Rule kFollowUpWaiver{
    .id = "follow_up_waiver",
    .milestone = MilestoneId::follow_up_waiver,
    .when = {Condition::employed, Condition::meetings_run,
             Condition::not_leaving_within_13_weeks_of_meeting},
    .from = Event::first_meeting,
    .offset = Weeks{13} - Days{1},
    .reading = Weeks{13},
    .unit = Unit::weeks,
    .first_day_counts = true,
    .quote =
        "forventet raskmelding senest inden udgangen af 13. uge regnet fra første "
        "opfølgningssamtale",
    .quote_source = "sdpl-13f",
    .other_quote =
        "forventet raskmelding senest inden udgangen af 13. uge regnet fra første "
        "opfølgningssamtale",
    .other_quote_source = "sdpl-13f",
    .sources = kCite<SourceId::sdpl_13f>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
    .since = Regime::r2025,
};

inline constexpr Rule kUnder26Limit{
    .id = "under_26_limit",
    .milestone = MilestoneId::under_26_limit,
    .when = {Condition::exempt_26},
    .offset = Weeks{26},
    .unit = Unit::weeks,
    .quote =
        "som udgangspunkt ikke længere til samtale og opfølgning i kommunen, hvis både den "
        "sygemeldte og arbejdsgiver forventer et sygefravær på mindre end 26 uger",
    .quote_source = "lov-1750",
    .sources = kCite<SourceId::lov_1750, SourceId::vej_9117>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::unsettled,
    .ongoing = true,
    .since = Regime::r2026,
};

inline constexpr Rule kPartialReturn{
    .id = "partial_return",
    .milestone = MilestoneId::partial_return,
    .when = {Condition::partial_return_given},
    .from = Event::partial_return_given,
    .sources = kCite<SourceId::cabi>,
    .actor = Actor::employee,
    .duty = Duty::info,
    .certainty = Certainty::official,
};

inline constexpr Rule kFullReturn{
    .id = "full_return",
    .milestone = MilestoneId::full_return,
    .when = {Condition::full_return_given},
    .from = Event::full_return_given,
    .sources = kCite<SourceId::cabi>,
    .actor = Actor::employee,
    .duty = Duty::info,
    .certainty = Certainty::official,
};

// The end of a calendar month that reassessment.cpp looks for; "at the earliest", because leaving
// out weekday holidays would give the same month or a later one. The brochure counts from the first
// absence day: too early.
inline constexpr Rule kReassessment{
    .id = "reassessment",
    .milestone = MilestoneId::reassessment,
    .when = {Condition::always},
    .unit = Unit::months_end,
    .stykke = "stk. 1",
    .quote =
        "efter udløbet af en kalendermåned, når der er udbetalt sygedagpenge, herunder "
        "nedsatte sygedagpenge eller løn under sygdom, i mere end 22 uger i de 9 forudgående "
        "kalendermåneder",
    .quote_source = "sdpl-24",
    .other_quote = "Kommunen skal foretage en revurdering af sygedagpengeretten efter 22 uger",
    .other_quote_source = "employer-brochure",
    .sources = kCite<SourceId::sdpl_24, SourceId::cabi, SourceId::employer_brochure>,
    .actor = Actor::municipality,
    .duty = Duty::must,
    .certainty = Certainty::derived,
    .ongoing = true,
};

// Strictly more than this much sick pay …
inline constexpr Limit kReassessmentMoreThan{
    .id = "reassessment_more_than",
    .length = Weeks{22},
    .quote = "i mere end 22 uger i de 9 forudgående kalendermåneder",
    .quote_source = "sdpl-24",
    .sources = kCite<SourceId::sdpl_24, SourceId::cabi>,
};
// … within this many calendar months, the one it ends with included.
inline constexpr Limit kReassessmentWithin{
    .id = "reassessment_within",
    .months = Months{9},
    .quote = "i de 9 forudgående kalendermåneder",
    .quote_source = "sdpl-24",
    .sources = kCite<SourceId::sdpl_24, SourceId::cabi>,
};
// The first days of each absence that do not count.
inline constexpr Limit kUncountedEmployed{
    .id = "reassessment_uncounted_employed",
    .length = Days{30},
    .sources = kCite<SourceId::sdpl_24>,
};
inline constexpr Limit kUncountedOthers{
    .id = "reassessment_uncounted_others",
    .length = Weeks{2},
    .sources = kCite<SourceId::sdpl_24>,
};

}  // namespace fasttrack
