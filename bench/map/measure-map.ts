import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { pause } from '../served.ts';
import { quantile } from '../measure.ts';
import { installProbe, installReadiness } from './probe.ts';
import type { Subject } from './subject.ts';

/** What is measured of a map that is worked on. Units: megabytes, milliseconds. */
export type Timed = {
  readonly ready: number;
  readonly heap: number;
  readonly pan: number;
  readonly panWorst: number;
  readonly drag: number;
  readonly typing: number;
  readonly whole: number;
  readonly wholePan: number;
  readonly wholePanWorst: number;
};

const window_ = { width: 1440, height: 900 };
const frameMs = 1000 / 60;
const restMs = 700;
/** How long a window that has just been opened keeps the browser busy with itself. */
const windowMs = 2500;

/** Opens the map in a fresh browser profile and does to it what a hand does, with real input. */
export async function measureMap(browser: Browser, subject: Subject): Promise<Timed> {
  const context = await browser.newContext({ viewport: window_, locale: 'en-GB' });
  try {
    await subject.enter(context);
    const page = await context.newPage();
    await page.addInitScript(installReadiness);
    await page.addInitScript(installProbe);
    if (subject.isReady) await page.addInitScript(`window.isReady = () => ${subject.isReady};`);
    const cdp = await context.newCDPSession(page);
    const ready = await open(page, subject.url);
    await pause(restMs * 2);
    const heap = await heapOf(cdp);
    const drag = await dragNote(page, subject);
    const typing = await typeInNote(page, subject);
    await subject.halfSize(page);
    const near = await panAbout(page, cdp);
    const whole = await zoomToWhole(page, subject);
    const far = await panAbout(page, cdp);
    return {
      ...{ ready, heap, drag, typing, whole },
      ...{ pan: near.mean, panWorst: near.worst, wholePan: far.mean, wholePanWorst: far.worst },
    };
  } finally {
    await context.close();
  }
}

/**
 * Opens it once and only weighs the scripts that had come when it stood there and answered a key, so that whoever serves it is warm for what
 * is timed. Units: kB, gzip.
 */
export async function weighFirstVisit(browser: Browser, subject: Subject): Promise<number> {
  const context = await browser.newContext({ viewport: window_, locale: 'en-GB' });
  try {
    await subject.enter(context);
    const page = await context.newPage();
    await page.addInitScript(installReadiness);
    if (subject.isReady) await page.addInitScript(`window.isReady = () => ${subject.isReady};`);
    const ready = await open(page, subject.url);
    const scripts = await page.evaluate(scriptsBefore, ready);
    const bodies = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  } finally {
    await context.close();
  }
}

/** Runs in the page: the scripts that had come by then. */
const scriptsBefore = (ready: number): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .filter((one) => /\.m?js(?:\?|$)/u.test(one.name) && (one as PerformanceResourceTiming).responseEnd <= ready)
      .map(({ name }) => name),
  ),
];

/** Presses a key that means nothing, again and again, until the page stands there and hears it. */
async function open(page: Page, url: string): Promise<number> {
  await pause(windowMs);
  await page.goto(url, { waitUntil: 'commit' });
  for (let tries = 0; tries < 2000; tries += 1) {
    await page.keyboard.press('F9');
    const ready = await page.evaluate(() => window.readyAt);
    if (ready !== undefined) return ready;
    await pause(20);
  }
  throw new Error(`${url} showed no note`);
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.send('HeapProfiler.disable');
  return usedSize / 1e6;
}

const delays = (page: Page): Promise<number[]> => page.evaluate(() => window.probe.delays());

async function dragNote(page: Page, subject: Subject): Promise<number> {
  const { x, y } = await subject.note(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 8);
  await pause(restMs / 2);
  await page.evaluate(() => window.probe.watchDelays(['pointermove', 'dragover']));
  for (let n = 1; n <= 60; n += 1) {
    await page.mouse.move(x + 12 + n * 4, y + 8 + Math.round(Math.sin(n / 8) * 60));
    await pause(frameMs);
  }
  await pause(restMs / 2);
  const taken = await delays(page);
  await page.mouse.up();
  await pause(restMs);
  await page.keyboard.press('Escape');
  return quantile(taken, 0.95);
}

async function typeInNote(page: Page, subject: Subject): Promise<number> {
  const { x, y } = await subject.note(page);
  await page.mouse.dblclick(x, y);
  await pause(restMs);
  await page.evaluate(() => window.probe.watchDelays(['keydown']));
  for (const key of 'She waits at home all day for the parcel') {
    await page.keyboard.press(key);
    await pause(key === ' ' ? 420 : 70);
  }
  const taken = await delays(page);
  await page.keyboard.press('Escape');
  await pause(restMs);
  await page.keyboard.press('Escape');
  await pause(restMs);
  return quantile(taken, 0.95);
}

/** Two seconds of the wheel, there and back; the harness does not wait for the page between turns. */
async function panAbout(page: Page, cdp: CDPSession): Promise<{ mean: number; worst: number }> {
  await pause(restMs);
  await page.mouse.move(window_.width / 2, window_.height / 2);
  await page.evaluate(() => window.probe.watchFrames());
  const turns: Promise<unknown>[] = [];
  for (let n = 0; n < 120; n += 1) {
    const way = n < 60 ? 1 : -1;
    const at = { x: window_.width / 2, y: window_.height / 2 };
    turns.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: way * 30, deltaY: way * 12 }));
    await pause(frameMs);
  }
  await Promise.all(turns);
  const frames = await page.evaluate(() => window.probe.frames());
  return { mean: frames.reduce((sum, one) => sum + one, 0) / frames.length, worst: Math.max(...frames) };
}

async function zoomToWhole(page: Page, { wholeKey }: Subject): Promise<number> {
  await pause(restMs);
  // A busy page hears keys before it does what it is asked: it listens first.
  await page.evaluate(() => {
    window.settled = window.probe.settles();
  });
  await page.keyboard.press(wholeKey);
  return (await page.evaluate(() => window.settled)) ?? Number.NaN;
}
