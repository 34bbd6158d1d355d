// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// `fasttrack batch`: a list on standard input, answers on standard output. Partners: commands.h,
// core/list/batch.h.
#include <cerrno>
#include <chrono>
#include <cstring>
#include <vector>

#include "core/cli/clock.h"
#include "core/cli/commands.h"
#include "core/cli/output.h"
#include "core/cli/terminal.h"
#include "core/list/batch.h"
#include "texts/cli.h"

namespace fasttrack {

namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;
constexpr std::size_t kEnoughToWrite = std::size_t{64} * 1024;

// The line on a terminal's standard error that says how far a long batch has come.
class Progress {
  public:
    void show(const Batch& batch) {
        if (!shown_at_all_ || batch.row_count() < next_look_) return;
        next_look_ = batch.row_count() + 1000;
        const auto now = Clock::now();
        if (now < next_line_) return;
        next_line_ = now + std::chrono::milliseconds{200};
        std::string line = "\r" + std::to_string(batch.row_count()) + " rows";
        if (batch.bad_row_count() > 0) {
            line += ", " + std::to_string(batch.bad_row_count()) + " bad";
        }
        write_err(line + "\x1b[K");
        on_screen_ = true;
    }
    // Takes the line away, so that what follows begins on a line of its own.
    void hide() {
        if (on_screen_) write_err("\r\x1b[K");
        on_screen_ = false;
    }

  private:
    using Clock = std::chrono::steady_clock;
    const bool shown_at_all_ = stderr_is_terminal();
    std::uint64_t next_look_ = 0;
    Clock::time_point next_line_ = Clock::now() + std::chrono::seconds{1};
    bool on_screen_ = false;
};

// What has been answered and complained about and is not written yet.
struct Pending {
    std::string out;
    std::string complaints;
    Progress progress{};

    bool write() {
        if (!complaints.empty()) {
            progress.hide();
            write_err(complaints);
            complaints.clear();
        }
        const bool written = write_out(out);
        out.clear();
        return written;
    }
    bool write_if_enough() {
        const bool enough = out.size() >= kEnoughToWrite || complaints.size() >= kEnoughToWrite;
        return !enough || write();
    }
};

// Answers every row that is there; false where the output could not be written.
bool answer_rows(Batch& batch, Pending& pending) {
    while (batch.next(pending.out, pending.complaints)) {
        if (!pending.write_if_enough()) return false;
        pending.progress.show(batch);
    }
    return pending.write_if_enough();
}

// Reads what the sender of a refused list still has to say, up to 64 MB: it meant no harm, and
// would be stopped by a closed pipe.
void hear_out(std::vector<char>& piece) {
    for (int pieces = 0; pieces < 1024; ++pieces) {
        if (std::fread(piece.data(), 1, piece.size(), stdin) < piece.size()) return;
    }
}

// Answers all of standard input; false where reading or writing failed, which has been told.
bool answer_all(Batch& batch, Pending& pending) {
    std::vector<char> piece(kPiece);
    while (!batch.is_refused()) {
        const std::size_t length = std::fread(piece.data(), 1, piece.size(), stdin);
        batch.feed({piece.data(), length});
        if (!answer_rows(batch, pending)) return false;
        if (length < piece.size()) break;
    }
    if (std::ferror(stdin) != 0) {
        const std::string reason = std::strerror(errno);
        pending.write();
        write_err("fasttrack: cannot read the list: " + reason + "\n");
        return false;
    }
    batch.finish();
    const bool written = answer_rows(batch, pending) && pending.write() && flush_out();
    if (batch.is_refused()) hear_out(piece);
    return written;
}

}  // namespace

int batch_command(const BatchCommandOptions& options) {
    Batch batch{{.style = {.format = options.format,
                           .stamp = stamp_now(),
                           .texts = options.texts,
                           .delimiter = options.delimiter,
                           .bom = options.bom},
                 .lang = options.lang,
                 .today = today_in_copenhagen()}};
    Pending pending;
    const bool done = answer_all(batch, pending);
    pending.progress.hide();
    if (batch.bad_row_count() > 0) {
        write_err(fill(text::cli::bad_rows.in(options.lang),
                       {{"bad", std::to_string(batch.bad_row_count())},
                        {"all", std::to_string(batch.row_count())}}));
    }
    const bool well = done && !batch.is_refused() && batch.bad_row_count() == 0;
    return well ? kAllWell : kBadInput;
}

}  // namespace fasttrack
