// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as an iCalendar file (RFC 5545), one all-day event a milestone. Partner: answer.h.
#include <algorithm>
#include <cstdint>
#include <string>

#include "core/calendar/closed_days.h"
#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"
#include "texts/calendar.h"

namespace fasttrack {

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, the line end not counted

// One content line, folded after 75 octets, never inside a character.
void append_line(std::string& out, std::string_view line) {
    std::size_t room = kLongestLine;
    while (!line.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8_length(line), 1);
        if (length > room) {
            out += "\r\n ";
            room = kLongestLine - 1;
        }
        out += line.substr(0, length);
        room -= length;
        line.remove_prefix(length);
    }
    out += "\r\n";
}

// A value of type TEXT: `\`, `;`, `,` and new lines escaped (3.3.11). Other control characters may
// not stand in a calendar; bytes that are not UTF-8 neither.
std::string escaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const char letter = text.front();
        const bool crlf = text.starts_with("\r\n");
        const std::size_t length = crlf ? 2 : std::max<std::size_t>(utf8_length(text), 1);
        if (letter == '\n' || letter == '\r') {
            out += "\\n";
        } else {
            if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
            out += shown(text.substr(0, length));
        }
        text.remove_prefix(length);
    }
    return out;
}

void append_text(std::string& out, std::string_view property, std::string_view text) {
    std::string line{property};
    line += ':';
    line += escaped(text);
    append_line(out, line);
}

std::string compact(Day day) {
    std::string text = iso(day);
    std::erase(text, '-');
    return text;
}

// FNV-1a, 64 bits: the same on every machine and in every version, which std::hash is not.
std::string fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : text) {
        hash ^= static_cast<std::uint8_t>(letter);
        hash *= 1099511628211U;
    }
    std::string digits(16, '0');
    for (char& digit : digits) {
        digit = "0123456789abcdef"[hash >> 60];
        hash <<= 4;
    }
    return digits;
}

// The same for the same absence and milestone, whatever else became known since: a calendar that
// gets the file again moves its events instead of doubling them.
std::string uid(const Milestone& milestone, const AbsenceCase& absence, std::string_view label) {
    std::string text = milestone_key(milestone);
    text += '-';
    text += compact(absence.first_absence);
    if (!label.empty()) {
        text += '-';
        text += fingerprint(label);
    }
    return text + "@fasttrack";
}

bool is_own(const Milestone& milestone, const AbsenceCase& absence) {
    const Actor self = absence.role == Role::employer ? Actor::employer : Actor::employee;
    return milestone.actor == self && milestone.duty != Duty::info;
}

// The text below the title: until when to act, why that day, and that the municipality decides.
std::string description(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    std::string text;
    if (milestone.act_by && *milestone.act_by != milestone.date) {
        const std::string date = weekday_date(*milestone.act_by, lang);
        const Filling filling{"date", date};
        text += fill(text::calendar::act_by.in(lang), {filling}) + "\n\n";
    }
    text += joined(why(milestone, absence, lang));
    text += "\n\n";
    text += text::calendar::guidance.in(lang);
    return text;
}

// Reminds at nine in the morning of the open day before the day by which to act, so that there is
// a whole open day left.
void append_alarm(std::string& out, const Milestone& milestone, std::string_view title) {
    const Day act_by = milestone.act_by.value_or(milestone.date);
    const int days = days_between(last_open_day(act_by - Days{1}), milestone.date);
    const int hours = days * 24 - 9;  // before the midnight with which the event's day begins
    append_line(out, "BEGIN:VALARM");
    append_line(out, "ACTION:DISPLAY");
    append_text(out, "DESCRIPTION", title);
    append_line(out, "TRIGGER:-PT" + std::to_string(hours) + "H");
    append_line(out, "END:VALARM");
}

}  // namespace

std::string ics_begin() {
    std::string out;
    append_line(out, "BEGIN:VCALENDAR");
    append_line(out, "VERSION:2.0");
    append_line(out, "PRODID:-//Fast track-beregneren//" FASTTRACK_VERSION "//DA");
    append_line(out, "CALSCALE:GREGORIAN");
    append_line(out, "NAME:Fast track");
    append_line(out, "X-WR-CALNAME:Fast track");
    return out;
}

void append_ics_events(std::string& out, const CaseReading& reading, const Assessment& assessment,
                       Language lang, std::string_view stamp, std::string_view label,
                       std::string_view list_place) {
    const AbsenceCase& absence = reading.absence;
    std::string whose{label};
    if (!list_place.empty()) whose.append("\n").append(list_place);
    for (const Milestone& milestone : assessment.milestones) {
        std::string title = milestone_title(milestone, absence, lang);
        if (!label.empty()) title = std::string{label} + ": " + title;
        append_line(out, "BEGIN:VEVENT");
        append_line(out, "UID:" + uid(milestone, absence, whose));
        append_line(out, "DTSTAMP:" + std::string{stamp});
        append_line(out, "DTSTART;VALUE=DATE:" + compact(milestone.date));
        append_text(out, "SUMMARY", title);
        append_text(out, "DESCRIPTION", description(milestone, absence, lang));
        append_line(out, "TRANSP:TRANSPARENT");  // a deadline keeps nobody busy all day
        if (is_own(milestone, absence) && milestone.state != State::past) {
            append_alarm(out, milestone, title);
        }
        append_line(out, "END:VEVENT");
    }
}

std::string ics_end() { return "END:VCALENDAR\r\n"; }

std::string answer_ics(const CaseReading& reading, const Assessment& assessment, Language lang,
                       std::string_view stamp, std::string_view label) {
    std::string out = ics_begin();
    append_ics_events(out, reading, assessment, lang, stamp, label, {});
    return out + ics_end();
}

}  // namespace fasttrack
