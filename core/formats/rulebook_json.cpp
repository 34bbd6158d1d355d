// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rulebook that was compiled in, as JSON. Partners: rulebook.h, sources.h, law/rates.h,
// answer.h.
#include "core/answer/names.h"
#include "core/formats/answer.h"
#include "core/formats/json_writer.h"
#include "core/law/rates.h"
#include "core/say/explanation.h"
#include "core/support/enum_names.h"

namespace fasttrack {

namespace {

constexpr Regime kRegimes[] = {Regime::r2015, Regime::r2020, Regime::r2025, Regime::r2026};

// The last day on which an absence that begins then belongs to `regime`.
Day regime_until(Regime regime) {
    for (const Regime later : kRegimes) {
        if (later > regime) return regime_from(later) - Days{1};
    }
    return kFirstAbsenceUntil;
}

void write_regimes(JsonWriter& json) {
    json.name("regimes");
    json.begin_array();
    for (const Regime regime : kRegimes) {
        json.begin_object();
        json.member("id", regime_name(regime));
        json.member("from", regime_from(regime));
        json.member("until", regime_until(regime));
        json.end_object();
    }
    json.end_array();
}

// The rule's title as the reader's own case would show it, without any fact of a case.
std::string title_of(const Rule& rule, Language lang) {
    Milestone milestone;
    milestone.id = rule.milestone;
    milestone.number = rule.milestone == MilestoneId::follow_up ? 1 : 0;
    milestone.date = kLegalStatus;
    milestone.actor = rule.actor;
    milestone.duty = rule.duty;
    milestone.certainty = rule.certainty;
    milestone.rule = &rule;
    AbsenceCase absence;
    absence.first_absence = kLegalStatus;
    return milestone_title(milestone, absence, lang);
}

int count(Days days) { return static_cast<int>(days.count()); }

void write_source_keys(JsonWriter& json, std::span<const SourceId> ids) {
    json.name("sources");
    json.begin_array();
    for (const SourceId id : ids) json.value(source(id).key);
    json.end_array();
}

// Whom the rule applies to: all of these must be true of the case.
void write_conditions(JsonWriter& json, const Rule& rule) {
    json.name("when");
    json.begin_array();
    for (std::size_t index = 0; index < enum_count<Condition>(); ++index) {
        const auto condition = static_cast<Condition>(index);
        if (rule.when.has(condition)) json.value(enum_name(condition));
    }
    json.end_array();
}

void write_rule(JsonWriter& json, const Rule& rule, Language lang) {
    json.begin_object();
    json.member("id", rule.id);
    json.member("milestone", milestone_name(rule.milestone));
    json.member("title", std::string_view{title_of(rule, lang)});
    json.member("from", event_key(rule.from));
    json.member("offset_days", count(rule.offset));
    json.member("reading_days",
                has_reading(rule) ? std::optional<int>{count(rule.reading)} : std::optional<int>{});
    json.member("reading_from", event_key(rule.reading_from));
    json.member("offset_months", static_cast<int>(rule.months.count()));
    json.member("quote", rule.quote);
    json.member("quote_source", rule.quote_source);
    write_source_keys(json, rule.sources);
    json.member("actor", actor_key(rule.actor));
    json.member("duty", duty_key(rule.duty));
    json.member("certainty", certainty_key(rule.certainty));
    json.member("ongoing", rule.ongoing);
    json.member("offset_bank_days", rule.bank_days);
    json.member("other_quote", rule.other_quote);
    json.member("other_quote_source", rule.other_quote_source);
    json.member("since", regime_name(rule.since));
    json.member("until", regime_name(rule.until));
    json.member("unit", unit_key(rule.unit));
    json.member("first_day_counts", rule.first_day_counts);
    json.member("stykke", rule.stykke);
    write_conditions(json, rule);
    json.end_object();
}

void write_limits(JsonWriter& json) {
    json.name("limits");
    json.begin_array();
    for (const Limit& limit : limits()) {
        json.begin_object();
        json.member("id", limit.id);
        json.member("days", count(limit.length));
        json.member("months", static_cast<int>(limit.months.count()));
        json.member("workdays", limit.workdays);
        json.member("quote", limit.quote);
        json.member("quote_source", limit.quote_source);
        write_source_keys(json, limit.sources);
        json.end_object();
    }
    json.end_array();
}

void write_sources(JsonWriter& json) {
    json.name("sources");
    json.begin_array();
    for (const Source& source : sources()) {
        json.begin_object();
        json.member("id", source.key);
        json.member("title", source.title);
        json.member("year", source.year);
        json.member("paragraph", source.paragraph);
        json.member("version", source.version);
        json.member("address", source.address);
        json.end_object();
    }
    json.end_array();
}

void write_rates(JsonWriter& json) {
    json.name("rates");
    json.begin_array();
    for (const WeekRate& rate : week_rates()) {
        json.begin_object();
        json.member("year", rate.year);
        json.member("kroner_per_week", static_cast<int>(rate.per_week.oere / 100));
        json.member("certainty", certainty_key(rate.certainty));
        json.end_object();
    }
    json.end_array();
    json.member("rates_unknown_from", rates_unknown_from());
}

}  // namespace

std::string rulebook_json(Language lang) {
    std::string out;
    JsonWriter json{out};
    json.begin_object();
    json.member("schema", kSchema);
    json.member("version", FASTTRACK_VERSION);
    json.member("legal_status", kLegalStatus);
    write_regimes(json);
    json.name("rules");
    json.begin_array();
    for (const Rule& rule : rules()) write_rule(json, rule, lang);
    json.end_array();
    write_sources(json);
    write_rates(json);
    write_limits(json);
    json.end_object();
    return out;
}

}  // namespace fasttrack
