// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which plural form a number takes in a language, from Unicode's rules as Node has them. Partner:
// compile.mjs.

// Of each whole number from 0 to 199 the index of its form in `categories`; `lang` is a folder's
// name, of which the part before "-" is a language.
export function pluralTable(lang, categories) {
    const rules = new Intl.PluralRules(lang);
    const form = (number) => categories.indexOf(rules.select(number));
    for (let number = 200; number < 2000; ++number) {
        if (form(number) !== form(100 + (number % 100))) {
            throw new Error(`${lang}: the plural of ${number} does not repeat that of ${100 + (number % 100)}`);
        }
    }
    return Array.from({ length: 200 }, (_, number) => form(number));
}
