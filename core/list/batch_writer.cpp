// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a batch writes for each row. Partner: batch_writer.h.
#include "core/list/batch_writer.h"

namespace fasttrack {

namespace {

void append_kept(std::string& out, const BatchRow& row, char delimiter) {
    for (const Field& field : row.kept) {
        append_csv_cell(out, field.value);
        out += delimiter;
    }
}

constexpr std::string_view kByteOrderMark = "\uFEFF";

void append_line(std::string& out, std::string object, const BatchRow& row) {
    if (!row.carried.empty()) add_row_member(object, row.carried);
    out += object;
    out += '\n';
}

}  // namespace

void BatchWriter::begin(std::string& out, const BatchList& list) const {
    if (style_.format == BatchFormat::ics) out += ics_begin();
    if (style_.format != BatchFormat::csv) return;
    if (style_.bom) out += kByteOrderMark;
    for (const BatchColumn& column : list.columns) {
        if (!is_kept(column)) continue;
        append_csv_cell(out, column.name);
        out += style_.delimiter;
    }
    append_csv_columns(out, style_.delimiter);
    out += '\n';
}

void BatchWriter::end(std::string& out) const {
    if (style_.format == BatchFormat::ics) out += ics_end();
}

void BatchWriter::answer(std::string& out, const BatchRow& row, const CaseReading& reading,
                         const Assessment& assessment, Language lang) const {
    switch (style_.format) {
        case BatchFormat::csv:
            append_kept(out, row, style_.delimiter);
            append_csv_row(out, reading, assessment, style_.delimiter);
            out += '\n';
            return;
        case BatchFormat::ndjson:
            append_line(
                out, answer_json(reading, assessment, {.lang = lang, .texts = style_.texts}), row);
            return;
        case BatchFormat::ics:
            append_ics_events(out, reading, assessment, lang, style_.stamp, row.label,
                              std::to_string(row.number));
            return;
    }
}

void BatchWriter::errors(std::string& out, const BatchRow& row, const CaseReading& reading,
                         Day today, Language lang) const {
    if (style_.format == BatchFormat::csv) {
        append_kept(out, row, style_.delimiter);
        append_csv_error_row(out, row.first_absence, csv_errors(reading, lang), style_.delimiter);
        out += '\n';
    } else if (style_.format == BatchFormat::ndjson) {
        append_line(out, errors_json(reading.errors, today, lang), row);
    }
}

void BatchWriter::unreadable(std::string& out, const BatchRow& row,
                             std::string_view message) const {
    if (style_.format == BatchFormat::csv) {
        std::string error{kRowField};
        error.append(": ").append(kRowCode).append(" (").append(message).append(")");
        append_kept(out, row, style_.delimiter);
        append_csv_error_row(out, row.first_absence, error, style_.delimiter);
        out += '\n';
    } else if (style_.format == BatchFormat::ndjson) {
        append_line(out, error_json(kRowField, kRowCode, message), row);
    }
}

}  // namespace fasttrack
