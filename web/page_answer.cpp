// Partner: page.h. The answer first: one large sentence, the two meetings side by side, what to do.
#include <algorithm>
#include <array>

#include "core/page_texts.h"
#include "web/page.h"

namespace fasttrack::web {
namespace {

// One box of the comparison: what it is about, and its date or number.
struct Fact {
    std::string id;
    std::string label;
    Runs value;
};

Runs date_in(const Text& words, Day day, Language lang) {
    const std::string_view text = words.in(lang);
    const std::size_t at = text.find("{date}");
    Runs runs;
    if (at > 0) runs.push_back({RunStyle::plain, std::string{text.substr(0, at)}, {}});
    // A date does not break between its parts.
    std::string date = short_date(day, lang);
    for (std::size_t blank = date.find(' '); blank != std::string::npos; blank = date.find(' '))
        date.replace(blank, 1, "\u00a0");
    runs.push_back({RunStyle::time, date, iso(day)});
    if (at + 6 < text.size())
        runs.push_back({RunStyle::plain, std::string{text.substr(at + 6)}, {}});
    return runs;
}

std::vector<Fact> facts_of(const Model& model) {
    const Language lang = model.lang;
    const FastTrack& answer = model.assessment.fast_track;
    std::vector<Fact> facts;
    if (answer.meeting_by)
        facts.push_back({"fact-meeting", std::string{page_text::kMeetingRequested.in(lang)},
                         date_in(page_text::kAtLatest, *answer.meeting_by, lang)});
    else if (answer.meeting_by_if_requested_today)
        facts.push_back(
            {"fact-meeting", std::string{page_text::kIfRequestedToday.in(lang)},
             date_in(page_text::kAtLatest, *answer.meeting_by_if_requested_today, lang)});
    const bool meeting_is_past = answer.status == Status::met || answer.status == Status::ended;
    if (answer.ordinary_meeting_by && !meeting_is_past)
        facts.push_back({"fact-ordinary", std::string{page_text::kWithoutFastTrack.in(lang)},
                         date_in(page_text::kAround, *answer.ordinary_meeting_by, lang)});
    if (answer.days_gained && *answer.days_gained > 0)
        facts.push_back({"fact-gain",
                         std::string{(model.absence().role == Role::employer ? page_text::kBothGain
                                                                             : page_text::kYouGain)
                                         .in(lang)},
                         plain(day_count(*answer.days_gained, lang))});
    return facts;
}

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
        const float label =
            ui.paint.lay_out(plain(fact.label), label_style, width - 2 * kPadding).height;
        const float value = ui.paint.lay_out(fact.value, value_style, width - 2 * kPadding).height;
        tallest = std::max(tallest, label + value + 2 * kPadding);
    }
    float x = at.x;
    for (const Fact& fact : facts) {
        const Box box{x, at.y, width, tallest};
        ui.paint.outline(box, ui.paint.color(Token::line), 4);
        ui.begin_group(fact.id, "li", "fact");
        const float inner = width - 2 * kPadding;
        const float label_height =
            ui.text_at(sub_id(fact.id, "label"), "span", plain(fact.label), label_style,
                       {x + kPadding, at.y + kPadding, inner, 0}, "fact-label");
        ui.text_at(sub_id(fact.id, "value"), "span", fact.value, value_style,
                   {x + kPadding, at.y + kPadding + label_height, inner, 0}, "fact-value");
        ui.end_group();
        if (stacked)
            at.y += tallest + kGap;
        else
            x += width + kGap;
    }
    at.y += stacked ? -kGap : tallest;
    ui.end_group();
    if (!model.assessment.fast_track.days_gained) return;
    ui.space(10);
    const Source& from = source(SourceId::ishoj);
    ui.text(
        "expected-effect", "p",
        {
            {RunStyle::plain,   std::string{page_text::kExpectedEffect.in(model.lang)} + " (", {}  },
            {RunStyle::foreign, std::string{from.title},                                       "da"},
            {RunStyle::plain,   ")",                                                           {}  }
    },
        kSmall);
}

void draw_steps(Ui& ui, const Model& model) {
    const std::vector<std::string>& steps = model.headline.steps;
    if (steps.empty()) return;
    ui.space(24);
    ui.text("steps-heading", "h3", page_text::kStepsHeading.in(model.lang), kSubheading);
    ui.space(12);
    ui.begin_group("steps", "ol", "steps");
    constexpr float kRadius = 15;
    constexpr float kIndent = 44;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string id = "step-" + std::to_string(i + 1);
        if (i > 0) ui.space(14);
        Column& at = ui.column();
        const std::string number = std::to_string(i + 1);
        const TextStyle digit = kSmallBold.in(Token::on_accent);
        ui.paint.circle(at.x + kRadius, at.y + kRadius, kRadius, ui.paint.color(Token::accent));
        ui.paint.line_of_text(number, digit,
                              at.x + kRadius - ui.paint.text_width(number, digit) / 2,
                              at.y + kRadius - digit.line / 2);
        ui.begin_group(id, "li");
        ui.push_column({at.x + kIndent, at.y + 3, at.width - kIndent});
        ui.text(sub_id(id, "text"), "p", dated(steps[i], model), kBody);
        const float end = ui.pop_column().y;
        ui.column().y = std::max(end, ui.column().y + 2 * kRadius);
        ui.end_group();
    }
    ui.end_group();
}

bool is_loud(NoteKind kind) {
    return kind == NoteKind::regime_change || kind == NoteKind::outdated;
}

// What changes the answer is said beside it; the rest of the notes follow the steps.
void draw_notes(Ui& ui, const Model& model, bool loud) {
    int number = 0;
    for (const Note& note : model.answer_notes) {
        ++number;
        if (is_loud(note.kind) != loud) continue;
        const std::string id = "note-" + std::to_string(number);
        if (loud) {
            ui.space(16);
            ui.begin_card(id, "div", "notice notice-warning", Token::warning_soft, false, 16);
            ui.text(sub_id(id, "text"), "p", dated(note.text, model), kBody.in(Token::warning_ink));
            ui.end_card();
        } else {
            ui.begin_group(id, "li");
            ui.space(8);
            Column& at = ui.column();
            ui.paint.circle(at.x + 5, at.y + 11, 3, ui.paint.color(Token::ink_muted));
            ui.push_column({at.x + 20, at.y, at.width - 20});
            ui.text(sub_id(id, "text"), "p", dated(note.text, model), kSmall);
            const float end = ui.pop_column().y;
            ui.column().y = end;
            ui.end_group();
        }
    }
}

bool has_quiet_notes(const Model& model) {
    return std::any_of(model.answer_notes.begin(), model.answer_notes.end(),
                       [](const Note& note) { return !is_loud(note.kind); });
}

void draw_quiet_notes(Ui& ui, Model& model) {
    if (!has_quiet_notes(model)) return;
    ui.space(20);
    const bool open = model.is_open("notes");
    if (ui.disclosure("notes", page_text::kNotesHeading.in(model.lang), open, kBodyBold, "h3"))
        model.toggle("notes");
    if (!open) return;
    ui.begin_group("notes-list", "ul", "notes");
    draw_notes(ui, model, false);
    ui.end_group();
}

void draw_rights(Ui& ui, Model& model) {
    const auto& rights = model.assessment.rights;
    if (std::none_of(rights.begin(), rights.end(), [](bool has) { return has; })) return;
    ui.space(8);
    const bool open = model.is_open("rights");
    if (ui.disclosure("rights", page_text::kRightsHeading.in(model.lang), open, kBodyBold, "h3"))
        model.toggle("rights");
    if (!open) return;
    ui.begin_group("rights-list", "ul", "rights");
    for (int i = 0; i < kRightCount; ++i) {
        if (!rights[static_cast<std::size_t>(i)]) continue;
        const Right right = static_cast<Right>(i);
        const std::string id = "right-" + std::string{right_name(right)};
        ui.begin_group(id, "li");
        ui.space(8);
        ui.text(sub_id(id, "title"), "p",
                {
                    {RunStyle::strong, right_title(right, model.lang), {}}
        },
                kBody);
        ui.text(sub_id(id, "text"), "p", right_explanation(right, model.absence(), model.lang),
                kSmall);
        ui.end_group();
    }
    ui.end_group();
}

void draw_tag(Ui& ui, const std::string& words) {
    if (words.empty()) return;
    Column& at = ui.column();
    const TextStyle style = kSmallBold.in(Token::accent_strong);
    const float width = ui.paint.text_width(words, style) + 24;
    const Box box{at.x, at.y, std::min(width, at.width), 32};
    ui.paint.fill(box, ui.paint.color(Token::accent_soft), 4);
    ui.text_at("answer-tag", "p", plain(words), style, {box.x + 12, box.y + 5, box.width - 12, 0},
               "tag");
    at.y += box.height + 16;
}

}  // namespace

void draw_answer(Ui& ui, Model& model, float at_least) {
    const Language lang = model.lang;
    ui.begin_card("answer", "section", "card card-accent", Token::surface, true,
                  ui.compact() ? 20.0F : 28.0F, at_least);
    if (!model.has_answer) {
        ui.text("answer-title", "h2", page_text::kAnswerHeading.in(lang), kHeading);
        ui.space(8);
        ui.text("answer-empty", "p", page_text::kNoAnswerYet.in(lang), kBody);
        ui.end_card();
        return;
    }
    if (model.answer_is_earlier && !model.shown_errors().empty()) {
        ui.begin_card("answer-earlier", "div", "notice notice-warning", Token::warning_soft, false,
                      16);
        ui.text("answer-earlier-text", "p", page_text::kEarlierAnswer.in(lang),
                kBody.in(Token::warning_ink));
        ui.end_card();
        ui.space(16);
    }
    ui.begin_group("answer-body", "div", "answer-body");
    ui.tree.last().with("data-status",
                        std::string{status_name(model.assessment.fast_track.status)});
    draw_tag(ui, model.headline.tag);
    ui.text("answer-title", "h2", dated(model.headline.sentence, model),
            ui.compact() ? kAnswerTextCompact : kAnswerText)
        .with("tabindex", "-1");
    if (!model.headline.detail.empty()) {
        ui.space(8);
        ui.text("answer-detail", "p", dated(model.headline.detail, model),
                kBody.in(Token::ink_muted));
    }
    draw_facts(ui, model);
    draw_notes(ui, model, true);
    draw_steps(ui, model);
    draw_quiet_notes(ui, model);
    draw_rights(ui, model);
    ui.end_group();
    ui.end_card();
}

}  // namespace fasttrack::web
