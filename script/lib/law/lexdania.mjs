// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reads an act in Retsinformation's XML form (LexDania 2.1) as paragraphs and their stykker. Partner:
// quotations.mjs. The elements' names are Retsinformation's.
import { SaxesParser } from 'saxes';

// A footnote is no part of the sentence it stands in.
const kLeftOut = new Set(['Nota']);
// Between the texts of these there is a space, whatever the file's own lines are.
const kBlocks = new Set(['Explicatus', 'Exitus', 'Linea', 'Rubrica', 'Indentatio', 'Index', 'Stk', 'Paragraf', 'Td']);
const kMeta = ['DocumentTitle', 'PopularTitle', 'Status', 'EndDate', 'Year', 'Number'];

// The number of a paragraph or a stykke as words may write it: paragraph_number('§ 7 a.') is '7a',
// '' where there is none.
export function paragraph_number(text) {
    const found = /§\s*(\d+)\s*([a-zæøå]?)(?![a-zæøå])/iu.exec(text ?? '');
    return found ? `${found[1]}${found[2].toLowerCase()}` : '';
}

export function stykke_number(text) {
    const found = /(?:stk\.?\s*)?(\d+)/iu.exec(String(text ?? ''));
    return found ? Number(found[1]) : null;
}

// The act in `xml`: { title, status, until, text, parts }, each part { paragraph: '7a', stykke: 2,
// text }. Throws an Error that says why where it is no such file.
export function read_act(xml) {
    const meta = {};
    const parts = [];
    const open = [];
    let paragraph = '';
    let stykke = 0;
    let all = '';
    let label = null; // the words of the Explicatus that numbers a paragraph or a stykke
    let part = null;

    const parser = new SaxesParser();
    parser.on('error', (error) => {
        throw new Error(`it is no XML: ${error.message}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (open.length === 0 && name !== 'Dokument') throw new Error(`its root is <${name}>, not <Dokument>`);
        const parent = open.at(-1);
        if (name === 'Paragraf') {
            paragraph = paragraph_number(`§ ${attributes.localId ?? ''}`);
            stykke = 0;
        }
        if (name === 'Stk' && open.includes('Paragraf')) {
            stykke += 1;
            part = { paragraph, stykke, text: '' };
            parts.push(part);
        }
        if (name === 'Explicatus' && (parent === 'Paragraf' || parent === 'Stk')) label = '';
        open.push(name);
    });
    parser.on('text', (text) => {
        const name = open.at(-1);
        if (open.at(-2) === 'Meta' && kMeta.includes(name)) meta[name] = (meta[name] ?? '') + text.trim();
        if (open.includes('Meta') || open.some((each) => kLeftOut.has(each))) return;
        if (label !== null) {
            label += text;
            return;
        }
        all += text;
        if (part) part.text += text;
    });
    parser.on('closetag', ({ name }) => {
        open.pop();
        if (name === 'Explicatus' && label !== null) {
            if (open.at(-1) === 'Paragraf') paragraph = paragraph_number(label) || paragraph;
            else if (part) {
                part.stykke = stykke_number(label) ?? stykke;
                stykke = part.stykke;
            }
            label = null;
        }
        if (name === 'Stk') part = null;
        if (!kBlocks.has(name) || open.some((each) => kLeftOut.has(each))) return;
        all += ' ';
        if (part) part.text += ' ';
    });
    parser.write(xml.replace(/^\uFEFF/, '')).close();
    if (!all.trim()) throw new Error('it has no text, only facts about the document');
    const one_space = (text) => text.replace(/\s+/gu, ' ').trim();
    return {
        title: meta.PopularTitle || meta.DocumentTitle || '',
        status: meta.Status ?? '',
        until: meta.EndDate ?? '',
        text: one_space(all),
        parts: parts.map((each) => ({ ...each, text: one_space(each.text) })),
    };
}
