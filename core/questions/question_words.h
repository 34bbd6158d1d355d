// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of each question, kept apart from the logic that chooses them. Partners:
// question_words.cpp, question_options.cpp, questions.cpp (the only reader).
#pragma once

#include "core/questions/questions.h"

namespace fasttrack {

// Who is asked about whom: the same facts, seen from two sides.
struct Asker {
    Role role;
    Work work;  // employed where the employer is asking
};

struct Words {
    Text label;
    Text help;
};
Words question_words(Key key, Asker asker);
std::span<const Option> question_options(Key key, Asker asker);
// The yes-or-no question before `key`; null: none.
const Gate* question_gate(Key key, Asker asker);

}  // namespace fasttrack
