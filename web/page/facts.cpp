// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. With and without Fast track side by side: the two meetings and the days gained.
#include <algorithm>
#include <cmath>

#include "core/answer/milestones.h"
#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

// One box of the comparison: what it is about, and its date or number.
struct Fact {
    std::string id;
    std::string label;
    Runs value;
};

Runs date_in(const Text& words, Day day, Day today, Language lang) {
    const std::string_view text = words.in(lang);
    const std::size_t at = text.find("{date}");
    Runs runs;
    if (at > 0) runs.push_back({RunStyle::plain, std::string{text.substr(0, at)}, {}});
    // A date does not break between its parts.
    std::string date = tile_date(day, today, lang);
    for (std::size_t blank = date.find(' '); blank != std::string::npos; blank = date.find(' '))
        date.replace(blank, 1, "\u00a0");
    runs.push_back({RunStyle::time, date, iso(day)});
    if (at + 6 < text.size())
        runs.push_back({RunStyle::plain, std::string{text.substr(at + 6)}, {}});
    return runs;
}

// What the date of a meeting is about, and where no source settles it, that.
std::string meeting_label(const Text& words, const Rule& rule, Day day, Language lang) {
    std::string label{words.in(lang)};
    if (certainty_of(rule, Actor::municipality, day) == Certainty::unsettled)
        label += " · " + std::string{text::page::unsettled_ask.in(lang)};
    return label;
}

// The day of the requested meeting has gone by: nothing is gained any more.
bool meeting_was_due(const Assessment& assessment) {
    const std::optional<Day>& by = assessment.fast_track.meeting_by;
    return by && *by < assessment.today;
}

std::vector<Fact> facts_of(const Model& model) {
    const Language lang = model.lang;
    const FastTrack& answer = model.assessment.fast_track;
    std::vector<Fact> facts;
    const bool was_due = meeting_was_due(model.assessment);
    if (answer.meeting_by)
        facts.push_back(
            {"fact-meeting",
             meeting_label(was_due ? text::page::meeting_was_due : text::page::meeting_requested,
                           kFastTrackMeeting, *answer.meeting_by, lang),
             date_in(text::page::at_latest, *answer.meeting_by, model.assessment.today, lang)});
    else if (answer.meeting_by_if_requested_today)
        facts.push_back({"fact-meeting",
                         meeting_label(text::page::if_requested_today, kFastTrackMeeting,
                                       *answer.meeting_by_if_requested_today, lang),
                         date_in(text::page::at_latest, *answer.meeting_by_if_requested_today,
                                 model.assessment.today, lang)});
    const bool meeting_is_past = answer.status == Status::met || answer.status == Status::ended;
    if (answer.ordinary_meeting_by && !meeting_is_past)
        facts.push_back({"fact-ordinary",
                         meeting_label(text::page::without_fast_track, kFirstMeeting,
                                       *answer.ordinary_meeting_by, lang),
                         date_in(text::page::around, *answer.ordinary_meeting_by,
                                 model.assessment.today, lang)});
    if (answer.days_gained && *answer.days_gained > 0 && !was_due)
        facts.push_back({"fact-gain",
                         std::string{(model.absence().role == Role::employer ? text::page::both_gain
                                                                             : text::page::you_gain)
                                         .in(lang)},
                         plain(day_count(*answer.days_gained, lang))});
    return facts;
}

// Below each other a fact has its value at the right end of its label's row, or on the narrowest
// of pages below its label.
float draw_fact_row(Ui& ui, const Fact& fact, const Box& place, const TextStyle& value_style) {
    constexpr float kAcross = 16;
    constexpr float kDown = 14;
    constexpr float kTooNarrow = 328;  // plain.css has it too
    const bool below = place.width < kTooNarrow;
    const float inner = place.width - 2 * kAcross;
    const TextLayout value = ui.paint.lay_out(fact.value, value_style, inner);
    const float value_width = below ? inner : std::ceil(value.width) + 2;
    const float label_width = below ? inner : inner - value_width - 12;
    const float label = ui.paint.lay_out(plain(fact.label), kSmall, label_width).height;
    const float high = below ? label + value.height : std::max(label, value.height);
    const float top = place.y + kDown;
    ui.text_at(sub_id(fact.id, "label"), "span", plain(fact.label), kSmall,
               {place.x + kAcross, below ? top : top + (high - label) / 2, label_width, 0},
               "fact-label");
    ui.text_at(sub_id(fact.id, "value"), "span", fact.value, value_style,
               {place.x + kAcross + inner - value_width,
                below ? top + label : top + (high - value.height) / 2, value_width, 0},
               "fact-value");
    return high + 2 * kDown;
}

}  // namespace

void draw_facts(Ui& ui, const Model& model) {
    const std::vector<Fact> facts = facts_of(model);
    if (facts.empty()) return;
    constexpr float kGap = 12;
    constexpr float kPadding = 16;
    ui.space(20);
    ui.begin_group("facts", "ul", "facts");
    Column& at = ui.column();
    const bool stacked = at.width < 520;
    const float count = static_cast<float>(facts.size());
    const float width = stacked ? at.width : (at.width - kGap * (count - 1)) / count;
    const TextStyle label_style = kSmall;
    const TextStyle value_style{20, 28, Weight::semibold, Token::ink};
    float tallest = 0;
    for (const Fact& fact : facts) {
        if (stacked) break;
        const float label =
            ui.paint.lay_out(plain(fact.label), label_style, width - 2 * kPadding).height;
        const float value = ui.paint.lay_out(fact.value, value_style, width - 2 * kPadding).height;
        tallest = std::max(tallest, label + value + 2 * kPadding);
    }
    float x = at.x;
    for (const Fact& fact : facts) {
        ui.begin_group(fact.id, "li", "fact");
        if (stacked) {
            const float high = draw_fact_row(ui, fact, {at.x, at.y, width, 0}, value_style);
            ui.paint.outline({at.x, at.y, width, high}, ui.paint.color(Token::line), 4);
            at.y += high + kGap;
        } else {
            ui.paint.outline({x, at.y, width, tallest}, ui.paint.color(Token::line), 4);
            const float inner = width - 2 * kPadding;
            const float label_height =
                ui.text_at(sub_id(fact.id, "label"), "span", plain(fact.label), label_style,
                           {x + kPadding, at.y + kPadding, inner, 0}, "fact-label");
            ui.text_at(sub_id(fact.id, "value"), "span", fact.value, value_style,
                       {x + kPadding, at.y + kPadding + label_height, inner, 0}, "fact-value");
            x += width + kGap;
        }
        ui.end_group();
    }
    at.y += stacked ? -kGap : tallest;
    ui.end_group();
    if (!model.assessment.fast_track.days_gained || meeting_was_due(model.assessment)) return;
    ui.space(10);
    const Source& from = source(SourceId::ishoj);
    ui.text("expected-effect", "p",
            {{RunStyle::plain, std::string{text::page::expected_effect.in(model.lang)} + " (", {}},
             {RunStyle::foreign, std::string{from.title}, "da"},
             {RunStyle::plain, ")", {}}},
            kSmall, "expected-effect");
}

}  // namespace fasttrack::web
