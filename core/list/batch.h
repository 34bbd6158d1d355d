// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Many cases: a list in CSV in, one answer a row out, in constant memory and without input or
// output of its own. Partners: batch.cpp, batch_list.h (the header), batch_writer.h, csv_reader.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/list/batch_list.h"
#include "core/list/batch_writer.h"
#include "core/list/csv_reader.h"
#include "core/say/texts.h"

namespace fasttrack {

struct BatchOptions {
    BatchStyle style{};
    Language lang = Language::da;  // of rows without a `lang`
    std::optional<Day> today;      // of rows without a `today`; nothing: each of those is an error
};

class Batch {
  public:
    explicit Batch(const BatchOptions& options) : options_{options}, writer_{options.style} {}

    // Takes the next piece of the list; call only when next() has said false.
    void feed(std::string_view piece) { reader_.feed(piece); }
    // Says that nothing follows.
    void finish();

    // Answers one more row of what was fed: appends its answer to `out`, and to `complaints` a line
    // for each thing that is wrong with it. False where more must be fed first; after finish() it
    // means the end.
    bool next(std::string& out, std::string& complaints);

    std::uint64_t row_count() const { return row_count_; }
    std::uint64_t bad_row_count() const { return bad_row_count_; }
    // True where the list as a whole cannot be used; `complaints` said why, and nothing is
    // answered.
    bool is_refused() const { return refused_; }

  private:
    bool read_header(std::string& out, std::string& complaints);
    void refuse(const Text& reason, std::string_view name, std::string& complaints);
    std::string unknown_names() const;
    void tell_carried(std::string& complaints);
    void tell_if_not_utf8(std::string_view text, std::uint64_t row, std::string& complaints);
    bool is_blank(CsvStep step) const;
    void take_cells(CsvStep step);
    bool has_too_many_cells() const;
    BatchRow row() const;
    void answer_row(CsvStep step, std::string& out, std::string& complaints);
    void write_kept(const CaseReading& reading);
    void answer_case(std::string& out, std::string& complaints);
    void reject_row(const Text& reason, std::string& out, std::string& complaints);

    BatchOptions options_;
    BatchWriter writer_;
    CsvReader reader_;
    BatchList list_;
    std::vector<Field> fields_;
    std::vector<Field> carried_;
    std::vector<Field> kept_;
    std::vector<std::optional<Key>> kept_keys_;  // of each of them; nothing: carried through
    std::vector<std::string> kept_values_;
    std::string_view first_absence_;
    std::uint64_t row_count_ = 0;
    std::uint64_t bad_row_count_ = 0;
    bool header_read_ = false;
    bool finished_ = false;
    bool ended_ = false;
    bool refused_ = false;
    bool told_not_utf8_ = false;
};

}  // namespace fasttrack
