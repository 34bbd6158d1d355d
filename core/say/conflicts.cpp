// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What contradicts what in a case, as a sentence. Partners: say/errors.cpp, case_check.cpp.
#include "core/law/rules_reporting.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "core/say/plain_text.h"

namespace fasttrack {
namespace {

// What the day of this field is called inside a sentence.
Text day_name(std::string_view field) {
    const auto key = key_named(field);
    if (key == Key::requested) return {"Anmodningen", "The request"};
    if (key == Key::letter) return {"Brevet", "The letter"};
    if (key == Key::info_form_sent) return {"Oplysningsskemaet", "The information form"};
    if (key == Key::first_meeting) return {"Den første samtale", "The first meeting"};
    if (key == Key::partial_return) return {"Den delvise raskmelding", "The part-time return"};
    return {"Datoen", "The date"};
}

Text other_kind_text(const FieldError& error) {
    const auto key = key_named(error.field);
    if (error.conflict == Conflict::other_pay) {
        return {
            "Den sidste dag med betaling hører kun til, når arbejdsgiveren betaler "
            "sygedagpenge. Fjern dagen, eller vælg den form for betaling.",
            "The last day paid only belongs where the employer pays sick pay. Remove it, or "
            "choose that kind of pay."};
    }
    if (key == Key::insurance) {
        return {
            "Den frivillige forsikring hører kun til selvstændige. Fjern svaret, eller vælg "
            "selvstændig som arbejde.",
            "The voluntary insurance is for the self-employed only. Remove the answer, or "
            "choose self-employed as the kind of work."};
    }
    if (key == Key::notice_leaving) {
        return {
            "Den sidste dag i jobbet hører kun til dem, der er ansat. Fjern datoen, eller vælg "
            "ansat som arbejde.",
            "The last day of employment is for employees only. Remove the date, or choose "
            "employed as the kind of work."};
    }
    return {
        "Betaling fra en arbejdsgiver hører kun til dem, der er ansat. Fjern svaret, eller "
        "vælg ansat som arbejde.",
        "Pay from an employer is for employees only. Remove the answer, or choose employed as "
        "the kind of work."};
}

Text period_conflict_text(Conflict conflict) {
    if (conflict == Conflict::period_reversed) {
        return {"En tidligere periode slutter, før den begynder: {value}. Byt om på de to dage.",
                "An earlier period ends before it begins: {value}. Swap its two days."};
    }
    if (conflict == Conflict::periods_overlap) {
        return {"To tidligere perioder dækker de samme dage: {value}. Skriv dem som én periode.",
                "Two earlier periods cover the same days: {value}. Write them as one period."};
    }
    return {
        "En tidligere periode når ind i dette fravær: {value}. Den skal slutte før den første "
        "fraværsdag.",
        "An earlier period reaches into this absence: {value}. It must end before the first "
        "day of absence."};
}

Text conflict_text(const FieldError& error) {
    switch (error.conflict) {
        case Conflict::before_first_absence:
            return {
                "{name} kan ikke ligge før den første fraværsdag. Du skrev {value}. Ret en af "
                "de to datoer.",
                "{name} cannot be before the first day of absence. You entered {value}. "
                "Correct one of the two dates."};
        case Conflict::full_return_not_after_first_absence:
            return {
                "Raskmeldingen skal ligge efter den første fraværsdag. Du skrev {value}. Ret "
                "en af de to datoer.",
                "The full return must be after the first day of absence. You entered {value}. "
                "Correct one of the two dates."};
        case Conflict::full_return_before_partial_return:
            return {
                "Den fulde raskmelding kan ikke ligge før den delvise. Du skrev {value}. Ret "
                "en af de to datoer.",
                "The full return cannot be before the part-time return. You entered {value}. "
                "Correct one of the two dates."};
        case Conflict::letter_without_request:
            return {
                "Brevet handler om en anmodning. Skriv også den dag, der blev anmodet om Fast "
                "track.",
                "The letter is about a request. Also enter the day Fast track was requested."};
        case Conflict::letter_before_request:
            return {
                "Brevet kan ikke være sendt før anmodningen. Du skrev {value}. Ret en af de to "
                "datoer.",
                "The letter cannot have been sent before the request. You entered {value}. "
                "Correct one of the two dates."};
        case Conflict::last_employer_pay_outside_period:
            return {
                "Den sidste dag med betaling skal ligge i de første {period} af fraværet. Du "
                "skrev {value}.",
                "The last day paid must be within the first {period} of the absence. You "
                "entered {value}."};
        case Conflict::category_abolished:
            return {
                "Kategori 3 blev afskaffet. Vi bruger kun kategorien ved fravær, der begynder "
                "senest {last}. Fjern svaret.",
                "Category 3 was abolished. We only use the category for absences that begin by "
                "{last}. Remove the answer."};
        case Conflict::employer_needs_employment:
            return {
                "En arbejdsgiver kan kun være med, når den syge er ansat. Vælg ansat som "
                "arbejde, eller vælg den sygemeldte her.",
                "An employer can only take part where the sick person is employed. Choose "
                "employed as the kind of work, or choose the employee here."};
        case Conflict::other_work:
        case Conflict::other_pay:
            return other_kind_text(error);
        case Conflict::period_reversed:
        case Conflict::periods_overlap:
        case Conflict::period_reaches_first_absence:
        case Conflict::none:
            break;
    }
    return period_conflict_text(error.conflict);
}

}  // namespace

std::string conflict_message(const FieldError& error, Language lang) {
    const std::optional<Day> day = parse_day(error.value);
    const Days period = kEmployerPeriodEnds.offset + Days{1};
    return fill(
        conflict_text(error).in(lang),
        {with("value", day ? weekday_date(*day, lang) : in_quotes(shown(error.value), lang)),
         with("name", day_name(error.field).in(lang)),
         with("period", day_count(static_cast<int>(period.count()), lang)),
         with("last", plain_date(regime_from(Regime::r2025) - Days{1}, lang))});
}

}  // namespace fasttrack
