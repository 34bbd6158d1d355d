// WebKitGTK, driven through its WebDriver: a page with as much of puppeteer's shape as
// engine_story.mjs needs, and a person who uses it. Partner: screen.mjs, without which it has no canvas.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { settled } from './open_page.mjs';

const kPatience = 30_000; // milliseconds

// A running WebKitGTK: { page, user, close }.
export async function launch_webkit() {
    const port = await free_port();
    const server = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
    const driver = await until(() => session(port));
    const page = page_of(driver);
    return {
        page,
        user: user_of(driver, page),
        go: (address) => driver.get(address),
        async close() {
            await driver.quit().catch(() => {});
            server.kill();
        },
    };
}

function session(port) {
    return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: mini_browser(), args: ['--automation'] },
    })).build();
}

function mini_browser() {
    const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`));
    const found = folders.find((path) => existsSync(path));
    if (!found) throw new Error('no MiniBrowser: install the package webkit2gtk-driver');
    return found;
}

function page_of(driver) {
    // `code` is a function to run in the page, or the text of a script.
    async function evaluate(code, ...values) {
        const call = typeof code === 'function' ? `(${code})(...values)` : `void (0, function () { ${code} })()`;
        const answer = await driver.executeAsyncScript(`
            const [values, done] = arguments;
            (async () => ${call})().then((value) => done({ value }), (error) => done({ error: String(error) }));`, values);
        if (answer.error) throw new Error(answer.error);
        return answer.value ?? undefined;
    }
    const waitForFunction = (code, options, ...values) => until(async () => {
        if (!await evaluate(code, ...values)) throw new Error(`still waiting for ${code}`);
    });
    return { evaluate, waitForFunction };
}

function user_of(driver, page) {
    const find = (selector) => driver.findElement(By.css(selector));
    async function click(selector) {
        await (await find(selector)).click();
        await settled(page);
    }
    const control = (key) => `input[data-key="${key}"]`;
    return {
        page,
        async type(key, text) {
            const field = await find(control(key));
            await field.click();
            await page.evaluate(() => document.activeElement.select()); // its driver knows no chords
            await field.sendKeys(text);
            await settled(page);
        },
        choose: (key, value) => click(`label:has(> ${control(key)}[value="${value}"])`),
        press: (id) => click(`[data-node="${id}"]`),
    };
}

async function until(act) {
    const end = Date.now() + kPatience;
    for (;;) {
        try {
            return await act();
        } catch (error) {
            if (Date.now() > end) throw error;
            await new Promise((resolve) => { setTimeout(resolve, 200); });
        }
    }
}

function free_port() {
    return new Promise((resolve, reject) => {
        const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
