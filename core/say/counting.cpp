// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How each date is counted, day by day or week by week, and what a closed day means for it.
// Partners: say/parts.h, say/why.cpp.
#include "texts/counting.h"
#include "core/answer/reassessment.h"
#include "core/law/rules_follow_up.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

std::string day_to_day(Day first, Day date, Language lang) {
    const int count = days_between(first, date) + 1;
    if (count == 1)
        return fill(text::counting::day_one.in(lang), {with("date", long_date(date, lang))});
    return fill(text::counting::day_to_day.in(lang),
                {with("first", weekday_date(first, lang)), with("count", std::to_string(count)),
                 with("date", long_date(date, lang))});
}

// "35 dage er 5 uger." where the days are whole weeks; else nothing.
std::string whole_weeks(Day first, Day date, Language lang) {
    const Days count = date - first + Days{1};
    if (date::floor<Weeks>(count) != count) return {};
    return fill(text::counting::whole_weeks.in(lang),
                {with("count", std::to_string(count.count())),
                 with("weeks", span_words(count, true, lang))});
}

// The event a rule counts from, in brackets after its day.
Text event_name(const Rule& rule) {
    switch (rule.from) {
        case Event::first_absence:
            break;
        case Event::request:
            return text::counting::event_request;
        case Event::letter:
            return text::counting::event_letter;
        case Event::information_form:
            return text::counting::event_information_form;
        case Event::first_meeting:
            return text::counting::event_first_meeting;
        case Event::last_employer_pay:
            return text::counting::event_last_employer_pay;
        case Event::last_fund_pay:
            return text::counting::event_last_fund_pay;
        case Event::claim_letter:
            return text::counting::event_claim_letter;
        case Event::first_unclaimed:
            return text::counting::event_first_unclaimed;
        case Event::insured_right:
            return text::counting::event_insured_right;
        case Event::meeting_given:
        case Event::partial_return_given:
        case Event::full_return_given:
            return text::counting::event_given;
    }
    return text::counting::event_first_absence;
}

std::string event_words(const Rule& rule, Day event, Language lang) {
    return fill(event_name(rule).in(lang), {with("day", weekday_date(event, lang))});
}

std::string span_after(const Milestone& milestone, Language lang) {
    const Rule& rule = *milestone.rule;
    const Days span = rule.offset * (milestone.number > 0 ? milestone.number : 1);
    const bool in_weeks = rule.unit == Unit::weeks;
    return fill(text::counting::span_after.in(lang),
                {with("span", span_words(span, in_weeks, lang)),
                 with("event", event_words(rule, milestone.date - span, lang)),
                 with("date", long_date(milestone.date, lang))});
}

std::string months_after(const Milestone& milestone, Language lang) {
    const Rule& rule = *milestone.rule;
    const bool same_day = date::year_month_day{milestone.date}.day() ==
                          date::year_month_day{milestone.counted.day}.day();
    const Text& text = same_day ? text::counting::months_after : text::counting::short_month;
    return fill(text.in(lang), {with("count", std::to_string(rule.months.count())),
                                with("event", event_words(rule, milestone.counted.day, lang)),
                                with("date", long_date(milestone.date, lang))});
}

std::string bank_days(const Milestone& milestone, Day letter, Language lang) {
    std::string text =
        fill(text::counting::bank_days_sent.in(lang), {with("letter", weekday_date(letter, lang))});
    for (int count = 1; count <= milestone.rule->bank_days; ++count) {
        const Day day = bank_days_after(letter, count);
        add_sentence(
            text, fill(text::counting::bank_day.in(lang),
                       {with("count", std::to_string(count)), with("date", long_date(day, lang))}));
    }
    add_sentence(text, text::counting::bank_days_left_out.in(lang));
    if (milestone.reading) add_sentence(text, text::counting::bank_days_closed.in(lang));
    return text;
}

// The absence days that count, up to the day the insured right begins.
std::string working_days(const AbsenceCase& absence, Day right, Language lang) {
    if (!absence.workdays) {
        return fill(text::counting::workdays_unknown.in(lang),
                    {with("date", long_date(right, lang))});
    }
    std::string text;
    int count = 0;
    for (Day day = absence.first_absence; day <= right; day += Days{1}) {
        if (!absence.workdays->has(iso_weekday(day)) || is_public_holiday(day)) continue;
        ++count;
        add_sentence(
            text, fill(text::counting::working_day.in(lang),
                       {with("count", std::to_string(count)), with("date", long_date(day, lang))}));
    }
    add_sentence(text, text::counting::workdays_count.in(lang));
    return text;
}

std::string given_day(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    const int days = days_between(absence.first_absence, milestone.date);
    if (milestone.id == MilestoneId::full_return) {
        return fill(
            text::counting::given_back.in(lang),
            {with("date", long_date(milestone.date, lang)), with("days", day_count(days, lang))});
    }
    const int count = days + 1;
    return fill(text::counting::given.in(lang), {with("date", long_date(milestone.date, lang)),
                                                 with("count", std::to_string(count))});
}

std::string regain_counting(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    const Day sent = absence.info_form_sent.value_or(milestone.date);
    const Day deadline = date_of(kInformationForm, sent);
    return fill(text::counting::regain.in(lang),
                {with("deadline", weekday_date(deadline, lang)),
                 with("span", span_words(milestone.date - deadline, true, lang)),
                 with("date", long_date(milestone.date, lang))});
}

std::string reassessment_counting(const Milestone& milestone, const AbsenceCase& absence,
                                  Language lang) {
    const Limit& uncounted = absence.work == Work::employed ? kUncountedEmployed : kUncountedOthers;
    const ReassessmentCount count = reassessment_count(absence, milestone.date);
    const Days limit = kReassessmentMoreThan.length;
    std::string text =
        fill(text::counting::reassessment_uncounted.in(lang),
             {with("uncounted", day_count(static_cast<int>(uncounted.length.count()), lang)),
              with("begin", weekday_date(absence.first_absence + uncounted.length, lang))});
    if (!absence.prior_absence.empty())
        add_sentence(text, text::counting::reassessment_prior.in(lang));
    std::string whole_limit = span_words(limit, true, lang);
    whole_limit += " (" + span_words(limit, false, lang) + ")";
    add_sentence(text,
                 fill(text::counting::reassessment_count.in(lang),
                      {with("months", std::to_string(kReassessmentWithin.months.count())),
                       with("from", plain_date(count.from, lang)),
                       with("until", plain_date(count.until, lang)),
                       with("days", day_count(static_cast<int>(count.days.count()), lang)),
                       with("limit", whole_limit), with("date", long_date(milestone.date, lang))}));
    return text;
}

// "torsdag den 2. april 2026 (skærtorsdag)"; a mere weekend needs no name.
std::string closed_day_words(Day day, Language lang) {
    std::string text = weekday_date(day, lang);
    const std::optional<Closure> reason = closure(day);
    if (!reason || *reason == Closure::saturday || *reason == Closure::sunday) return text;
    return text.append(" (").append(closure_name(*reason, lang)).append(")");
}

bool counts_from_day_one(MilestoneId id) {
    return id == MilestoneId::absence_begins || id == MilestoneId::report_to_fund ||
           id == MilestoneId::employer_period_ends || id == MilestoneId::benefit_from ||
           id == MilestoneId::fast_track_last_day || id == MilestoneId::first_meeting ||
           id == MilestoneId::follow_up_waiver;
}

std::string counted_from_right(const Milestone& milestone, const AbsenceCase& absence,
                               Language lang) {
    const Day right = milestone.date - milestone.rule->offset;
    std::string text = working_days(absence, right, lang);
    if (right != milestone.date) add_sentence(text, span_after(milestone, lang));
    return text;
}

}  // namespace

std::string counting(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    const Rule& rule = *milestone.rule;
    if (milestone.id == MilestoneId::reassessment) {
        return reassessment_counting(milestone, absence, lang);
    }
    if (milestone.id == MilestoneId::information_form_regain) {
        return regain_counting(milestone, absence, lang);
    }
    if (rule.bank_days > 0 && absence.letter) return bank_days(milestone, *absence.letter, lang);
    if (is_given(rule.from)) return given_day(milestone, absence, lang);
    if (rule.from == Event::insured_right) return counted_from_right(milestone, absence, lang);
    if (rule.months != Months{0}) return months_after(milestone, lang);
    if (!counts_from_day_one(milestone.id)) return span_after(milestone, lang);
    std::string text = day_to_day(milestone.counted.day, milestone.date, lang);
    add_sentence(text, whole_weeks(milestone.counted.day, milestone.date, lang));
    return text;
}

std::string closed_sentence(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    const std::optional<Closure> reason = closure(milestone.date);
    if (!reason || is_given(milestone.rule->from)) return {};
    const std::string_view name = closure_name(*reason, lang);
    if (!milestone.act_by)
        return fill(text::counting::closed_nothing_moves.in(lang), {with("name", name)});
    const Day first = *milestone.act_by + Days{1};
    const Text& text =
        first == milestone.date ? text::counting::closed : text::counting::closed_from;
    std::string sentence =
        fill(text.in(lang), {with("name", name), with("first", closed_day_words(first, lang))});
    add_sentence(sentence,
                 fill((acts_as(absence, milestone.actor) ? text::counting::closed_act_earlier
                                                         : text::counting::closed_other_acts)
                          .in(lang),
                      {with("act_by", long_date(*milestone.act_by, lang))}));
    return sentence;
}

}  // namespace fasttrack
