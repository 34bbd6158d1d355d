// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Many cases, one answer a row. Partner: batch.h.
#include "core/list/batch.h"

#include <algorithm>

#include "core/case/case_keys.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"
#include "texts/list.h"

namespace fasttrack {

namespace {

constexpr std::size_t kNamesTold = 50;

void complain(std::string& complaints, std::uint64_t row, std::string_view field,
              std::string_view code, std::string_view message) {
    complaints += "row ";
    complaints += std::to_string(row);
    complaints.append(": ").append(field).append(": ").append(code);
    complaints.append(": ").append(message).append("\n");
}

// True where a line end of its own (CR) stands before the end of `line`.
bool has_inner_carriage_return(std::string_view line) {
    return line.find('\r') < std::max<std::size_t>(line.size(), 1) - 1;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

// The names of columns that are no key, to be told once; without the label where it is used.
std::string carried_names(const BatchList& list, bool label_is_used) {
    std::string names;
    std::size_t count = 0;
    for (const BatchColumn& column : list.columns) {
        if (column.key || column.own || (label_is_used && column.unique_name == "label")) continue;
        if (++count > kNamesTold) return names + ", …";
        if (!names.empty()) names += ", ";
        names += shown(column.unique_name);
    }
    return names;
}

}  // namespace

void Batch::finish() {
    finished_ = true;
    reader_.finish();
}

void Batch::refuse(const Text& reason, std::string_view name, std::string& complaints) {
    refused_ = true;
    complaints += "row 1: ";
    const Filling filling{"name", name};
    complaints += fill(reason.in(options_.lang), {filling}) + "\n";
}

// What the first row holds instead of keys; empty where it holds nothing else.
std::string Batch::unknown_names() const {
    const std::string names = carried_names(list_, false);
    if (names.empty()) return {};
    const Filling filling{"name", names};
    return fill(text::list::unknown_names.in(options_.lang), {filling});
}

// Reads the first row; false while it is not all here, or where the list is refused.
bool Batch::read_header(std::string& out, std::string& complaints) {
    const std::optional<std::string_view> line = reader_.first_line();
    if (!line) return false;
    if (looks_like_utf16(*line)) {
        refuse(text::list::utf16, {}, complaints);
        return false;
    }
    if (has_inner_carriage_return(*line)) {
        refuse(text::list::carriage_returns, {}, complaints);
        return false;
    }
    const char delimiter = list_delimiter(*line);
    const CsvStep step = reader_.read(delimiter);
    if (step == CsvStep::need_more) {
        if (finished_) refuse(text::list::empty, {}, complaints);
        return false;
    }
    if (step != CsvStep::row) {
        refuse(text::list::unreadable_header, {}, complaints);
        return false;
    }
    list_ = list_of(reader_.cells(), delimiter);
    if (list_.repeated) {
        refuse(text::list::repeated_column, key_name(*list_.repeated), complaints);
    } else if (!list_.has(Key::first_absence)) {
        refuse(text::list::no_first_absence, unknown_names(), complaints);
    }
    if (refused_) return false;
    reader_.advance();
    header_read_ = true;
    tell_carried(complaints);
    writer_.begin(out, list_);
    return true;
}

void Batch::tell_carried(std::string& complaints) {
    for (const BatchColumn& column : list_.columns) tell_if_not_utf8(column.name, 1, complaints);
    const bool calendar = options_.style.format == BatchFormat::ics;
    const std::string names = carried_names(list_, calendar);
    const Filling filling{"name", names};
    const Text& words = calendar ? text::list::not_used : text::list::carried;
    if (!names.empty()) complaints += fill(words.in(options_.lang), {filling}) + "\n";
    if (calendar && !list_.label)
        complaints += std::string{text::list::no_label.in(options_.lang)} + "\n";
}

// Says once that letters may be lost: what is carried along is text as it came.
void Batch::tell_if_not_utf8(std::string_view text, std::uint64_t row, std::string& complaints) {
    if (told_not_utf8_ || is_utf8(text)) return;
    told_not_utf8_ = true;
    complaints += "row " + std::to_string(row) + ": ";
    complaints.append(text::list::not_utf8.in(options_.lang)).append("\n");
}

bool Batch::is_blank(CsvStep step) const {
    const auto is_empty = [](std::string_view cell) {
        return cell.find_first_not_of(" \t") == std::string_view::npos;
    };
    const auto cells = reader_.cells();
    return step == CsvStep::row && std::all_of(cells.begin(), cells.end(), is_empty);
}

bool Batch::next(std::string& out, std::string& complaints) {
    if (refused_ || ended_) return false;
    if (!header_read_ && !read_header(out, complaints)) return false;
    CsvStep step = reader_.read(list_.delimiter);
    while (is_blank(step)) {
        reader_.advance();
        step = reader_.read(list_.delimiter);
    }
    if (step == CsvStep::need_more) {
        ended_ = finished_;
        if (ended_) writer_.end(out);
        return false;
    }
    ++row_count_;
    answer_row(step, out, complaints);
    reader_.advance();
    return true;
}

// Sorts the cells of the row into fields of a case and what is carried. A row that could not be
// read, or is short, has empty cells.
void Batch::take_cells(CsvStep step) {
    fields_.clear();
    carried_.clear();
    kept_.clear();
    kept_keys_.clear();
    first_absence_ = {};
    const auto cells = step == CsvStep::row ? reader_.cells() : std::span<const std::string_view>{};
    for (std::size_t index = 0; index < list_.columns.size(); ++index) {
        const std::string_view cell = index < cells.size() ? cells[index] : std::string_view{};
        const BatchColumn& column = list_.columns[index];
        if (is_kept(column)) {
            kept_.push_back({column.unique_name, cell});
            kept_keys_.push_back(column.key);
        }
        if (column.own) continue;
        if (column.key == Key::first_absence) first_absence_ = cell;
        if (!column.key) {
            carried_.push_back({column.unique_name, cell});
        } else if (!cell.empty()) {
            fields_.push_back({key_name(*column.key), cell});
        }
    }
}

bool Batch::has_too_many_cells() const {
    const auto cells = reader_.cells();
    const std::size_t known = std::min(cells.size(), list_.columns.size());
    return std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(known), cells.end(),
                       [](std::string_view cell) { return !cell.empty(); });
}

BatchRow Batch::row() const {
    const std::string_view label = list_.label ? carried_[*list_.label].value : std::string_view{};
    return {.number = reader_.row_number(),
            .carried = carried_,
            .kept = kept_,
            .first_absence = first_absence_,
            .label = label};
}

void Batch::answer_row(CsvStep step, std::string& out, std::string& complaints) {
    take_cells(step);
    for (const Field& field : carried_) {
        tell_if_not_utf8(field.value, reader_.row_number(), complaints);
    }
    if (step == CsvStep::too_long) return reject_row(text::list::too_long, out, complaints);
    if (step == CsvStep::bad_quotes) return reject_row(text::list::bad_quotes, out, complaints);
    if (has_too_many_cells()) return reject_row(text::list::too_many_cells, out, complaints);
    answer_case(out, complaints);
}

void Batch::reject_row(const Text& reason, std::string& out, std::string& complaints) {
    ++bad_row_count_;
    const std::string_view message = reason.in(options_.lang);
    writer_.unreadable(out, row(), message);
    complain(complaints, reader_.row_number(), kRowField, kRowCode, message);
}

// The keys of a good case as the contract writes them, whatever form they were typed in.
void Batch::write_kept(const CaseReading& reading) {
    kept_values_.resize(kept_.size());
    for (std::size_t index = 0; index < kept_.size(); ++index) {
        const std::optional<Key> key = kept_keys_[index];
        if (!key || !reading.has(*key)) continue;
        kept_values_[index] = written_value(reading, *key);
        kept_[index].value = kept_values_[index];
    }
}

void Batch::answer_case(std::string& out, std::string& complaints) {
    CaseReading reading = read_fields(fields_);
    const Language lang = reading.lang.value_or(options_.lang);
    const std::optional<Day> today = reading.today ? reading.today : options_.today;
    if (!today && !reading.has(Key::today)) {
        reading.errors.push_back(
            {std::string{key_name(Key::today)}, ErrorCode::missing, Conflict::none, {}});
    }
    if (reading.ok()) {
        write_kept(reading);
        writer_.answer(out, row(), reading, assess(reading.absence, *today), lang);
        return;
    }
    ++bad_row_count_;
    writer_.errors(out, row(), reading, today.value_or(kLegalStatus), lang);
    for (const FieldError& error : reading.errors) {
        complain(complaints, reader_.row_number(), shown(error.field), code_name(error.code),
                 error_message(error, lang));
    }
}

}  // namespace fasttrack
