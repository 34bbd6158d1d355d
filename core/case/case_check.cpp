// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What in a case contradicts the rest of it. Partners: case.h, case_read.cpp.
#include <algorithm>
#include <utility>

#include "core/case/case_days.h"
#include "core/case/case_keys.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {
namespace {

class Checker {
  public:
    Checker(const CaseReading& reading, const KeySet& unreadable)
        : reading_{reading}, absence_{reading.absence}, unreadable_{unreadable} {}

    std::vector<FoundConflict> found() {
        check_work();
        add_if_given(readable(Key::insurance) && absence_.insurance != Insurance::day3,
                     Key::workdays, Conflict::other_insurance);
        check_pay();
        if (knows_first_absence()) check_against_first_absence();
        check_claim();
        check_letter_against_request();
        check_returns();
        check_hours();
        check_periods();
        return std::move(found_);
    }

  private:
    bool readable(Key key) const { return !unreadable_[index_of(key)]; }

    // The one field that has no default.
    bool knows_first_absence() const {
        return reading_.has(Key::first_absence) && readable(Key::first_absence);
    }

    void add_if(bool contradicts, Key key, Conflict conflict) {
        if (!contradicts || told_[index_of(key)]) return;
        told_.set(index_of(key));
        found_.push_back({key, conflict});
    }

    // A key of another kind of work or pay is told whatever its value, readable or not.
    void add_if_given(bool other_kind, Key key, Conflict conflict) {
        add_if(other_kind && reading_.has(key), key, conflict);
    }

    void check_work() {
        if (!readable(Key::work)) return;
        const bool employed = absence_.work == Work::employed;
        add_if_given(!employed, Key::pay, Conflict::other_work);
        add_if_given(!employed, Key::last_employer_pay, Conflict::other_work);
        add_if_given(!employed, Key::notice_leaving, Conflict::other_work);
        add_if_given(!employed, Key::employer_period, Conflict::other_work);
        add_if_given(!employed, Key::conversation_held, Conflict::other_work);
        add_if_given(!employed, Key::refund_claimed_to, Conflict::other_work);
        add_if_given(!employed, Key::hours, Conflict::other_work);
        add_if_given(!employed, Key::hours_absent, Conflict::other_work);
        add_if_given(!employed, Key::wage_month, Conflict::other_work);
        add_if_given(absence_.work == Work::unemployed, Key::reported, Conflict::other_work);
        const bool self_employed = absence_.work == Work::self_employed;
        add_if_given(self_employed, Key::claim_letter, Conflict::other_work);
        add_if_given(!self_employed, Key::insurance, Conflict::other_work);
        add_if_given(!self_employed, Key::workdays, Conflict::other_work);
        add_if(!employed && absence_.role == Role::employer, Key::role,
               Conflict::employer_needs_employment);
        add_if(!employed && absence_.requested_by == Role::employer, Key::requested_by,
               Conflict::employer_needs_employment);
    }

    void check_pay() {
        if (!readable(Key::pay)) return;
        add_if_given(absence_.pay != Pay::employer_sick_pay, Key::last_employer_pay,
                     Conflict::other_pay);
        const bool employed = readable(Key::work) && absence_.work == Work::employed;
        const bool wages = absence_.pay == Pay::wages;
        add_if_given(!wages, Key::employer_period, Conflict::other_pay);
        add_if_given(!wages, Key::refund_claimed_to, Conflict::other_pay);
        add_if_given(!wages, Key::wage_month, Conflict::other_pay);
        add_if_given(employed && wages, Key::claim_letter, Conflict::other_pay);
    }

    void check_against_first_absence() {
        const Day first_absence = absence_.first_absence;
        const auto add_if_before = [&](Key key, const std::optional<Day>& day) {
            add_if(day && *day < first_absence, key, Conflict::before_first_absence);
        };
        add_if_before(Key::requested, absence_.requested);
        add_if_before(Key::letter, absence_.letter);
        add_if_before(Key::info_form_sent, absence_.info_form_sent);
        add_if_before(Key::claim_letter, absence_.claim_letter);
        add_if_before(Key::conversation_held, absence_.conversation_held);
        add_if_before(Key::reported, absence_.reported);
        add_if_before(Key::first_meeting, absence_.first_meeting);
        add_if_before(Key::partial_return, absence_.partial_return);
        add_if(absence_.full_return && *absence_.full_return <= first_absence, Key::full_return,
               Conflict::full_return_not_after_first_absence);
        add_if(absence_.last_employer_pay &&
                   (*absence_.last_employer_pay < first_absence ||
                    *absence_.last_employer_pay > first_absence + kEmployerPeriodEnds.offset),
               Key::last_employer_pay, Conflict::last_employer_pay_outside_period);
        add_if(absence_.category && !holds(kRehabilitationTeam, regime_of(first_absence)),
               Key::category, Conflict::category_abolished);
    }

    // Where pay or employer period cannot be read, the first day of refund is not known.
    void check_claim() {
        if (!knows_first_absence() || !readable(Key::pay) || !readable(Key::employer_period))
            return;
        add_if(absence_.refund_claimed_to &&
                   *absence_.refund_claimed_to < first_day_of_refund(absence_),
               Key::refund_claimed_to, Conflict::claim_before_refund);
    }

    void check_hours() {
        if (!absence_.hours_absent) return;
        add_if(!reading_.has(Key::partial_return), Key::hours_absent,
               Conflict::hours_absent_without_partial_return);
        add_if(readable(Key::hours) && *absence_.hours_absent > agreed_hours(absence_),
               Key::hours_absent, Conflict::hours_absent_above_hours);
    }

    void check_letter_against_request() {
        add_if(absence_.letter && !reading_.has(Key::requested), Key::letter,
               Conflict::letter_without_request);
        add_if(absence_.letter && absence_.requested && *absence_.letter < *absence_.requested,
               Key::letter, Conflict::letter_before_request);
    }

    void check_returns() {
        add_if(absence_.full_return && absence_.partial_return &&
                   *absence_.full_return < *absence_.partial_return,
               Key::full_return, Conflict::full_return_before_partial_return);
    }

    void check_periods() {
        if (absence_.prior_absence.empty()) return;
        std::vector<AbsencePeriod> periods = absence_.prior_absence;
        const auto reversed = [](const AbsencePeriod& period) {
            return period.last < period.first;
        };
        add_if(std::any_of(periods.begin(), periods.end(), reversed), Key::prior_absence,
               Conflict::period_reversed);

        std::sort(periods.begin(), periods.end(),
                  [](const AbsencePeriod& a, const AbsencePeriod& b) { return a.first < b.first; });
        const auto overlap = [](const AbsencePeriod& earlier, const AbsencePeriod& later) {
            return later.first <= earlier.last;
        };
        add_if(std::adjacent_find(periods.begin(), periods.end(), overlap) != periods.end(),
               Key::prior_absence, Conflict::periods_overlap);

        // Sorted and without overlap, the last one reaches furthest.
        add_if(knows_first_absence() && periods.back().last >= absence_.first_absence,
               Key::prior_absence, Conflict::period_reaches_first_absence);
    }

    const CaseReading& reading_;
    const AbsenceCase& absence_;
    const KeySet& unreadable_;
    KeySet told_;
    std::vector<FoundConflict> found_;
};

}  // namespace

std::vector<FoundConflict> conflicts(const CaseReading& reading, const KeySet& unreadable) {
    return Checker{reading, unreadable}.found();
}

}  // namespace fasttrack
