// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a batch writes for each row. Partner: batch_writer.h.
#include "core/list/batch_writer.h"

namespace fasttrack {

namespace {

void append_carried(std::string& out, const BatchRow& row) {
    for (const Field& field : row.carried) {
        append_csv_cell(out, field.value);
        out += ',';
    }
}

void append_line(std::string& out, std::string object, const BatchRow& row) {
    if (!row.carried.empty()) add_row_member(object, row.carried);
    out += object;
    out += '\n';
}

}  // namespace

void BatchWriter::begin(std::string& out, const BatchList& list) const {
    if (format_ == BatchFormat::ics) out += ics_begin();
    if (format_ != BatchFormat::csv) return;
    for (const BatchColumn& column : list.columns) {
        if (column.key) continue;
        append_csv_cell(out, column.name);
        out += ',';
    }
    out += csv_columns();
    out += '\n';
}

void BatchWriter::end(std::string& out) const {
    if (format_ == BatchFormat::ics) out += ics_end();
}

void BatchWriter::answer(std::string& out, const BatchRow& row, const CaseReading& reading,
                         const Assessment& assessment, Language lang) const {
    switch (format_) {
        case BatchFormat::csv:
            append_carried(out, row);
            append_csv_row(out, reading, &assessment, lang);
            out += '\n';
            return;
        case BatchFormat::ndjson:
            append_line(out, answer_json(reading, assessment, lang), row);
            return;
        case BatchFormat::ics:
            append_ics_events(out, reading, assessment, lang, stamp_, row.label,
                              std::to_string(row.number));
            return;
    }
}

void BatchWriter::errors(std::string& out, const BatchRow& row, const CaseReading& reading,
                         Language lang) const {
    if (format_ == BatchFormat::csv) {
        append_carried(out, row);
        append_csv_row(out, reading, nullptr, lang);
        out += '\n';
    } else if (format_ == BatchFormat::ndjson) {
        append_line(out, errors_json(reading.errors, lang), row);
    }
}

void BatchWriter::unreadable(std::string& out, const BatchRow& row,
                             std::string_view message) const {
    if (format_ == BatchFormat::csv) {
        std::string error{kRowField};
        error.append(": ").append(kRowCode).append(" (").append(message).append(")");
        append_carried(out, row);
        append_csv_error_row(out, {}, error);
        out += '\n';
    } else if (format_ == BatchFormat::ndjson) {
        append_line(out, error_json(kRowField, kRowCode, message), row);
    }
}

}  // namespace fasttrack
