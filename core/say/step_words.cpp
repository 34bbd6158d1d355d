// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The steps that depend on the kind of work, the rules and the dates. Partner:
// say/step_words.h.
#include "core/say/step_words.h"

namespace fasttrack {
namespace {

// The day to name in "do it by": the open day before a closed one, as long as that is to come.
Day do_by(const Milestone& milestone, Day today) {
    const Day act_by = milestone.act_by.value_or(milestone.date);
    return act_by < today ? milestone.date : act_by;
}

// `due` with its date while the milestone is to come, `overdue` after it.
void add_dated(Steps& steps, MilestoneId id, const Text& due, const Text& overdue) {
    const Milestone* milestone = find(steps.assessment, id);
    if (!milestone) return;
    if (milestone->state == State::past) return steps.add(overdue, milestone->date);
    steps.add(due, do_by(*milestone, steps.assessment.today));
}

void add_form(Steps& steps) {
    static constexpr Text kSend{"Svar på skemaet fra kommunen. Gør det senest {date}.",
                                "Answer the form from the municipality. Do it by {date}."};
    static constexpr Text kSendNow{
        "Har du ikke sendt skemaet? Så send det nu. Du kan få retten igen til og med {date}.",
        "Have you not sent the form? Send it now. You can regain the right up to and "
        "including {date}."};
    const Milestone* form = find(steps.assessment, MilestoneId::information_form);
    const Milestone* regain = find(steps.assessment, MilestoneId::information_form_regain);
    if (!form || !regain || regain->state == State::past) return;
    if (form->state == State::past) {
        return steps.add(kSendNow, do_by(*regain, steps.assessment.today));
    }
    steps.add(kSend, do_by(*form, steps.assessment.today));
}

}  // namespace

void add_request(Steps& steps) {
    static constexpr Text kOrEmployer{
        "Ring eller skriv til kommunen, og bed om Fast track. Du kan også bede din arbejdsgiver om "
        "at "
        "gøre det i NemRefusion.",
        "Call or write to the municipality and ask for Fast track. You can also ask your employer "
        "to do it in NemRefusion."};
    static constexpr Text kMunicipality{"Ring eller skriv til kommunen, og bed om Fast track.",
                                        "Call or write to the municipality and ask for Fast "
                                        "track."};
    steps.add(steps.employed() ? kOrEmployer : kMunicipality);
}

void add_ask_today(Steps& steps) {
    static constexpr Text kOpen{"Ring eller skriv til kommunen i dag. Vent ikke til i morgen.",
                                "Call or write to the municipality today. Do not wait until "
                                "tomorrow."};
    static constexpr Text kClosed{
        "Skriv til kommunen på nettet i dag, og bed om Fast track. Vent ikke til i morgen.",
        "Write to the municipality online today and ask for Fast track. Do not wait until "
        "tomorrow."};
    steps.add(is_closed(steps.assessment.today) ? kClosed : kOpen);
}

void add_ask_for_meeting(Steps& steps) {
    static constexpr Text kOpen{"Ring til kommunen i dag, og spørg efter samtalen.",
                                "Call the municipality today and ask for the meeting."};
    static constexpr Text kClosed{
        "Ring til kommunen, så snart kontoret har åbent, og spørg efter samtalen.",
        "Call the municipality as soon as offices are open and ask for the meeting."};
    steps.add(is_closed(steps.assessment.today) ? kClosed : kOpen);
}

void add_new_rules(Steps& steps) {
    static constexpr ByRole kAsk{
        {"Spørg, om Fast track stadig gælder for dig. Reglerne blev ændret den {changed}.",
         "Ask whether Fast track still holds for you. The rules changed on {changed}."},
        {"Spørg kommunen, om Fast track stadig gælder. Reglerne blev ændret den {changed}.",
         "Ask the municipality whether Fast track still holds. The rules changed on {changed}."}};
    if (steps.assessment.regime != Regime::r2026) return;
    steps.list.push_back(
        fill(kAsk.in(steps.absence.role, steps.lang),
             {with("changed", plain_date(regime_from(Regime::r2026), steps.lang))}));
}

void add_three_answers(Steps& steps) {
    static constexpr Text kAnswer{
        "Svar på tre spørgsmål om arbejdet: Hvilke opgaver er ramt? Hvor længe har det været "
        "sådan? Er arbejdet forsøgt tilpasset?",
        "Answer three questions about the work: Which tasks are affected? How long has it been so? "
        "Has anyone tried to adapt the work?"};
    static constexpr Text kVoluntary{
        "Svar gerne på tre spørgsmål om arbejdet: Hvilke opgaver er ramt? Hvor længe har det været "
        "sådan? Er arbejdet forsøgt tilpasset? Det er frivilligt.",
        "Please answer three questions about the work: Which tasks are affected? How long has it "
        "been so? Has anyone tried to adapt the work? This is voluntary."};
    steps.add(steps.assessment.regime >= Regime::r2025 ? kVoluntary : kAnswer);
}

void add_doctor(Steps& steps) {
    static constexpr Text kBy{"Tal med din læge senest {date}. Bestil tid nu.",
                              "See your doctor by {date}. Book it now."};
    const Milestone* visit = find(steps.assessment, MilestoneId::doctor_visit);
    if (!visit || visit->state == State::past) return steps.add(step::kDoctor);
    steps.add(kBy, do_by(*visit, steps.assessment.today));
}

void add_next_meeting(Steps& steps) {
    static constexpr Text kNext{"Regn med en ny samtale senest {date}.",
                                "Expect another meeting by {date}."};
    static constexpr Text kBook{"Book selv den næste samtale, når kommunen beder om det.",
                                "Book the next meeting yourself when the municipality asks."};
    if (steps.assessment.regime != Regime::r2015) return steps.add(kBook);
    for (const Milestone& milestone : steps.assessment.milestones) {
        const bool next = milestone.id == MilestoneId::follow_up && milestone.state != State::past;
        if (next) return steps.add(kNext, milestone.date);
    }
}

void add_report_sick(Steps& steps) {
    static constexpr Text kEmployer{"Meld dig syg hos din arbejdsgiver den første dag.",
                                    "Report sick to your employer on the first day."};
    static constexpr Text kFund{"Meld dig syg på jobnet og hos din a-kasse den første dag.",
                                "Report sick on jobnet and to your unemployment fund (a-kasse) on "
                                "the first day."};
    if (steps.employed()) return steps.add(kEmployer);
    if (steps.absence.work == Work::unemployed) steps.add(kFund);
}

void add_employer_duties(Steps& steps) {
    static constexpr Text kTalk{
        "Hold samtalen om at vende tilbage senest {date}. Spørg ikke til diagnosen.",
        "Hold the talk about returning by {date}. Do not ask for the diagnosis."};
    static constexpr Text kTalkIfPossible{
        "Hold samtalen senest {date}. Gør det kun, hvis den syge kan.",
        "Hold the talk about returning by {date}. Only do so if the employee is able to."};
    static constexpr Text kTalkNow{
        "Har I ikke talt om at vende tilbage? Så gør det nu. Fristen var {date}.",
        "Have you not talked about returning? Do so now. It was due {date}."};
    static constexpr Text kReport{"Log på NemRefusion, og anmeld fraværet. Gør det senest {date}.",
                                  "Log in to NemRefusion and report the absence. Do it by {date}."};
    static constexpr Text kReportNow{
        "Har du ikke anmeldt fraværet? Så gør det i dag. Fristen var {date}.",
        "Have you not reported the absence? Do so today. It was due {date}."};
    const Status status = steps.assessment.fast_track.status;
    const bool stand_by = status == Status::stand_by;
    const Milestone* talk = find(steps.assessment, MilestoneId::employer_conversation);
    // Under stand-by no one is told to catch up on a talk that the illness may not allow.
    const bool left_out = stand_by && talk && talk->state == State::past;
    if (status != Status::ended && !left_out) {
        add_dated(steps, MilestoneId::employer_conversation, stand_by ? kTalkIfPossible : kTalk,
                  kTalkNow);
    }
    add_dated(steps, MilestoneId::report_absence, kReport, kReportNow);
}

void add_report_and_form(Steps& steps) {
    static constexpr Text kReport{"Anmeld din sygdom i NemRefusion på virk.dk senest {date}.",
                                  "Report your illness in NemRefusion on virk.dk by {date}."};
    static constexpr Text kReportNow{
        "Har du ikke anmeldt din sygdom? Så gør det i dag. Fristen var {date}.",
        "Have you not reported your illness? Do so today. It was due {date}."};
    if (steps.absence.work == Work::self_employed) {
        add_dated(steps, MilestoneId::report_absence, kReport, kReportNow);
    }
    add_form(steps);
}

void add_own_duties(Steps& steps) {
    static constexpr Text kFund{"Er du meldt syg på jobnet og hos din a-kasse? Ellers gør det nu.",
                                "Are you registered as sick on jobnet and with your unemployment "
                                "fund (a-kasse)? If not, do it now."};
    const bool begun = steps.absence.first_absence <= steps.assessment.today;
    if (steps.absence.work == Work::unemployed && begun) steps.add(kFund);
    add_report_and_form(steps);
}

}  // namespace fasttrack
