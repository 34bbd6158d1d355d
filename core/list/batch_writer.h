// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a batch writes for each row, in each of its formats. Partners: batch_writer.cpp, batch.h.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "core/list/batch_list.h"

namespace fasttrack {

enum class BatchFormat : std::uint8_t { csv, ndjson, ics };

// What a row that is no case is told as, beside the contract's codes for fields.
inline constexpr std::string_view kRowField = "row";
inline constexpr std::string_view kRowCode = "unreadable_row";

// A row as its writer needs it: its number, and the cells that are carried through.
struct BatchRow {
    std::uint64_t number = 0;
    std::span<const Field> carried;
    std::span<const Field> kept;  // what CSV keeps of the row: the carried cells and the case's
    std::string_view first_absence;
    std::string_view label;
};

// How the answers are written.
struct BatchStyle {
    BatchFormat format = BatchFormat::csv;
    std::string stamp;     // DTSTAMP of a calendar's events
    bool texts = true;     // NDJSON: with title, why and notes
    char delimiter = ',';  // CSV
    bool bom = false;      // CSV: begins with the mark by which a spreadsheet knows UTF-8
};

class BatchWriter {
  public:
    explicit BatchWriter(BatchStyle style) : style_{std::move(style)} {}

    // What comes before the first row and after the last one.
    void begin(std::string& out, const BatchList& list) const;
    void end(std::string& out) const;

    // Each appends what stands for one row: an answer, the errors of a case, or that the row is
    // none because of `message`. A calendar has nothing for the last two.
    void answer(std::string& out, const BatchRow& row, const CaseReading& reading,
                const Assessment& assessment, Language lang) const;
    void errors(std::string& out, const BatchRow& row, const CaseReading& reading, Day today,
                Language lang) const;
    void unreadable(std::string& out, const BatchRow& row, std::string_view message) const;

  private:
    BatchStyle style_;
};

}  // namespace fasttrack
