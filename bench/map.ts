import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '#tests/e2e/browser.ts';
import type { BenchRow } from './bench-row.ts';
import { measureMap, type Timed, weighFirstVisit } from './map/measure-map.ts';
import { openRivals } from './map/rivals.ts';
import { openStigMaps } from './map/stig-map.ts';
import type { Subject } from './map/subject.ts';
import { quantile } from './measure.ts';

/** Units: as `Timed`, and kilobytes. */
type Figures = Timed & { readonly script: number };

type Line = {
  readonly name: string;
  readonly of: keyof Figures;
  readonly unit: 'kB' | 'MB' | 'ms';
  readonly most: number;
};

/** What is measured, and what Stig must stay under with 5,000 cards. */
const lines: readonly Line[] = [
  { name: 'JavaScript until it answers a key, gzip', of: 'script', unit: 'kB', most: 265 },
  { name: 'navigation to painted and answering a key', of: 'ready', unit: 'ms', most: 1000 },
  { name: 'JS heap after', of: 'heap', unit: 'MB', most: 40 },
  { name: 'panning at half size, mean frame', of: 'pan', unit: 'ms', most: 17 },
  { name: 'panning at half size, worst frame', of: 'panWorst', unit: 'ms', most: 33 },
  { name: 'dragging a card, pointer to frame, p95', of: 'drag', unit: 'ms', most: 30 },
  { name: 'typing in a card, key to frame, p95', of: 'typing', unit: 'ms', most: 30 },
  { name: 'zoom to the whole', of: 'whole', unit: 'ms', most: 300 },
  { name: 'then panning, mean frame', of: 'wholePan', unit: 'ms', most: 20 },
  { name: 'then panning, worst frame', of: 'wholePanWorst', unit: 'ms', most: 60 },
];

/**
 * Stig's map beside what people would use instead, in headless Chromium at 1440 × 900, medians of some runs: `npm run bench map -- --cards 500,5000 --runs 5 --only stig,tldraw`.
 */
export async function benchMap(): Promise<BenchRow[]> {
  const { names, sizes, runs } = wanted();
  const browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  const rivals = names.some((name) => name !== 'stig') ? await openRivals() : undefined;
  const stig = names.includes('stig') ? await openStigMaps() : undefined;
  const subjectsOf = async (cards: number): Promise<Subject[]> => [
    ...(stig ? [await stig.subject(cards)] : []),
    ...(rivals ? await rivals.subjects(names, cards, browser) : []),
  ];
  try {
    const rows: BenchRow[] = [];
    for (const cards of sizes) {
      const measured = await measureAll(browser, await subjectsOf(cards), runs);
      rows.push(...lines.map((line) => rowOf(line, cards, measured)));
    }
    return rows;
  } finally {
    await stig?.close();
    rivals?.close();
    await browser.close();
  }
}

type Measured = ReadonlyMap<string, readonly Figures[]>;

/** All of them once, and then all of them again, so that what else the machine does falls on all alike. */
async function measureAll(browser: Browser, subjects: readonly Subject[], runs: number): Promise<Measured> {
  const measured = new Map<Subject, Figures[]>();
  const scripts = new Map<Subject, number>();
  for (const subject of subjects) scripts.set(subject, await weighFirstVisit(browser, subject));
  for (let run = 0; run < runs; run += 1) {
    for (const [subject, script] of scripts) {
      const figures = { script, ...(await measureMap(browser, subject)) };
      measured.set(subject, [...(measured.get(subject) ?? []), figures]);
    }
  }
  return new Map([...measured].map(([{ name }, all]) => [name, all]));
}

function wanted(): { names: readonly string[]; sizes: readonly number[]; runs: number } {
  const { values } = parseArgs({
    strict: false,
    options: {
      only: { type: 'string', default: 'stig,excalidraw,tldraw' },
      cards: { type: 'string', default: '500,2000,5000' },
      runs: { type: 'string', default: '5' },
    },
  });
  const { only, cards, runs } = values;
  return { names: String(only).split(','), sizes: String(cards).split(',').map(Number), runs: Number(runs) };
}

function rowOf({ name, of, unit, most }: Line, cards: number, measured: Measured): BenchRow {
  const [first, ...others] = [...measured].map(([subject, all]) => ({
    subject,
    median: quantile(
      all.map((figures) => figures[of]),
      0.5,
    ),
  }));
  const own = first?.median ?? Number.NaN;
  const beside = others.map(({ subject, median }) => `${subject} ${short(median)} (${short(median / own)} ×)`);
  const limit = cards === 5000 && first?.subject === 'stig' ? [`to stay under ${most} ${unit}`] : [];
  const comparedWith = [...beside, ...limit].join(', ') || undefined;
  return { name: `${cards.toLocaleString('en')} cards, ${first?.subject}: ${name}`, median: own, unit, comparedWith };
}

const short = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
