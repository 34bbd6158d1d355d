// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// JSON as JSON.stringify writes it: compact, non-ASCII letters as they are. Partners:
// answer_json.cpp and rulebook_json.cpp, the only ones that may write JSON.
#pragma once

#include <rapidjson/writer.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/calendar/day.h"

namespace fasttrack {

// What RapidJSON writes into: the end of a string.
struct StringSink {
    using Ch = char;
    std::string& text;
    void Put(char letter) { text.push_back(letter); }
    void Flush() {}
};

// Values and whole members; all text must be UTF-8.
class JsonWriter {
  public:
    explicit JsonWriter(std::string& out) : sink_{out}, writer_{sink_} {}

    void begin_object() { writer_.StartObject(); }
    void end_object() { writer_.EndObject(); }
    void begin_array() { writer_.StartArray(); }
    void end_array() { writer_.EndArray(); }
    void name(std::string_view text) {
        writer_.Key(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }

    void value(std::string_view text) {
        writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    }
    void value(const char* text) { value(std::string_view{text}); }
    void value(int number) { writer_.Int(number); }
    void value(std::int64_t number) { writer_.Int64(number); }
    void value(bool truth) { writer_.Bool(truth); }
    void value(Day day) { value(std::string_view{iso(day)}); }
    template <typename Value>
    void value(const std::optional<Value>& maybe) {
        if (maybe) {
            value(*maybe);
        } else {
            writer_.Null();
        }
    }
    template <typename Value>
    void member(std::string_view key, const Value& content) {
        name(key);
        value(content);
    }

  private:
    StringSink sink_;
    rapidjson::Writer<StringSink> writer_;
};

}  // namespace fasttrack
