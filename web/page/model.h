// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page knows and shows: the answers typed so far, and all that the core says of them,
// worked out anew only when something changed. Partner: model.cpp. No rule lives here.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/questions/questions.h"
#include "core/say/explanation.h"

namespace fasttrack::web {

// What the municipality wrote into the file.
struct Municipality {
    std::string name;
    std::string phone;
    std::string link;
    std::string accessibility;
};

// The municipality's colour that was not used, and why; empty: none was refused.
struct RefusedAccent {
    std::string color;
    std::string ratio;
};

// A calendar that is open under a date field.
struct OpenCalendar {
    std::string field;  // the field's id
    Day shown;          // the day in it that has the keyboard
};

// The stretch of days that the timeline shows, in days from the first absence day.
struct TimelineView {
    float from = 0;
    float to = 0;
};

// What a picked request day would mean.
struct WhatIf {
    Day requested{};
    std::optional<Day> meeting_by;
    std::optional<int> days_gained;
    bool too_late = false;
    bool unsettled = false;  // no source says whether the meeting's day still holds
};

// One milestone with its words.
struct Entry {
    Milestone milestone;
    std::string key;
    std::string title;
    std::string actor;
    Why why;
};

// One earlier sick period as typed.
struct TypedPeriod {
    std::string first;
    std::string last;
};

// All that starting over takes away, kept until something new is entered.
struct Entered {
    Answers answers;
    std::vector<TypedPeriod> periods;
    std::string label;
    std::set<std::string> open;
};

// What the user has just taken away.
struct TakenAway {
    // "link" or "file"; "file_unseen" or "print_unseen", where nobody can see whether it worked,
    // and the text is given instead; empty: nothing
    std::string what;
    std::string case_text;
    bool said = false;
};

class Model {
  public:
    Answers answers;
    Language lang = Language::da;
    Day real_today{};
    Municipality municipality;
    RefusedAccent accent_refused;
    std::set<std::string> open;   // ids of what is unfolded
    std::set<std::string> notes;  // keys of notices to show: webgl_lost, translated, …
    std::optional<OpenCalendar> calendar;
    std::optional<Day> picked_request;  // by pick_request(); nothing: today
    Day request_range_from{};           // the day at the left end of its range, as last drawn
    std::string what_if_typed;          // in its field, until it is left or another day is picked
    std::optional<TimelineView> view;   // nothing: the first weeks, as far as they matter
    std::vector<TypedPeriod> periods;
    std::optional<Entered> cleared;       // what undo_reset() brings back
    std::vector<LeftOut> left_out;        // what a link gave that does not fit the rest of it
    std::vector<FieldError> link_errors;  // of a link's keys that no field can show
    std::map<std::string, std::string> refused;  // the municipality's settings not used as written
    std::string label;                           // free text for the calendar file
    std::string stamp;                           // now in UTC, "20261121T120000Z"
    std::string address;                         // the page's own, without the part after '#'
    std::string sandbox;  // what a frame around the page forbids: downloads, modals
    TakenAway taken;
    bool plain_face = false;
    bool dark = false;
    bool printing = false;
    std::string quiet_field;  // the field being typed in: its error waits for a pause
    double error_wait_until = 0;
    double now = 0;  // seconds

    // ---- worked out by update()
    std::vector<Question> asked_questions;
    CaseReading reading;             // of what is entered now
    bool has_answer = false;         // there is, or was, something to show
    bool answer_is_earlier = false;  // it belongs to what was entered before
    CaseReading answered;            // the reading that the answer belongs to
    Assessment assessment;
    Headline headline;
    std::vector<Note> answer_notes;
    std::vector<Entry> entries;
    std::optional<WhatIf> what_if;

    // Call when something above the line was changed; update() does its work then only.
    void changed() { dirty_ = true; }
    // Tries another day for the request, or today again: nothing but `what_if` hangs on it.
    void pick_request(std::optional<Day> day);
    void update();

    Day today() const;  // the case's, else the real one
    const AbsenceCase& absence() const { return answered.absence; }
    bool is_open(const std::string& id) const { return printing || open.contains(id); }
    void toggle(const std::string& id);
    // The message of the field's first error; empty where it has none, or where it waits for a
    // pause in typing.
    std::string error_of(Key key) const;
    // What is wrong with the day typed to be tried out; it waits for a pause in typing too.
    std::string what_if_error() const;
    // The user said that Fast track has been requested, and not yet when.
    bool lacks_request_day() const;
    // All errors that are shown now, in the page's order.
    std::vector<std::pair<Key, std::string>> shown_errors() const;
    void prefill(std::string_view case_text);
    // The case without the day tried out as today, which a link carries only if asked.
    std::string case_text_of_today() const;
    void reset();
    void undo_reset();
    std::string case_text() const { return fasttrack::case_text(answers); }

    // The prior periods as the case's one value, and back.
    void take_periods();
    void read_periods();

  private:
    bool waits(Key key) const;
    void take_link_errors(const CaseReading& read);
    void work_out();
    void work_out_what_if();

    bool dirty_ = true;
    bool picked_ = false;
};

// A day as the page writes it into a field. day_in_field(2026-03-02) is "2.3.2026"
std::string day_in_field(Day day);

}  // namespace fasttrack::web
