// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Why a date is that date: the parts of a why put together, its source, how sure it is and how else
// its words can be read. Partners: say/counting.cpp, say/advice.cpp, say/quotes.cpp.
#include "texts/why.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

// "Sygedagpengeloven § 40 (2024)"
std::string citation_of(const Source& source, Language lang) {
    const bool dated = source.year.find_first_of("0123456789") != source.year.npos;
    std::string text{source.title};
    if (!source.paragraph.empty()) text.append(" ").append(source.paragraph);
    text.append(" (").append(dated ? source.year : text::why::undated.in(lang));
    if (!source.version.empty()) text.append(", ").append(source.version);
    return text.append(")");
}

std::string citation(const Rule& rule, Language lang) {
    const Source* quoted_source = source_with_key(rule.quote_source);
    const Source& first = quoted_source ? *quoted_source : source(rule.sources.front());
    std::string others;
    for (const SourceId id : rule.sources) {
        if (id == first.id) continue;
        if (!others.empty()) others += "; ";
        others += citation_of(source(id), lang);
    }
    std::string text =
        fill(text::why::citation.in(lang), {with("source", citation_of(first, lang))});
    if (!others.empty())
        add_sentence(text, fill(text::why::citation_also.in(lang), {with("sources", others)}));
    return text;
}

Text unsettled_text(const Milestone& milestone) {
    if (milestone.id == MilestoneId::fast_track_last_day) {
        if (milestone.date >= regime_from(Regime::r2026)) {
            return text::why::unsettled_last_day_changed;
        }
        return text::why::unsettled_last_day;
    }
    if (milestone.id == MilestoneId::doctor_visit) {
        return text::why::unsettled_doctor_visit;
    }
    if (milestone.id == MilestoneId::under_26_limit) {
        return text::why::unsettled_under_26;
    }
    return text::why::unsettled_changed;
}

std::string certainty_sentence(const Milestone& milestone, Language lang) {
    const auto text = [&milestone]() -> Text {
        switch (milestone.certainty) {
            case Certainty::law:
                return text::why::certainty_law;
            case Certainty::official:
                return text::why::certainty_official;
            case Certainty::derived:
                return text::why::certainty_derived;
            case Certainty::unsettled:
                break;
        }
        return unsettled_text(milestone);
    };
    const bool given = is_given(milestone.rule->from);
    if (given && milestone.certainty != Certainty::unsettled)
        return std::string{text::why::certainty_given.in(lang)};
    return fill(text().in(lang), {with("changed", plain_date(regime_from(Regime::r2026), lang)),
                                  with("rules", plain_date(regime_from(Regime::r2025), lang))});
}

// What the words of the other source mean for the reader; with a date where they give another one.
Text reading_text(const Milestone& milestone) {
    if (milestone.reading) {
        return text::why::reading_date;
    }
    if (milestone.id == MilestoneId::fast_track_answer) {
        return text::why::reading_letter;
    }
    if (milestone.id == MilestoneId::dispensation_ends) {
        return text::why::reading_dispensation;
    }
    if (milestone.id == MilestoneId::reassessment) {
        return text::why::reading_reassessment;
    }
    return text::why::reading_same;
}

std::string reading_sentence(const Milestone& milestone, Language lang) {
    const Rule& rule = *milestone.rule;
    const Source* other = source_with_key(rule.other_quote_source);
    if (rule.other_quote.empty() || !other) return {};
    const std::string date = milestone.reading ? long_date(*milestone.reading, lang) : "";
    return fill(reading_text(milestone).in(lang),
                {with("words", quoted(rule.other_quote, lang)),
                 with("source", in_quotes(other->title, lang)), with("date", date)});
}

}  // namespace

Why why(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    const Rule& rule = *milestone.rule;
    return {
        .counting = counting(milestone, absence, lang),
        .closed = closed_sentence(milestone, absence, lang),
        .quote = rule.quote.empty() ? std::string{} : quoted(rule.quote, lang),
        .citation = citation(rule, lang),
        .certainty = certainty_sentence(milestone, lang),
        .reading = reading_sentence(milestone, lang),
        .advice = advice(milestone, absence, lang),
    };
}

}  // namespace fasttrack
