// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reads vignettes (tests/vignettes/README.md says how one is written) and says of every mistake in
// which file and line it stands. Partners: yaml_nodes.mjs, danish_dates.mjs, judge.mjs.
import { iso_of } from './danish_dates.mjs';
import { yaml_documents } from './yaml_nodes.mjs';

const kNone = 'ingen';
const kNotFilledIn = '?';
const kCertainties = { lov: 'law', officiel: 'official', udledt: 'derived', uafklaret: 'unsettled' };
const kVignetteKeys = ['navn', 'fortælling', 'fakta', 'svar', 'frister', 'rettigheder'];
const kReasonKeys = ['efter', 'ord'];

// What a list holds: the keys that name its subject, and those that say what is expected of it.
const kLists = {
    svar: { subjects: ['spørgsmål'], keys: ['er'], needed: ['er'] },
    frister: {
        subjects: ['frist', 'ingen frist'],
        keys: ['dato', 'anden læsning', 'handl senest', 'sikkerhed', 'opfyldt'],
        needed: ['dato'],
    },
    rettigheder: { subjects: ['ret', 'ingen ret'], keys: [], needed: [] },
};
const kDateKeys = ['dato', 'anden læsning', 'handl senest', 'opfyldt'];

const kQuestions = [
    'regime',
    'status',
    'last_request_day',
    'last_request_day_reading',
    'act_by',
    'days_left',
    'days_left_to_act',
    'meeting_by',
    'meeting_by_if_requested_today',
    'ordinary_meeting_by',
    'days_gained',
];
const kRights = [
    'retention_plan',
    'possibility_statement',
    'decline_fast_track',
    'ask_employer_to_request',
    'stand_by',
];

// A reason names a paragraph, or a source that has none.
const kReason = /§ ?\d|Cabi|pjecen|(?:Lov|Bekendtgørelse|Vejledning) nr\. \d/u;

// The vignettes in `text` and what is wrong with them: { vignettes, problems }. `rulebook` is what
// `fasttrack rules` prints. A problem is one line: file, line, name of the vignette, what.
export function read_vignettes(file, text, rulebook) {
    const known = {
        milestones: [...new Set(rulebook.rules.map(({ milestone }) => milestone))],
        titles: rulebook.sources.map(({ title }) => title),
    };
    const problems = [];
    let documents = [];
    try {
        documents = yaml_documents(text);
    } catch (error) {
        problems.push(`${file}: kan ikke læses som YAML: ${error.message}`);
    }
    const vignettes = documents.map((document) => read_vignette(file, document, known, problems));
    return { vignettes: vignettes.filter(Boolean), problems };
}

function read_vignette(file, document, known, problems) {
    const start = document.line;
    if (!document.pairs) {
        problems.push(`${file}:${start}: her skulle stå en vignet med navn, fortælling, fakta og frister`);
        return null;
    }
    const name = document.pairs.find(({ key }) => key === 'navn')?.value.text || 'uden navn';
    const wrong = (line, what) => problems.push(`${file}:${line}: ${name}: ${what}`);
    const fields = fields_of(document, kVignetteKeys, wrong);
    const vignette = { file, line: start, name, story: '', facts: [], expected: [] };

    for (const key of ['navn', 'fortælling']) {
        const value = fields[key]?.value;
        if (!value?.text) wrong(fields[key]?.line ?? start, `"${key}" mangler`);
        else if (value.text === kNotFilledIn) wrong(value.line, `"${key}" er ikke udfyldt (?)`);
    }
    vignette.story = fields.fortælling?.value.text ?? '';
    if (!fields.fakta?.value.pairs) wrong(fields.fakta?.line ?? start, '"fakta" mangler');
    for (const { key, line, value } of fields.fakta?.value.pairs ?? []) {
        if (value.text === undefined) wrong(line, `"${key}" skal have én værdi`);
        else if (value.text === kNotFilledIn) wrong(value.line, `"${key}" er ikke udfyldt (?)`);
        else vignette.facts.push({ key, value: value.text, line });
    }
    const items = Object.keys(kLists).flatMap((list) => items_of(fields[list], wrong).map((item) => [list, item]));
    for (const [list, item] of items) {
        const expected = read_item(list, item, known, wrong);
        if (expected) vignette.expected.push(expected);
    }
    if (items.length === 0) wrong(start, 'der er intet ventet: skriv mindst én frist');
    return vignette;
}

// The pairs of a mapping by key; one that is not known, or stands twice, is told.
function fields_of(mapping, keys, wrong) {
    const fields = {};
    for (const pair of mapping.pairs) {
        if (!keys.includes(pair.key)) {
            wrong(pair.line, `"${pair.key}" kendes ikke; her kan stå: ${keys.join(', ')}`);
        } else if (fields[pair.key]) {
            wrong(pair.line, `"${pair.key}" står to gange`);
        } else {
            fields[pair.key] = pair;
        }
    }
    return fields;
}

function items_of(field, wrong) {
    if (!field) return [];
    if (!field.value.items) {
        wrong(field.line, `under "${field.key}" skal hver ting begynde med en bindestreg`);
        return [];
    }
    return field.value.items.filter((item) => {
        if (!item.pairs) wrong(item.line, `under "${field.key}" står noget, der ikke er et felt`);
        return item.pairs;
    });
}

// One thing that is expected, or null where it cannot be understood.
function read_item(list, item, known, wrong) {
    const { subjects, keys, needed } = kLists[list];
    const fields = fields_of(item, [...subjects, ...keys, ...kReasonKeys], wrong);
    const named = subjects.filter((subject) => fields[subject]);
    if (named.length !== 1) {
        wrong(item.line, `her skal stå præcis ét af: ${subjects.join(', ')}`);
        return null;
    }
    const [subject] = named;
    const id = fields[subject].value.text ?? '';
    const line = fields[subject].line;
    const ids = known_ids(list, known);
    if (!ids.includes(id.replace(/^follow_up_\d+$/, 'follow_up'))) {
        wrong(line, `"${id}" findes ikke; ${subject} skal være en af: ${ids.join(', ')}`);
        return null;
    }
    const absent = subject.startsWith(kNone);
    const values = {};
    for (const key of keys) {
        if (absent && fields[key]) wrong(fields[key].line, `"${key}" kan ikke stå sammen med "${subject}"`);
        else if (fields[key]) values[key] = read_value(key, fields[key].value, id, wrong);
        else if (!absent && needed.includes(key)) wrong(line, `${id}: "${key}" mangler`);
    }
    const reason = read_reason(fields, line, id, known, wrong);
    const words = fields.ord?.value.text ?? '';
    if (words === kNotFilledIn) wrong(fields.ord.line, `${id}: "ord" er ikke udfyldt (?)`);
    return { list, id, absent, values, reason, words, line };
}

// Where the day follows from: a paragraph, or the title of a source in the rulebook.
function read_reason({ efter }, item_line, id, { titles }, wrong) {
    const reason = efter?.value.text ?? '';
    const line = efter?.line ?? item_line;
    if (reason === kNotFilledIn) wrong(line, `${id}: "efter" er ikke udfyldt (?)`);
    else if (reason === '') wrong(line, `${id}: paragraffen mangler; skriv "efter: sygedagpengeloven § …"`);
    else if (!kReason.test(reason) && !titles.some((title) => reason.includes(title))) {
        wrong(line, `${id}: "${reason}" nævner ingen paragraf eller kilde`);
    }
    return reason;
}

function known_ids(list, { milestones }) {
    if (list === 'svar') return kQuestions;
    return list === 'rettigheder' ? kRights : milestones;
}

// What is written, as the answer has it: an ISO date, null for "ingen", the contract's certainty.
function read_value(key, node, id, wrong) {
    const text = node.text ?? '';
    if (text === kNotFilledIn) {
        wrong(node.line, `${id}: "${key}" er ikke udfyldt (?)`);
        return undefined;
    }
    if (text === kNone && key !== 'dato') return null;
    if (key === 'sikkerhed') {
        const certainty = kCertainties[text];
        if (!certainty) wrong(node.line, `${id}: sikkerhed er en af: ${Object.keys(kCertainties).join(', ')}`);
        return certainty;
    }
    // An answer may be a word, a number or a day; only what looks like a day is read as one.
    if (!kDateKeys.includes(key) && !/\d\. \p{L}|^\d+-/u.test(text)) return text;
    const { iso, problem } = iso_of(text);
    if (problem) wrong(node.line, `${id}: ${problem}`);
    return iso;
}
