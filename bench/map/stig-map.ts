import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { pause, type Served, serve } from '../served.ts';
import { createNotes } from './notes.ts';
import type { Subject } from './subject.ts';

/** A real `stig serve` whose journeys have as many cards as one asks for. */
export type StigMaps = {
  readonly subject: (cards: number) => Promise<Subject>;
  readonly close: () => Promise<void>;
};

const phases = 10;

export async function openStigMaps(): Promise<StigMaps> {
  if (!isBuilt(home)) await buildWeb(home);
  const dataDir = await mkdtemp(join(tmpdir(), 'stig-bench-map-'));
  const served = await serve(dataDir);
  const { cookie, workspace } = await claim(served.url, served.claimToken);
  await atRest(served);
  return {
    subject: async (cards) => {
      const journey = await plant(`${served.url}/api/v1/workspaces/${workspace}/import`, cookie, cards);
      return stigSubject(`${served.url}/journeys/${journey}`, cookie);
    },
    close: async () => {
      await served.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server that has just been claimed makes its example's events; it is warm when it has nothing more to do. */
async function atRest({ workedMs }: Served): Promise<void> {
  for (let before = workedMs(); ; before = workedMs()) {
    await pause(1000);
    if (!(workedMs() - before > 50)) return;
  }
}

async function claim(url: string, token: string | undefined): Promise<{ cookie: string; workspace: string }> {
  const owner = { name: 'Ada', email: 'ada@example.org', password: 'a long enough password', language: 'en' };
  const answer = await post(`${url}/api/v1/claim`, JSON.stringify({ token, ...owner }), { origin: url });
  const [cookie = ''] = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return { cookie, workspace: ((await answer.json()) as { workspace: string }).workspace };
}

async function plant(importUrl: string, cookie: string, cards: number): Promise<string> {
  const journey = { name: `A journey of ${cards}`, language: 'en' };
  const file = {
    ...{ format: 'stig-journey', version: 1, id: `bench-${cards}`, journey },
    phases: Array.from({ length: phases }, (_, n) => ({
      id: `p${n}`,
      name: `She does thing ${n + 1}`,
      involvesUs: true,
    })),
    interactions: createNotes(cards).map(({ id, text }, n) => ({
      ...{ id, text, phase: `p${Math.floor((n * phases) / cards)}`, kind: 'direct' },
      ...(n % 100 === 7 && { mark: { type: n % 200 === 7 ? 'heart' : 'cloud', strength: 2 } }),
    })),
  };
  const answer = await post(importUrl, JSON.stringify(file), { cookie, origin: new URL(importUrl).origin });
  return ((await answer.json()) as { journey: string }).journey;
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

function stigSubject(url: string, cookie: string): Subject {
  const [name = '', ...value] = cookie.split('=');
  return {
    name: 'stig',
    url,
    enter: (context) => context.addCookies([{ name, value: value.join('='), domain: '127.0.0.1', path: '/' }]),
    isReady: `document.querySelector('[data-map] :is([data-wall] [data-spot], [data-cards] :is(canvas, [data-type=interaction]))') !== null`,
    note: noteOnScreen,
    /** Cards 100 px broad, as the others' notes of 200 px are at half their size. */
    halfSize: async (page) => {
      await page.locator('[data-map]').focus();
      await page.keyboard.press('2');
      for (let n = 0; n < 7; n += 1) await page.keyboard.press('-');
    },
    wholeKey: '1',
  };
}

/** The middle of a card that stands wholly in the window, not at its edge; one goes near enough to read them. */
async function noteOnScreen(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('[data-map]').focus();
  for (const key of ['2', '-', '-', '-']) await page.keyboard.press(key);
  await pause(1500);
  const middle = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('[data-map] [data-type=interaction]')];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    const box = boxes.find(({ left, right, top, bottom }) => left > 300 && right < 900 && top > 250 && bottom < 700);
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  if (!middle) throw new Error('no card stands wholly in the window');
  return middle;
}
