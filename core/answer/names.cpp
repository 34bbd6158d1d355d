// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's words for the values of an answer. Partner: names.h.
#include "core/answer/names.h"

namespace fasttrack {

std::string_view actor_key(Actor actor) {
    switch (actor) {
        case Actor::employee:
            return "employee";
        case Actor::employer:
            return "employer";
        case Actor::municipality:
            return "municipality";
    }
    return {};
}

std::string_view duty_key(Duty duty) {
    switch (duty) {
        case Duty::must:
            return "must";
        case Duty::may:
            return "may";
        case Duty::info:
            return "info";
    }
    return {};
}

std::string_view certainty_key(Certainty certainty) {
    switch (certainty) {
        case Certainty::law:
            return "law";
        case Certainty::official:
            return "official";
        case Certainty::derived:
            return "derived";
        case Certainty::unsettled:
            return "unsettled";
    }
    return {};
}

std::string_view state_key(State state) {
    switch (state) {
        case State::past:
            return "past";
        case State::today:
            return "today";
        case State::upcoming:
            return "upcoming";
    }
    return {};
}

std::string_view event_key(Event event) {
    switch (event) {
        case Event::first_absence:
            return "first_absence";
        case Event::request:
            return "request";
        case Event::letter:
            return "letter";
        case Event::information_form:
            return "information_form";
        case Event::first_meeting:
            return "first_meeting";
        case Event::last_employer_pay:
            return "last_employer_pay";
        case Event::insured_right:
            return "insured_right";
        case Event::given:
            return "given";
    }
    return {};
}

std::string_view closure_key(Closure closure) {
    switch (closure) {
        case Closure::new_year:
            return "new_year";
        case Closure::maundy_thursday:
            return "maundy_thursday";
        case Closure::good_friday:
            return "good_friday";
        case Closure::easter_sunday:
            return "easter_sunday";
        case Closure::easter_monday:
            return "easter_monday";
        case Closure::great_prayer_day:
            return "great_prayer_day";
        case Closure::ascension:
            return "ascension";
        case Closure::whit_sunday:
            return "whit_sunday";
        case Closure::whit_monday:
            return "whit_monday";
        case Closure::christmas_day:
            return "christmas_day";
        case Closure::second_christmas_day:
            return "second_christmas_day";
        case Closure::constitution_day:
            return "constitution_day";
        case Closure::christmas_eve:
            return "christmas_eve";
        case Closure::new_years_eve:
            return "new_years_eve";
        case Closure::saturday:
            return "saturday";
        case Closure::sunday:
            return "sunday";
    }
    return {};
}

}  // namespace fasttrack
