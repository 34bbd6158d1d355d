// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Turns the catalogues (core/texts/LANGUAGE/SUBJECT.ftl) into C++ headers of constants, one header a
// subject, and stops the build where a text is missing or wrong. Partners: catalogue.mjs (reads
// them), core/say/text.h (the types), core/texts/CMakeLists.txt (when it runs).
//   node core/texts/compile.mjs --catalogues core/texts --out build/native/generated/texts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globalNames, identifier, readCatalogues } from './catalogue.mjs';
import { pluralTable } from './plurals.mjs';

const { values: options } = parseArgs({
    options: {
        catalogues: { type: 'string' },
        out: { type: 'string' },
        also: { type: 'string', multiple: true, default: [] },
    },
});

// Only what changed is written: a text that stays leaves its readers compiled.
function write(name, text) {
    const path = join(options.out, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileSync(path, text);
}

const literal = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"sv`;

// A pattern as C++: a literal, or where it names a rule's number, literals and numbers joined while
// compiling.
function expression(parts, pieces) {
    const joined = [];
    for (const part of parts) {
        const text = part.global ? null : (part.text ?? `{${part.variable}}`);
        if (text !== null && joined.at(-1)?.text !== undefined) joined.at(-1).text += text;
        else joined.push(text === null ? { global: part.global } : { text });
    }
    if (joined.length === 0) return '""sv';
    if (joined.length === 1 && joined[0].text !== undefined) return literal(joined[0].text);
    const names = joined.map((part) => {
        if (part.global) return `rule_number::${part.global}`;
        const name = `piece_${pieces.length}`;
        pieces.push(`inline constexpr std::string_view ${name}{${literal(part.text)}};`);
        return `pieces::${name}`;
    });
    return `kJoined<${names.join(', ')}>`;
}

const kCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

function constant(message, languages, pieces) {
    const name = identifier(message.id);
    const each = (make) => languages.map((lang) => make(message.in[lang])).join(', ');
    const variant = (of, key) => expression(of.variants?.[key] ?? of.variants?.[of.fallback] ?? of.parts, pieces);
    if (message.kind === 'role') {
        const text = (key) => `Text{{${each((of) => variant(of, key))}}}`;
        return `inline constexpr ByRole ${name}{${text('employee')}, ${text('employer')}};`;
    }
    if (message.kind === 'plural') {
        const forms = kCategories.map((key) => `Text{{${each((of) => variant(of, key))}}}`);
        return `inline constexpr Plural ${name}{{${forms.join(', ')}}};`;
    }
    return `inline constexpr Text ${name}{{${each((of) => expression(of.parts, pieces))}}};`;
}

function header(subject, messages, languages) {
    const pieces = [];
    const constants = messages.map((message) => constant(message, languages, pieces));
    const space = identifier(subject);
    const numbers = pieces.length > 0 || constants.some((line) => line.includes('rule_number::'));
    const plain = messages.filter((message) => message.kind === 'text').map((message) => identifier(message.id));
    return [
        `// The texts of ${subject}, compiled from core/texts/*/${subject}.ftl: edit those.`,
        '#pragma once',
        '',
        '#include "core/say/text.h"',
        ...(numbers ? ['#include "core/texts/rule_numbers.h"'] : []),
        '',
        `namespace fasttrack::text::${space} {`,
        'using namespace std::string_view_literals;',
        ...(pieces.length > 0 ? ['namespace pieces {', ...pieces, '}  // namespace pieces'] : []),
        ...constants,
        ...(plain.length > 0 ? [`inline constexpr Text all[] = {${plain.join(', ')}};`] : []),
        `}  // namespace fasttrack::text::${space}`,
        '',
    ].join('\n');
}

function languagesHeader(languages) {
    return [
        '// The languages there are texts in, compiled from the folders of core/texts.',
        '#pragma once',
        '',
        '#include <array>',
        '#include <cstddef>',
        '#include <cstdint>',
        '#include <string_view>',
        '',
        'namespace fasttrack {',
        '',
        `enum class Language : std::uint8_t { ${languages.join(', ')} };`,
        `inline constexpr std::array<std::string_view, ${languages.length}> kLanguageCodes{${languages.map((l) => `"${l}"`).join(', ')}};`,
        '',
        '// The code of a language, as the contract writes it. code_of(Language::da) is "da"',
        'constexpr std::string_view code_of(Language lang) {',
        '    return kLanguageCodes[static_cast<std::size_t>(lang)];',
        '}',
        '// The language with this code; the first there is where none has it.',
        'constexpr Language language_of(std::string_view code) {',
        '    for (std::size_t at = 0; at < kLanguageCodes.size(); ++at) {',
        '        if (kLanguageCodes[at] == code) return static_cast<Language>(at);',
        '    }',
        '    return Language{};',
        '}',
        '',
        '// The plural form of each whole number below 200 by language, an index into zero, one, two,',
        '// few, many, other; 200 and more repeat from 100 on.',
        `inline constexpr std::uint8_t kPluralForms[][200] = {${languages
            .map((lang) => `{${pluralTable(lang, kCategories).join(',')}}`)
            .join(',\n    ')}};`,
        '',
        '}  // namespace fasttrack',
        '',
    ].join('\n');
}

const rules = globalNames(readFileSync(join(options.catalogues, 'rule_numbers.h'), 'utf8'));
const { languages, subjects, complaints } = readCatalogues([options.catalogues, ...options.also], rules);
if (complaints.length > 0) {
    for (const complaint of complaints) console.error(complaint);
    process.exit(1);
}
mkdirSync(options.out, { recursive: true });
write('languages.h', languagesHeader(languages));
for (const [subject, messages] of subjects) write(`${subject}.h`, header(subject, messages, languages));
