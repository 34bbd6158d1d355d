// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes writing JSON: what a list carries reads back as it was, and every case's answer is one
// object of the contract, whatever is wrong with the case.
#include <rapidjson/document.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "core/law/rulebook.h"

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

// The object in `text`, which must be whole and UTF-8.
rapidjson::Document read(const std::string& text) {
    rapidjson::Document read_back;
    read_back.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    require(!read_back.HasParseError() && read_back.IsObject());
    return read_back;
}

std::string_view text_of(const rapidjson::Value& value) {
    require(value.IsString());
    return {value.GetString(), value.GetStringLength()};
}

// Any bytes as letters: each is a code point, some of three bytes.
std::string letters(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            text += byte;
        } else if (code < 0xC0) {
            text += static_cast<char>(0xC0 | (code >> 6));
            text += static_cast<char>(0x80 | (code & 0x3F));
        } else {  // U+2028 and its like among them
            text += "\xE2\x80";
            text += static_cast<char>(0x80 | (code & 0x3F));
        }
    }
    return text;
}

void check_carried(const std::string& text) {
    std::string object = R"({"schema":1})";
    const std::array carried{fasttrack::Field{"label", text}};
    fasttrack::add_row_member(object, carried);
    require(text_of(read(object)["row"]["label"]) == text);
    const rapidjson::Document error = read(fasttrack::error_json(text, "conflict", text));
    require(text_of(error["errors"][0]["field"]) == text);
    require(text_of(error["errors"][0]["message"]) == text);
}

void check_answer(std::string_view case_text) {
    const rapidjson::Document answer = read(fasttrack::assess_to_json(
        case_text, fasttrack::kLegalStatus, {.lang = fasttrack::Language::en}));
    require(answer["schema"].GetInt() == fasttrack::kSchema);
    const bool is_bad = answer.HasMember("errors");
    require(is_bad != answer.HasMember("fast_track"));
    if (is_bad) require(!answer["errors"].Empty());
    if (!is_bad) require(!answer["milestones"].Empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    check_carried(letters(text));
    check_answer(text);
    check_answer("first_absence=2026-03-02&today=2026-04-01&" + std::string{text});
    return 0;
}
