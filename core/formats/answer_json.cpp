// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as the contract's JSON object. Partner: answer.h, json_writer.h.
#include "core/answer/names.h"
#include "core/answer/refund_due.h"
#include "core/formats/answer.h"
#include "core/formats/json_writer.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"

namespace fasttrack {

namespace {

void write_case_given(JsonWriter& json, const CaseReading& reading) {
    json.name("case");
    json.begin_object();
    for (const auto& [key, value] : case_fields(reading)) {
        if (reading.has(key)) json.member(key_name(key), std::string_view{value});
    }
    json.end_object();
}

void write_fast_track(JsonWriter& json, const FastTrack& fast_track) {
    json.name("fast_track");
    json.begin_object();
    json.member("status", status_name(fast_track.status));
    json.member("last_request_day", fast_track.last_request_day);
    json.member("last_request_day_reading", fast_track.last_request_day_reading);
    json.member("act_by", fast_track.act_by);
    json.member("days_left", fast_track.days_left);
    json.member("days_left_to_act", fast_track.days_left_to_act);
    json.member("meeting_by", fast_track.meeting_by);
    json.member("meeting_by_if_requested_today", fast_track.meeting_by_if_requested_today);
    json.member("ordinary_meeting_by", fast_track.ordinary_meeting_by);
    json.member("days_gained", fast_track.days_gained);
    json.end_object();
}

// "report_absence_wages": the rule that gave the date; of a date given by the user the one that
// takes it.
void write_trace(JsonWriter& json, const Milestone& milestone) {
    json.member("rule", milestone.rule->id);
    json.name("counted");
    json.begin_object();
    json.member("from", event_key(milestone.counted.from));
    json.member("day", milestone.counted.day);
    json.member("length", milestone.counted.length);
    json.member("unit", unit_key(milestone.counted.unit));
    json.end_object();
    json.name("sources");
    json.begin_array();
    for (const SourceId id : milestone.rule->sources) json.value(source(id).key);
    json.end_array();
}

void write_milestone(JsonWriter& json, const Milestone& milestone, const AbsenceCase& absence,
                     const JsonOptions& options) {
    json.begin_object();
    json.member("id", std::string_view{milestone_key(milestone)});
    json.member("date", milestone.date);
    json.member("reading", milestone.reading);
    json.member("act_by", milestone.act_by);
    json.member("actor", actor_key(milestone.actor));
    json.member("duty", duty_key(milestone.duty));
    json.member("certainty", certainty_key(milestone.certainty));
    json.member("state", state_key(milestone.state));
    json.member("done", milestone.done);
    write_trace(json, milestone);
    if (options.texts) {
        json.member("title", std::string_view{milestone_title(milestone, absence, options.lang)});
        json.member("why", std::string_view{joined(why(milestone, absence, options.lang))});
    }
    json.end_object();
}

void write_milestones(JsonWriter& json, const Assessment& assessment, const AbsenceCase& absence,
                      const JsonOptions& options) {
    json.name("milestones");
    json.begin_array();
    for (const Milestone& milestone : assessment.milestones) {
        write_milestone(json, milestone, absence, options);
    }
    json.end_array();
}

void write_rate_weeks(JsonWriter& json, const Refund& refund) {
    json.name("rate_weeks");
    json.begin_array();
    for (const RefundWeek& week : refund.rate_weeks) {
        json.begin_object();
        json.member("monday", week.monday);
        json.member("rate", week.rate.oere);
        json.member("refund", week.refund.oere);
        json.member("lost", week.lost.oere);
        json.end_object();
    }
    json.end_array();
}

// In øre.
void write_money(JsonWriter& json, const Refund& refund) {
    json.name("money");
    json.begin_object();
    json.member("from", refund.from);
    json.member("to", refund.to);
    json.member("refund", refund.refund.oere);
    json.member("lost", refund.lost.oere);
    json.member("lost_from", refund.lost_from);
    json.member("lost_per_day", refund.lost_per_day.oere);
    json.member("unknown_from", refund.unknown_from);
    write_rate_weeks(json, refund);
    json.end_object();
}

void write_rights(JsonWriter& json, const Assessment& assessment) {
    json.name("rights");
    json.begin_array();
    for (int index = 0; index < kRightCount; ++index) {
        if (assessment.rights[static_cast<std::size_t>(index)]) {
            json.value(right_name(static_cast<Right>(index)));
        }
    }
    json.end_array();
}

void write_notes(JsonWriter& json, const Assessment& assessment, const AbsenceCase& absence,
                 Language lang) {
    json.name("notes");
    json.begin_array();
    for (const Note& note : notes(absence, assessment, lang)) {
        json.value(std::string_view{note.text});
    }
    json.end_array();
}

void begin_errors(JsonWriter& json) {
    json.begin_object();
    json.member("schema", kSchema);
    json.name("errors");
    json.begin_array();
}

void write_error(JsonWriter& json, std::string_view field, std::string_view code,
                 std::string_view message, std::optional<Day> suggestion = {}) {
    json.begin_object();
    json.member("field", field);
    json.member("code", code);
    json.member("message", message);
    if (suggestion) json.member("suggestion", *suggestion);
    json.end_object();
}

void end_errors(JsonWriter& json) {
    json.end_array();
    json.end_object();
}

}  // namespace

std::string answer_json(const CaseReading& reading, const Assessment& assessment,
                        const JsonOptions& options) {
    std::string out;
    out.reserve(std::size_t{16} * 1024);
    JsonWriter json{out};
    json.begin_object();
    json.member("schema", kSchema);
    json.member("rulebook", kLegalStatus);
    json.member("today", assessment.today);
    json.member("regime", regime_name(assessment.regime));
    write_case_given(json, reading);
    write_fast_track(json, assessment.fast_track);
    write_milestones(json, assessment, reading.absence, options);
    write_rights(json, assessment);
    if (options.texts) write_notes(json, assessment, reading.absence, options.lang);
    if (const auto refund = refund_due(reading.absence, assessment)) write_money(json, *refund);
    json.end_object();
    return out;
}

std::string errors_json(std::span<const FieldError> errors, Day today, Language lang) {
    std::string out;
    JsonWriter json{out};
    begin_errors(json);
    for (const FieldError& error : errors) {
        write_error(json, shown(error.field), code_name(error.code), error_message(error, lang),
                    suggestion_for(error, today));
    }
    end_errors(json);
    return out;
}

std::string error_json(std::string_view field, std::string_view code, std::string_view message) {
    std::string out;
    JsonWriter json{out};
    begin_errors(json);
    write_error(json, field, code, message);
    end_errors(json);
    return out;
}

void add_row_member(std::string& object, std::span<const Field> carried) {
    object.back() = ',';
    object += "\"row\":";
    JsonWriter json{object};
    json.begin_object();
    std::string text;
    for (const Field& field : carried) {
        text.clear();
        append_utf8(text, field.key);
        json.name(text);
        text.clear();
        append_utf8(text, field.value);
        json.value(std::string_view{text});
    }
    json.end_object();
    object += '}';
}

std::string assess_to_json(std::string_view case_text, Day today_if_not_given,
                           JsonOptions options) {
    const CaseReading reading = read_case(case_text);
    options.lang = reading.lang.value_or(options.lang);
    const Day today = reading.today.value_or(today_if_not_given);
    if (!reading.ok()) return errors_json(reading.errors, today, options.lang);
    return answer_json(reading, assess(reading.absence, today), options);
}

}  // namespace fasttrack
