// Many cases, one answer a row. Partner: batch.h.
#include "core/batch.h"

#include <algorithm>

#include "core/explanation.h"
#include "core/plain_text.h"

namespace fasttrack {

namespace {

constexpr Text kEmpty{
    "listen er tom. Den første række skal navngive kolonnerne, for eksempel "
    "first_absence,work,label",
    "the list is empty. Its first row must name the columns, for example "
    "first_absence,work,label"};
constexpr Text kUtf16{"listen er gemt som UTF-16. Gem den som CSV UTF-8",
                      "the list is saved as UTF-16. Save it as CSV UTF-8"};
constexpr Text kUnreadableHeader{
    "den første række kan ikke læses: den er for lang, eller et anførselstegn mangler",
    "the first row cannot be read: it is too long, or a quotation mark is missing"};
constexpr Text kNoFirstAbsence{
    "kolonnen first_absence mangler. Den første række skal navngive kolonnerne",
    "the column first_absence is missing. The first row must name the columns"};
constexpr Text kRepeatedColumn{"kolonnen {name} står der to gange",
                               "the column {name} stands there twice"};
constexpr Text kCarried{"føres med uændret, bruges ikke: {name}",
                        "carried through unchanged, not used: {name}"};
constexpr Text kTooLong{"rækken er længere end 64 kB. Resten af linjen er sprunget over",
                        "the row is longer than 64 kB. The rest of the line was skipped"};
constexpr Text kBadQuotes{
    "et anførselstegn mangler, eller der står tekst efter det. Resten af linjen er sprunget over",
    "a quotation mark is missing, or text follows it. The rest of the line was skipped"};
constexpr Text kTooManyCells{"rækken har flere felter, end der er kolonner",
                             "the row has more cells than there are columns"};

constexpr std::size_t kNamesTold = 50;

void complain(std::string& complaints, std::uint64_t row, std::string_view field,
              std::string_view code, std::string_view message) {
    complaints += "row ";
    complaints += std::to_string(row);
    complaints.append(": ").append(field).append(": ").append(code);
    complaints.append(": ").append(message).append("\n");
}

// The carried columns' names, to be told once.
std::string carried_names(const BatchList& list) {
    std::string names;
    std::size_t count = 0;
    for (const BatchColumn& column : list.columns) {
        if (column.key) continue;
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

// Reads the first row; false while it is not all here, or where the list is refused.
bool Batch::read_header(std::string& out, std::string& complaints) {
    const std::optional<std::string_view> line = reader_.first_line();
    if (!line) return false;
    if (looks_like_utf16(*line)) {
        refuse(kUtf16, {}, complaints);
        return false;
    }
    const char delimiter = list_delimiter(*line);
    const CsvStep step = reader_.read(delimiter);
    if (step == CsvStep::need_more) {
        if (finished_) refuse(kEmpty, {}, complaints);
        return false;
    }
    if (step != CsvStep::row) {
        refuse(kUnreadableHeader, {}, complaints);
        return false;
    }
    list_ = list_of(reader_.cells(), delimiter);
    if (list_.repeated) {
        refuse(kRepeatedColumn, key_name(*list_.repeated), complaints);
    } else if (!list_.has(Key::first_absence)) {
        refuse(kNoFirstAbsence, {}, complaints);
    }
    if (refused_) return false;
    reader_.advance();
    header_read_ = true;
    tell_carried(complaints);
    writer_.begin(out, list_);
    return true;
}

void Batch::tell_carried(std::string& complaints) const {
    const std::string names = carried_names(list_);
    if (names.empty()) return;
    const Filling filling{"name", names};
    complaints += fill(kCarried.in(options_.lang), {filling}) + "\n";
}

bool Batch::is_blank(CsvStep step) const {
    const auto cells = reader_.cells();
    return step == CsvStep::row && cells.size() == 1 && cells.front().empty();
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
    const auto cells = step == CsvStep::row ? reader_.cells() : std::span<const std::string_view>{};
    for (std::size_t index = 0; index < list_.columns.size(); ++index) {
        const std::string_view cell = index < cells.size() ? cells[index] : std::string_view{};
        const BatchColumn& column = list_.columns[index];
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
    return {.number = reader_.row_number(), .carried = carried_, .label = label};
}

void Batch::answer_row(CsvStep step, std::string& out, std::string& complaints) {
    take_cells(step);
    if (step == CsvStep::too_long) return reject_row(kTooLong, out, complaints);
    if (step == CsvStep::bad_quotes) return reject_row(kBadQuotes, out, complaints);
    if (has_too_many_cells()) return reject_row(kTooManyCells, out, complaints);
    answer_case(out, complaints);
}

void Batch::reject_row(const Text& reason, std::string& out, std::string& complaints) {
    ++bad_row_count_;
    const std::string_view message = reason.in(options_.lang);
    writer_.unreadable(out, row(), message);
    complain(complaints, reader_.row_number(), kRowField, kRowCode, message);
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
        writer_.answer(out, row(), reading, assess(reading.absence, *today), lang);
        return;
    }
    ++bad_row_count_;
    writer_.errors(out, row(), reading, lang);
    for (const FieldError& error : reading.errors) {
        complain(complaints, reader_.row_number(), shown(error.field), code_name(error.code),
                 error_message(error, lang));
    }
}

}  // namespace fasttrack
