// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's words for the values of an answer, as JSON, CSV and the page write them.
// Partner: names.cpp. Sentences for people are texts.h and explanation.h.
#pragma once

#include <string_view>

#include "core/answer/assessment.h"
#include "core/calendar/closed_days.h"
#include "core/law/rulebook.h"

namespace fasttrack {

// actor_key(Actor::municipality) is "municipality"
std::string_view actor_key(Actor actor);
// duty_key(Duty::must) is "must"
std::string_view duty_key(Duty duty);
// certainty_key(Certainty::unsettled) is "unsettled"
std::string_view certainty_key(Certainty certainty);
// state_key(State::upcoming) is "upcoming"
std::string_view state_key(State state);
// event_key(Event::letter) is "letter"
std::string_view event_key(Event event);
// unit_key(Unit::bank_days) is "bank_days"
std::string_view unit_key(Unit unit);
// closure_key(Closure::whit_monday) is "whit_monday"
std::string_view closure_key(Closure closure);

}  // namespace fasttrack
