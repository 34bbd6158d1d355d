// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as the contract's JSON object. Partner: answer.h, json_writer.h.
#include "core/answer/names.h"
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
    json.member("meeting_by", fast_track.meeting_by);
    json.member("meeting_by_if_requested_today", fast_track.meeting_by_if_requested_today);
    json.member("ordinary_meeting_by", fast_track.ordinary_meeting_by);
    json.member("days_gained", fast_track.days_gained);
    json.end_object();
}

void write_milestone(JsonWriter& json, const Milestone& milestone, const AbsenceCase& absence,
                     Language lang) {
    json.begin_object();
    json.member("id", std::string_view{milestone_key(milestone)});
    json.member("date", milestone.date);
    json.member("reading", milestone.reading);
    json.member("act_by", milestone.act_by);
    json.member("actor", actor_key(milestone.actor));
    json.member("duty", duty_key(milestone.duty));
    json.member("certainty", certainty_key(milestone.certainty));
    json.member("state", state_key(milestone.state));
    json.name("sources");
    json.begin_array();
    for (const SourceId id : milestone.rule->sources) json.value(source(id).key);
    json.end_array();
    json.member("title", std::string_view{milestone_title(milestone, absence, lang)});
    json.member("why", std::string_view{joined(why(milestone, absence, lang))});
    json.end_object();
}

void write_milestones(JsonWriter& json, const Assessment& assessment, const AbsenceCase& absence,
                      Language lang) {
    json.name("milestones");
    json.begin_array();
    for (const Milestone& milestone : assessment.milestones) {
        write_milestone(json, milestone, absence, lang);
    }
    json.end_array();
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
                 std::string_view message) {
    json.begin_object();
    json.member("field", field);
    json.member("code", code);
    json.member("message", message);
    json.end_object();
}

void end_errors(JsonWriter& json) {
    json.end_array();
    json.end_object();
}

}  // namespace

std::string answer_json(const CaseReading& reading, const Assessment& assessment, Language lang) {
    std::string out;
    out.reserve(std::size_t{16} * 1024);
    JsonWriter json{out};
    json.begin_object();
    json.member("schema", kSchema);
    json.member("today", assessment.today);
    json.member("regime", regime_name(assessment.regime));
    write_case_given(json, reading);
    write_fast_track(json, assessment.fast_track);
    write_milestones(json, assessment, reading.absence, lang);
    write_rights(json, assessment);
    write_notes(json, assessment, reading.absence, lang);
    json.end_object();
    return out;
}

std::string errors_json(std::span<const FieldError> errors, Language lang) {
    std::string out;
    JsonWriter json{out};
    begin_errors(json);
    for (const FieldError& error : errors) {
        write_error(json, shown(error.field), code_name(error.code), error_message(error, lang));
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

std::string assess_to_json(std::string_view case_text, Day today_if_not_given, Language lang) {
    const CaseReading reading = read_case(case_text);
    const Language chosen = reading.lang.value_or(lang);
    if (!reading.ok()) return errors_json(reading.errors, chosen);
    const Day today = reading.today.value_or(today_if_not_given);
    return answer_json(reading, assess(reading.absence, today), chosen);
}

}  // namespace fasttrack
