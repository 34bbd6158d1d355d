// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Decides when a frame is drawn and which part of the page the canvas covers. Partners: `core`,
// which calls C++, and canvas_face.js.
//
// A frame follows an event and, while C++ asks for more, two others at most: an idle page draws
// none, a hidden tab neither.

const kFramesPerEvent = 3;
const kLongestSide = 4096; // device pixels that every WebGL 2 has and small memories bear

// The part of the page that the canvas covers: the visible part and as much above and below as the
// canvas may be long, at most one screen each; on whole device pixels, so that it stays sharp.
//   canvas_region({ top: 0, height: 800, content: 5000, width: 360, ratio: 1 })
//   is { top: 0, height: 2400, scale: 1 }
export function canvas_region({ top, height, content, width, ratio }) {
    const scale = Math.min(ratio, kLongestSide / width, kLongestSide / height);
    const longest = Math.min(height * 3, kLongestSide / scale, Math.max(content, height));
    const whole = Math.max(1, Math.floor(longest * scale)) / scale;
    const highest = Math.max(0, content - whole);
    const start = Math.min(highest, Math.max(0, top - (whole - height) / 2));
    return { top: Math.floor(start * scale) / scale, height: whole, scale };
}

// `view()` gives the visible part of the page: { top, height }; `on_patch` gets what C++ says.
export function make_frames({ core, face, app, view, on_patch }) {
    let left = 0;
    let waiting = 0;
    let alarm = 0;
    let drawn = 0;
    let content = Infinity; // until C++ has laid the page out once
    let region = null;
    let missed = false; // an event came while the tab was hidden
    let measured = null; // what look() found
    let drawn_for = ''; // the width and the device pixels of a CSS pixel in the last frame

    // The width and the part in sight: { width, top, height }. Asked again only after what may have
    // changed it: to answer, the browser lays out all that the last patch changed, there and then.
    function look() {
        measured ??= { width: app.getBoundingClientRect().width, ...view() };
        return measured;
    }

    function event() {
        left = kFramesPerEvent;
        ask();
    }

    function ask() {
        if (document.hidden) missed = true;
        else if (!waiting) waiting = requestAnimationFrame(draw);
    }

    // An event that comes by itself, such as the end of a pause in typing.
    function event_in(milliseconds) {
        clearTimeout(alarm);
        alarm = setTimeout(event, milliseconds);
    }

    // At once, inside the event: printing, copying and saving need the user's own click around them.
    function now() {
        if (document.hidden) return event();
        left = kFramesPerEvent;
        draw();
    }

    function draw() {
        cancelAnimationFrame(waiting);
        waiting = 0;
        left -= 1;
        drawn += 1;
        const { width } = look();
        drawn_for = size_now();
        if (face.is_on()) place_canvas(width);
        const { top, height, scale } = region ?? { top: 0, height: look().height, scale: 1 };
        const patch = JSON.parse(core.frame(width, top, height, scale, performance.now() / 1000));
        if ('height' in patch) {
            content = patch.height;
            face.size_page(content);
        }
        on_patch(patch);
        if ((patch.again || (face.is_on() && !covers(look()))) && left > 0) ask();
    }

    function size_now() {
        return `${look().width} ${devicePixelRatio}`;
    }

    function place_canvas(width) {
        const canvas = document.getElementById('canvas'); // another one after a lost context
        const ratio = devicePixelRatio;
        region = canvas_region({ ...look(), content, ratio });
        const across = Math.max(1, Math.round(width * region.scale));
        const down = Math.max(1, Math.round(region.height * region.scale));
        // Setting either empties the canvas, even to what it was.
        if (canvas.width !== across) canvas.width = across;
        if (canvas.height !== down) canvas.height = down;
        face.size_canvas({
            top: region.top,
            width: across / region.scale,
            height: down / region.scale,
        });
    }

    // True while the picture reaches beyond what is seen, with room for the next bit of scrolling.
    function covers({ top, height }) {
        if (!region) return false;
        const spare = Math.max(0, (region.height - height) / 4);
        const below = Math.min(top + height + spare, content);
        const above = Math.max(top - spare, 0);
        return region.top <= above + 1 && region.top + region.height >= below - 1;
    }

    function scrolled() {
        measured = null;
        if (face.is_on() && !covers(look())) event();
    }

    function resized() {
        measured = null;
        event();
    }

    function watch_pixel_ratio() {
        const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
        query.addEventListener(
            'change',
            () => {
                watch_pixel_ratio();
                resized();
            },
            { once: true },
        );
    }

    function start() {
        addEventListener('scroll', scrolled, { passive: true });
        addEventListener('resize', resized);
        watch_pixel_ratio();
        // Before the paint: a frame of the old size is never seen stretched.
        const observer = new ResizeObserver(() => {
            measured = null;
            if (size_now() !== drawn_for && !document.hidden) now();
        });
        observer.observe(document.body); // what grows above the page moves it
        try {
            observer.observe(app, { box: 'device-pixel-content-box' });
        } catch {
            observer.observe(app); // a change of the pixel ratio alone is then told by its media query
        }
        document.addEventListener('visibilitychange', () => {
            if (document.hidden || !missed) return;
            missed = false;
            event();
        });
        now();
    }

    return { start, event, event_in, now, scrolled, count: () => drawn };
}
