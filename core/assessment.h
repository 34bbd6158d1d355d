// The answer to a case: Fast track's status, every milestone, the rights. Dates and words of the
// contract only; sentences are explanation.h. Partner: assessment.cpp, milestones.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/case.h"
#include "core/rulebook.h"

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
    std::optional<Day> meeting_by;
    std::optional<Day> meeting_by_if_requested_today;
    std::optional<Day> ordinary_meeting_by;
    std::optional<int> days_gained;
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
inline constexpr int kRightCount = 5;
std::string_view right_name(Right right);

// A list of milestones without memory of its own: an assessment allocates nothing.
class MilestoneList {
  public:
    static constexpr std::size_t kCapacity = 32;  // every id once, and six follow-ups
    // What does not fit is dropped. A case that was read without errors never has that many; one
    // put together with a first meeting years before the absence could have more follow-ups.
    void push_back(const Milestone& milestone) {
        if (size_ < kCapacity) items_[size_++] = milestone;
    }
    const Milestone* begin() const { return items_.data(); }
    const Milestone* end() const { return items_.data() + size_; }
    Milestone* begin() { return items_.data(); }
    Milestone* end() { return items_.data() + size_; }
    std::size_t size() const { return size_; }
    const Milestone& operator[](std::size_t index) const { return items_[index]; }

  private:
    std::array<Milestone, kCapacity> items_{};
    std::size_t size_ = 0;
};

struct Assessment {
    Day today{};
    Regime regime = Regime::r2015;
    bool exempt_26 = false;  // "exempt26" of the contract
    FastTrack fast_track;
    MilestoneList milestones;  // by date, then in the order of MilestoneId
    std::array<bool, kRightCount> rights{};
};

// The answer to `absence` as of `today`. Any case that was read without errors has one.
Assessment assess(const AbsenceCase& absence, Day today);

// The first milestone that is not past, with something to do, by someone else than the
// municipality; null where there is none.
const Milestone* next_duty(const Assessment& assessment);

// The first milestone with this id; null where the case has none.
const Milestone* find(const Assessment& assessment, MilestoneId id);

}  // namespace fasttrack
