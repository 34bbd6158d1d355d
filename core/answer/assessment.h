// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer to a case: Fast track's status, every milestone, the rights. Dates and words of the
// contract only; sentences are explanation.h. Partner: assessment.cpp, milestones.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/case/case.h"
#include "core/law/rulebook.h"
#include "core/support/enum_names.h"

namespace fasttrack {

enum class Status : std::uint8_t {
    ended,
    not_started,
    met,
    late,
    declined,
    awaiting_consent,
    requested,
    stand_by,
    not_expected,
    ask_municipality,
    open,
    last_reading,
    closed,
};
std::string_view status_name(Status status);

enum class State : std::uint8_t { past, today, upcoming };

struct FastTrack {
    Status status = Status::open;
    Day last_request_day{};
    Day last_request_day_reading{};
    Day act_by{};
    std::optional<int> days_left;
    std::optional<int> days_left_to_act;  // to `act_by`, never below 0: what people are told
    std::optional<Day> meeting_by;
    std::optional<Day> meeting_by_if_requested_today;
    std::optional<Day> ordinary_meeting_by;
    std::optional<int> days_gained;
};

// How a date was counted: `length` of `unit` from the day of an event.
struct Counted {
    Event from = Event::first_absence;
    Day day{};
    int length = 0;
    Unit unit = Unit::days;
};

struct Milestone {
    MilestoneId id = MilestoneId::absence_begins;
    int number = 0;  // follow_up only: 1, 2, …
    Day date{};
    std::optional<Day> reading;
    std::optional<Day> act_by;
    Actor actor = Actor::employee;
    Duty duty = Duty::info;
    Certainty certainty = Certainty::law;
    State state = State::upcoming;
    std::optional<Day> done;  // the day the user gave, where it is not after today
    Counted counted;
    const Rule* rule = nullptr;  // never null in an assessment
};
// "follow_up_2", "first_meeting": the stable key of the contract.
std::string milestone_key(const Milestone& milestone);
std::string_view milestone_name(MilestoneId id);  // "follow_up" for all of those

enum class Right : std::uint8_t {
    retention_plan,
    possibility_statement,
    decline_fast_track,
    ask_employer_to_request,
    stand_by,
};
inline constexpr int kRightCount = static_cast<int>(enum_count<Right>());
std::string_view right_name(Right right);

// A list of milestones without memory of its own: an assessment allocates nothing, and only the
// milestones it has are ever made or copied.
class MilestoneList {
  public:
    static constexpr std::size_t kCapacity = 40;  // every id once, and all follow-ups

    MilestoneList() = default;
    MilestoneList(const MilestoneList& other) { *this = other; }
    MilestoneList& operator=(const MilestoneList& other) {
        size_ = other.size_;
        std::copy_n(other.begin(), size_, begin());
        return *this;
    }

    // A new milestone at the end, to be filled in; null where there is no room. A case that was
    // read without errors never has that many; one put together with a first meeting years before
    // the absence could have more follow-ups.
    Milestone* add() {
        if (size_ == kCapacity) return nullptr;
        return std::construct_at(begin() + size_++);
    }
    const Milestone* begin() const { return reinterpret_cast<const Milestone*>(room_.data()); }
    const Milestone* end() const { return begin() + size_; }
    Milestone* begin() { return reinterpret_cast<Milestone*>(room_.data()); }
    Milestone* end() { return begin() + size_; }
    std::size_t size() const { return size_; }
    const Milestone& operator[](std::size_t index) const { return begin()[index]; }

  private:
    // Bytes, because a milestone that is not there should cost nothing.
    alignas(Milestone) std::array<std::byte, sizeof(Milestone) * kCapacity> room_;
    std::size_t size_ = 0;
};

struct Assessment {
    Day today{};
    Regime regime = Regime::r2015;
    bool duties_stay = false;  // a duty that was missed is still one to catch up on
    bool exempt_26 = false;    // "exempt26" of the contract
    FastTrack fast_track;
    MilestoneList milestones;  // by date, then in the order of MilestoneId
    std::array<bool, kRightCount> rights{};
};

// The answer to `absence` as of `today`. Any case that was read without errors has one.
Assessment assess(const AbsenceCase& absence, Day today);

// True of a duty of the employer or the employee that is past and not done, while the absence goes
// on, and after it until six months from its first day, that day included.
bool is_overdue(const Milestone& milestone, const Assessment& assessment);
// How many there are.
int overdue_count(const Assessment& assessment);

// The first duty (`must`) of the employer or the employee that is not done: an overdue one, else
// the first that is not past; null where there is none.
const Milestone* next_duty(const Assessment& assessment);
// The first thing that may be done (`may`) and is not past; null where there is none.
const Milestone* next_may(const Assessment& assessment);

// The first milestone with this id; null where the case has none.
const Milestone* find(const Assessment& assessment, MilestoneId id);

}  // namespace fasttrack
