// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The texts of the page that stand in its HTML. Partner: check.mjs.

// The text of an HTML page between its tags: Danish, and English where an element says lang="en".
export function textsOfPage(html, file) {
    const body = html.replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ');
    const english = /<(\w+)\b[^>]*\blang="en"[^>]*>([\s\S]*?)<\/\1>/g;
    const plain = (part) => part.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ');
    const en = [...body.matchAll(english)].map((match) => plain(match[2])).join('\n');
    return [{ file, da: plain(body.replace(english, ' ')), en }];
}
