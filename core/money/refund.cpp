// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The refund estimate in exact fractions, rounded once a month. Partner: money/refund.h.
#include "core/money/refund.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/calendar/closed_days.h"
#include "core/law/rates.h"

namespace fasttrack {
namespace {

constexpr std::int64_t kWorkingDays = 5;
constexpr int kFriday = 5;
// A wage a month × 12 / 52 is a wage a week; shortened, so that the numbers stay small.
constexpr std::int64_t kWageNumerator = 3;
constexpr std::int64_t kWageDenominator = 13;
// § 59(2): "indtil 3 måneder forud for fremsættelsen af kravet"
constexpr Months kClaimableFor{3};

Day monday_of(Day day) { return day - Days{iso_weekday(day) - 1}; }
Day first_day_of_month(Day day) {
    const date::year_month_day ymd{day};
    return Day{ymd.year() / ymd.month() / 1};
}

// A day's refund as a fraction whose denominator is the same on every day of a case.
class DayRefund {
  public:
    explicit DayRefund(const RefundCase& refund_case)
        : hours_{refund_case.hours}, wage_month_{refund_case.wage_month} {}

    // With a week rate of 5.085,00 kr. and full hours: 1.017,00 kr. over the denominator.
    std::int64_t numerator(Money rate, Hours absent) const {
        return week(rate) * std::min(absent, hours_).hundredths;
    }
    std::int64_t denominator() const {
        return kFullTime.hundredths * kWageDenominator * kWorkingDays * hours_.hundredths;
    }

  private:
    // What a full week is worth, times kFullTime and kWageDenominator.
    std::int64_t week(Money rate) const {
        const std::int64_t by_rate =
            rate.oere * std::min(hours_, kFullTime).hundredths * kWageDenominator;
        // A wage so high that it caps nothing must not be multiplied: it could be any number.
        if (!wage_month_ || wage_month_->oere / kWageDenominator >= rate.oere) return by_rate;
        return std::min(by_rate, wage_month_->oere * kWageNumerator * kFullTime.hundredths);
    }

    Hours hours_;
    std::optional<Money> wage_month_;
};

// A sum that is rounded as a whole: each day's share is what the rounded sum grows by.
class RoundedSum {
  public:
    explicit RoundedSum(std::int64_t denominator) : denominator_{denominator} {}
    Money grow(std::int64_t numerator) {
        const std::int64_t before = rounded_half_up(numerator_, denominator_);
        numerator_ += numerator;
        return Money{rounded_half_up(numerator_, denominator_) - before};
    }
    void start_again() { numerator_ = 0; }

  private:
    std::int64_t denominator_;
    std::int64_t numerator_ = 0;
};

// Which days are lost, and from when more will be.
struct Loss {
    std::optional<Day> late_report;  // § 59(3): the days before it are lost
    Day first_unclaimed;             // not lost by a late report either
    Day today;

    explicit Loss(const RefundCase& refund_case)
        : first_unclaimed{refund_case.from}, today{refund_case.today} {
        if (refund_case.refund_claimed_to) {
            first_unclaimed = std::max(first_unclaimed, *refund_case.refund_claimed_to + Days{1});
        }
        if (refund_case.reported && *refund_case.reported > refund_case.report_by) {
            late_report = refund_case.reported;
            first_unclaimed = std::max(first_unclaimed, *late_report);
        }
    }
    bool is_lost(Day day) const {
        if (late_report && day < *late_report) return true;
        return day >= first_unclaimed && same_day_number(day, kClaimableFor) < today;
    }
    Day from() const { return same_day_number(first_unclaimed, kClaimableFor) + Days{1}; }
};

Day last_day(const RefundCase& refund_case) {
    Day to = refund_case.today;
    if (refund_case.full_return) to = std::min(to, *refund_case.full_return - Days{1});
    if (refund_case.reassessment) to = std::min(to, *refund_case.reassessment);
    return to;
}

Hours absent_on(Day day, Hours hours, std::span<const AbsentFrom> changes) {
    Hours absent = hours;
    for (const AbsentFrom& change : changes) {
        if (day < change.from) break;
        absent = change.absent;
    }
    return absent;
}

// Adds the counted days to the estimate, one after the other.
class Estimate {
  public:
    Estimate(const RefundCase& refund_case, std::span<const AbsentFrom> changes)
        : hours_{refund_case.hours},
          changes_{changes},
          day_refund_{refund_case},
          loss_{refund_case},
          refund_sum_{day_refund_.denominator()},
          lost_sum_{day_refund_.denominator()} {
        result_.from = refund_case.from;
        result_.to = last_day(refund_case);
        if (loss_.first_unclaimed <= result_.to || result_.to == refund_case.today) {
            result_.lost_from = loss_.from();
        }
    }

    void count(Day day) {
        const std::optional<WeekRate> rate = week_rate(day);
        const bool lost = loss_.is_lost(day);
        const bool next_to_lose = !lost && !next_seen_ && day >= loss_.first_unclaimed;
        if (next_to_lose) next_seen_ = true;
        if (!rate) {
            if (!result_.unknown_from) result_.unknown_from = day;
            ++result_.unknown_days;
            return;
        }
        const std::int64_t worth =
            day_refund_.numerator(rate->per_week, absent_on(day, hours_, changes_));
        if (next_to_lose && result_.lost_from && *result_.lost_from <= loss_.today) {
            result_.lost_per_day = Money{rounded_half_up(worth, day_refund_.denominator())};
        }
        add(day, rate->per_week, worth, lost);
    }
    Refund result() && { return std::move(result_); }

  private:
    void add(Day day, Money rate, std::int64_t worth, bool lost) {
        if (result_.months.empty() || last_day_of_month(result_.months.back().first_day) < day) {
            result_.months.push_back({.first_day = first_day_of_month(day), .refund{}, .lost{}});
            refund_sum_.start_again();
            lost_sum_.start_again();
        }
        if (result_.rate_weeks.empty() || result_.rate_weeks.back().monday != monday_of(day)) {
            result_.rate_weeks.push_back(
                {.monday = monday_of(day), .rate = rate, .refund{}, .lost{}});
        }
        const Money share = (lost ? lost_sum_ : refund_sum_).grow(worth);
        const auto grow = [&](auto& sums) { (lost ? sums.lost : sums.refund) += share; };
        grow(result_);
        grow(result_.months.back());
        grow(result_.rate_weeks.back());
    }

    Hours hours_;
    std::span<const AbsentFrom> changes_;
    DayRefund day_refund_;
    Loss loss_;
    RoundedSum refund_sum_;
    RoundedSum lost_sum_;
    bool next_seen_ = false;
    Refund result_{};
};

}  // namespace

bool has_refund(Day day) { return iso_weekday(day) <= kFriday && !is_public_holiday(day); }

std::optional<Refund> refund_estimate(const RefundCase& refund_case) {
    if (!refund_case.partial_return || !refund_case.hours_absent) {
        return refund_estimate(refund_case, {});
    }
    const AbsentFrom change[] = {{*refund_case.partial_return, *refund_case.hours_absent}};
    return refund_estimate(refund_case, change);
}

std::optional<Refund> refund_estimate(const RefundCase& refund_case,
                                      std::span<const AbsentFrom> changes) {
    const Day to = last_day(refund_case);
    if (to < refund_case.from) return std::nullopt;
    Estimate estimate{refund_case, changes};
    for (Day day = refund_case.from; day <= to; day += Days{1}) {
        if (has_refund(day)) estimate.count(day);
    }
    return std::move(estimate).result();
}

}  // namespace fasttrack
