// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the twin keeps and what it refuses, with patches written by hand. Partners: web/ui/twin.js,
// web/ui/elements.js, web/ui/canvas_face.js.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser_with } from './parts_page.mjs';

const kSource = `
import { make_twin } from './ui/twin.js';
import { make_canvas_face } from './ui/canvas_face.js';
import { watch_translation } from './page/translation.js';
const page = document.getElementById('page');
const face = make_canvas_face();
const twin = make_twin(page, face);
globalThis.parts = { page, face, twin, watch_translation };`;

let chromium;
before(async () => {
    chromium = await browser_with(kSource);
});
after(() => chromium.close());

const open = () => chromium.open('<div id="app"><canvas id="canvas"></canvas><div id="page"></div></div>');
const apply = (page, ...patches) => page.evaluate((all) => all.forEach((patch) => parts.twin.apply(patch)), patches);
const html = (page) => page.evaluate(() => parts.page.innerHTML);

const kForm = {
    put: [
        { id: 'label', tag: 'label', a: { for: 'day' }, t: [['', 'Dag']] },
        { id: 'day', tag: 'input', a: { type: 'text', 'data-key': 'first_absence' }, v: '' },
        {
            id: 'echo',
            tag: 'p',
            a: {},
            t: [
                ['', 'mandag '],
                ['time', 'den 2. marts', '2026-03-02'],
            ],
        },
    ],
    kids: [['', ['label', 'day', 'echo']]],
};

test('Elements are native ones, in order, and their ids cannot meet those of the page around', async () => {
    const page = await open();
    await apply(page, kForm);
    assert.equal(
        await html(page),
        '<label id="ft-label" data-node="label" for="ft-day">Dag</label>' +
            '<input id="ft-day" data-node="day" type="text" data-key="first_absence">' +
            '<p id="ft-echo" data-node="echo">mandag <time datetime="2026-03-02">den 2. marts</time></p>',
    );
});

test('Typing goes on with its caret while everything around the field changes', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.3.2026');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await apply(page, {
        put: [
            { id: 'first', tag: 'p', a: {}, t: [['', 'Ny']] },
            { id: 'day', tag: 'input', a: { type: 'text', 'aria-invalid': 'true' }, v: '2.3.2026' },
        ],
        kids: [['', ['echo', 'first', 'day', 'label']]],
    });
    await page.keyboard.type('x');
    const state = await page.evaluate(() => ({
        order: [...parts.page.children].map((child) => child.dataset.node),
        value: document.activeElement.value,
        key: document.activeElement.dataset.key ?? null,
    }));
    assert.deepEqual(state, { order: ['echo', 'first', 'day', 'label'], value: '2.3.20x26', key: null });
});

test('A field that moves to another parent keeps the focus and the selection', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.3.2026');
    await page.evaluate(() => document.activeElement.setSelectionRange(2, 4));
    await apply(page, {
        again: 1, // C++ has taken what was typed, and describes it in the next frame
        put: [{ id: 'box', tag: 'div', a: {} }],
        kids: [
            ['', ['box', 'echo']],
            ['box', ['label', 'day']],
        ],
    });
    assert.deepEqual(
        await page.evaluate(() => [
            document.activeElement.id,
            document.activeElement.selectionStart,
            document.activeElement.selectionEnd,
        ]),
        ['ft-day', 2, 4],
    );
});

test('A value that C++ changes is shown, and the caret stays in it', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.3.2026');
    await apply(page, {}, { put: [{ id: 'day', tag: 'input', a: { type: 'text' }, v: '' }] });
    assert.equal(await page.$eval('#ft-day', (field) => field.value), '');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'ft-day');
});

test('An input method at work is not disturbed', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.focus('#ft-day');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
    await apply(page, { put: [{ id: 'day', tag: 'input', a: { type: 'text' }, v: 'noget andet' }] });
    assert.equal(await page.$eval('#ft-day', (field) => field.value), 'ka');
    await session.send('Input.insertText', { text: 'kaj' });
    assert.equal(await page.$eval('#ft-day', (field) => field.value), 'kaj');
});

test('Markup is text, and what could do harm is left out', async () => {
    const page = await open();
    await apply(page, {
        put: [
            { id: 'a', tag: 'script', a: { src: 'https://example.org/x.js' }, t: [['', 'alert(1)']] },
            { id: 'b', tag: 'iframe', a: { srcdoc: '<b>', style: 'color: red', onclick: 'alert(1)' } },
            { id: 'c', tag: 'a', a: { href: 'javascript:alert(1)' }, t: [['', '<img src=x onerror=alert(1)>']] },
            { id: 'd', tag: 'a', a: { href: ' JaVaScRiPt:alert(1)' }, t: [['', 'd']] },
            {
                id: 'e',
                tag: 'p',
                a: {},
                t: [
                    ['a', 'e', 'data:text/html,x'],
                    ['script', 'f'],
                ],
            },
            { id: 'g', tag: 'input', a: { type: 'file', formaction: 'https://example.org' } },
            { id: 'h', tag: 'button', a: { type: 'submit', id: 'static', 'data-node': 'x' } },
            { id: 'i', tag: 'a', a: { href: '#day' }, t: [['', 'i']] },
        ],
        kids: [['', ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i']]],
    });
    assert.equal(
        await html(page),
        '<span id="ft-a" data-node="a">alert(1)</span>' +
            '<span id="ft-b" data-node="b"></span>' +
            '<a id="ft-c" data-node="c">&lt;img src=x onerror=alert(1)&gt;</a>' +
            '<a id="ft-d" data-node="d">d</a>' +
            '<p id="ft-e" data-node="e"><a>e</a>f</p>' +
            '<input id="ft-g" data-node="g" type="text">' +
            '<button id="ft-h" data-node="h" type="button"></button>' +
            '<a id="ft-i" data-node="i" href="#ft-day">i</a>',
    );
});

test('What C++ no longer describes is gone: attributes, children, elements', async () => {
    const page = await open();
    await apply(page, kForm, {
        put: [{ id: 'day', tag: 'input', a: { type: 'text' } }],
        kids: [['', ['day']]],
        drop: ['label', 'echo'],
    });
    assert.equal(await html(page), '<input id="ft-day" data-node="day" type="text">');
});

test('Of what stays the same only the changes are told, and the rest is kept', async () => {
    const page = await open();
    await apply(page, kForm, {
        put: [
            { id: 'label', same: 1, a: { class: 'label', for: null } },
            { id: 'day', same: 1, v: '2.3.2026' },
            {
                id: 'echo',
                same: 1,
                t: [
                    ['', 'tirsdag '],
                    ['time', 'den 3. marts', '2026-03-03'],
                ],
            },
        ],
    });
    assert.equal(
        await html(page),
        '<label id="ft-label" data-node="label" class="label">Dag</label>' +
            '<input id="ft-day" data-node="day" type="text" data-key="first_absence" value="2.3.2026">' +
            '<p id="ft-echo" data-node="echo">tirsdag <time datetime="2026-03-03">den 3. marts</time></p>',
    );
    await apply(page, {
        put: [
            { id: 'label', same: 1, a: { for: 'day' } },
            { id: 'echo', same: 1, t: [] },
        ],
    });
    assert.equal(
        await html(page),
        '<label id="ft-label" data-node="label" class="label" for="ft-day">Dag</label>' +
            '<input id="ft-day" data-node="day" type="text" data-key="first_absence" value="2.3.2026">' +
            '<p id="ft-echo" data-node="echo"></p>',
    );
});

test('A radio button is checked as C++ says, and a saved page would show it', async () => {
    const page = await open();
    const radio = (id, on) => ({ id, tag: 'input', a: { type: 'radio', name: 'role', value: id }, c: on });
    await apply(page, { put: [radio('a', true), radio('b', false)], kids: [['', ['a', 'b']]] });
    await page.click('#ft-b');
    await apply(page, { put: [radio('a', true), radio('b', false)] });
    assert.deepEqual(await page.$$eval('input', (all) => all.map((one) => [one.checked, one.defaultChecked])), [
        [true, true],
        [false, false],
    ]);
});

test('A translator that rewrites the page is noticed, and nothing breaks', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.3.2026');
    await page.evaluate(() => {
        globalThis.told = 0;
        parts.watch = parts.watch_translation(parts.page, () => {
            told += 1;
        });
        const font = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = 'Day';
        font.append(inner);
        document.querySelector('#ft-label').replaceChildren(font);
        document.querySelector('#ft-echo').remove();
    });
    await apply(page, {
        again: 1,
        put: [
            { id: 'label', tag: 'label', a: { for: 'day' }, t: [['', 'Første dag']] },
            { id: 'echo', tag: 'p', a: {}, t: [['', 'tirsdag']] },
            { id: 'new', tag: 'p', a: {}, t: [['', 'Ny']] },
        ],
        kids: [['', ['label', 'new', 'day', 'echo']]],
    });
    await page.evaluate(() => parts.watch.settle());
    assert.equal(await page.evaluate(() => parts.page.innerText.replace(/\s+/g, ' ').trim()), 'Første dag Ny tirsdag');
    assert.equal(await page.evaluate(() => told), 1);
    assert.equal(await page.evaluate(() => document.activeElement.value), '2.3.2026');
    assert.deepEqual(page.console_lines, []);
});

test('What was torn out of the page comes back', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.evaluate(() => {
        parts.page.replaceChildren('Something else');
        parts.twin.repair();
    });
    assert.deepEqual(await page.$$eval('#page > *', (all) => all.map((one) => one.dataset.node)), [
        'label',
        'day',
        'echo',
    ]);
});

test('The canvas face places elements without one style attribute', async () => {
    const page = await open();
    await apply(page, {
        put: [
            { id: 'card', tag: 'section', a: {}, b: [20, 30, 300, 200] },
            { id: 'title', tag: 'h1', a: {}, t: [['', 'Titel']], b: [10.5, 12, 200, 40], f: [32, 40, 600] },
        ],
        kids: [
            ['', ['card']],
            ['card', ['title']],
        ],
    });
    const place = () =>
        page.$eval('#ft-title', (title) => {
            const { left, top, width, height } = title.getBoundingClientRect();
            const root = parts.page.getBoundingClientRect();
            const { fontSize, color } = getComputedStyle(title);
            return { at: [left - root.left, top - root.top, width, height], fontSize, color };
        });
    await page.evaluate(() => parts.face.turn(true));
    assert.deepEqual(await place(), { at: [30.5, 42, 200, 40], fontSize: '32px', color: 'rgba(0, 0, 0, 0)' });
    await apply(page, { box: [['card', 20, 130, 300, 200]] });
    assert.deepEqual((await place()).at, [30.5, 142, 200, 40]);
    await page.evaluate(() => parts.face.turn(false));
    assert.notEqual((await place()).color, 'rgba(0, 0, 0, 0)');
    assert.ok(!/style=/.test(await page.content()));
});

test('A key typed since the frame began is not taken back by it', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.');
    await apply(page, { again: 1, put: [{ id: 'day', tag: 'input', a: { type: 'text' }, v: '2' }] });
    assert.equal(await page.$eval('#ft-day', (field) => field.value), '2.');
    await apply(page, { put: [{ id: 'day', tag: 'input', a: { type: 'text' }, v: '' }] });
    assert.equal(await page.$eval('#ft-day', (field) => field.value), '');
});

test('What C++ does not take is taken back, told of or not', async () => {
    const page = await open();
    await apply(page, kForm);
    await page.type('#ft-day', '2.');
    await apply(page, {});
    assert.equal(await page.$eval('#ft-day', (field) => field.value), '');
});
