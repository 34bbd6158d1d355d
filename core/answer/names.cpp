// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's words for the values of an answer. Partner: names.h.
#include "core/answer/names.h"

#include "core/support/enum_names.h"

namespace fasttrack {

std::string_view actor_key(Actor actor) { return enum_name(actor); }
std::string_view duty_key(Duty duty) { return enum_name(duty); }
std::string_view certainty_key(Certainty certainty) { return enum_name(certainty); }
std::string_view state_key(State state) { return enum_name(state); }
std::string_view event_key(Event event) { return enum_name(event); }
std::string_view unit_key(Unit unit) { return enum_name(unit); }
std::string_view closure_key(Closure closure) { return enum_name(closure); }

}  // namespace fasttrack
