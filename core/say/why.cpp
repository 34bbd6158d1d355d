// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Why a date is that date: the parts of a why put together, its source, how sure it is and how else
// its words can be read. Partners: say/counting.cpp, say/advice.cpp, say/quotes.cpp.
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

// "Sygedagpengeloven § 40 (2024)"
std::string citation_of(const Source& source, Language lang) {
    static constexpr Text kUndated{"udateret", "undated"};
    const bool dated = source.year.find_first_of("0123456789") != source.year.npos;
    std::string text{source.title};
    if (!source.paragraph.empty()) text.append(" ").append(source.paragraph);
    text.append(" (").append(dated ? source.year : kUndated.in(lang));
    if (!source.version.empty()) text.append(", ").append(source.version);
    return text.append(")");
}

std::string citation(const Rule& rule, Language lang) {
    static constexpr Text kSource{"Kilde: {source}.", "Source: {source}."};
    static constexpr Text kAlso{"Se også: {sources}.", "See also: {sources}."};
    const Source* quoted_source = source_with_key(rule.quote_source);
    const Source& first = quoted_source ? *quoted_source : source(rule.sources.front());
    std::string others;
    for (const SourceId id : rule.sources) {
        if (id == first.id) continue;
        if (!others.empty()) others += "; ";
        others += citation_of(source(id), lang);
    }
    std::string text = fill(kSource.in(lang), {with("source", citation_of(first, lang))});
    if (!others.empty()) add_sentence(text, fill(kAlso.in(lang), {with("sources", others)}));
    return text;
}

Text unsettled_text(const Milestone& milestone) {
    if (milestone.id == MilestoneId::fast_track_last_day) {
        if (milestone.date >= regime_from(Regime::r2026)) {
            return {
                "Ikke sikkert: Kilderne er ikke enige om den sidste dag, og ingen kilde siger, "
                "om Fast track selv blev ændret den {changed}. Spørg kommunen.",
                "Not certain: the sources differ about the last day, and no source says "
                "whether Fast track itself changed on {changed}. Ask the municipality."};
        }
        return {"Ikke sikkert: Kilderne er ikke enige om den sidste dag. Vi viser den første.",
                "Not certain: the sources differ about the last day. We show the earlier one."};
    }
    if (milestone.id == MilestoneId::doctor_visit) {
        return {
            "Ikke sikkert: Fristen stod i de regler, der gjaldt før {rules}. Vi ved ikke, om "
            "den står i de nye.",
            "Not certain: the deadline stood in the rules before {rules}. We do not know "
            "whether it stands in the new ones."};
    }
    if (milestone.id == MilestoneId::under_26_limit) {
        return {
            "Ikke sikkert: Loven gælder i flere trin, og ingen kilde siger, hvornår denne del "
            "begynder. Spørg kommunen.",
            "Not certain: the act takes effect in steps, and no source says when this part "
            "begins. Ask the municipality."};
    }
    return {
        "Ikke sikkert: Reglerne om kommunens opfølgning blev ændret den {changed}. Ingen kilde "
        "siger, hvad det betyder for denne dato. Spørg kommunen.",
        "Not certain: the rules on the municipality's follow-up changed on {changed}. No "
        "source says what that means for this date. Ask the municipality."};
}

std::string certainty_sentence(const Milestone& milestone, Language lang) {
    static constexpr Text kGiven{"Datoen kommer fra dig, ikke fra en regel.",
                                 "The date comes from you, not from a rule."};
    const auto text = [&milestone]() -> Text {
        switch (milestone.certainty) {
            case Certainty::law:
                return {"Sikkert: Det står i reglerne.", "Certain: the rules say so."};
            case Certainty::official:
                return {
                    "Ret sikkert: Myndigheder og fagfolk skriver det, men vi har ikke set "
                    "lovens egne ord.",
                    "Fairly certain: authorities and experts say so, but we have not seen the "
                    "law's own words."};
            case Certainty::derived:
                return {"Regnet ud fra kilderne. Kommunen kan regne anderledes.",
                        "Worked out from the sources. The municipality may count differently."};
            case Certainty::unsettled:
                break;
        }
        return unsettled_text(milestone);
    };
    const bool given = is_given(milestone.rule->from);
    if (given && milestone.certainty != Certainty::unsettled) return std::string{kGiven.in(lang)};
    return fill(text().in(lang), {with("changed", plain_date(regime_from(Regime::r2026), lang)),
                                  with("rules", plain_date(regime_from(Regime::r2025), lang))});
}

// What the words of the other source mean for the reader; with a date where they give another one.
Text reading_text(const Milestone& milestone) {
    if (milestone.reading) {
        return {
            "Ordene {words} i {source} kan også betyde {date}. Stol ikke på den dag: vi viser "
            "den tidligste.",
            "The words {words} in {source} can also mean {date}. Do not rely on that day: we "
            "show the earlier one."};
    }
    if (milestone.id == MilestoneId::fast_track_answer) {
        return {"{source} skriver {words}. Står der en tidligere frist i brevet, så følg brevet.",
                "{source} says {words}. If the letter states an earlier deadline, follow the "
                "letter."};
    }
    if (milestone.id == MilestoneId::dispensation_ends) {
        return {"{source} skriver {words}. Loven regner fra første fraværsdag, og den følger vi.",
                "{source} says {words}. The act counts from the first day of absence, and we "
                "follow the act."};
    }
    if (milestone.id == MilestoneId::reassessment) {
        return {
            "{source} skriver {words}. Den regner fra første fraværsdag, og det er for "
            "tidligt. Tæller helligdage på hverdage ikke med, bliver det samme måned eller en "
            "senere.",
            "{source} says {words}. That counts from the first day of absence, which is too "
            "early. If holidays on weekdays are left out, it is the same month or a later "
            "one."};
    }
    return {"{source} siger det samme med andre ord: {words}.",
            "{source} says the same in other words: {words}."};
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
