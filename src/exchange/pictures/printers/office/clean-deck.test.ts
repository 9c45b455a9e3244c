import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { exportJourney } from '#exchange/out/export-picture.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { brokenRules } from '#exchange/pictures/printers/office/deck-rules.ts';
import { elementsIn, parseXml, textIn } from '#exchange/pictures/printers/office/xml-tree.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';

const small = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const evil = 'A\u000bB\u0000C\u001bD\ud800E\udc00F\ufffeG\uffffH<&>"\'\u2028I\u0085J';

/** The journey with other words wherever it has any. */
function saying(content: MapContent, words: (was: string) => string): MapContent {
  const names = new Set(['name', 'text', 'marked', 'meanwhile', 'title', 'alias', 'change', 'primaryGoal']);
  const text = JSON.stringify(content, (key, value: unknown) =>
    typeof value === 'string' && names.has(key) ? words(value) : value,
  );
  return JSON.parse(text) as MapContent;
}

const empty: MapContent = {
  ...small,
  name: '',
  phases: [],
  transitions: [],
  curves: [],
  quotes: [],
  moments: [],
  notes: [],
  backstage: [],
  experiments: [],
  measures: [],
  reviews: [],
  opportunities: [],
  jobs: [],
};

const journeys: Readonly<Record<string, MapContent>> = {
  'a small journey': small,
  'one with nothing in it': empty,
  'one with letters that no file has': saying(small, (was) => `${was} ${evil}`),
  'one with very long words': saying(small, (was) => `${was} ${'oändligt😀 '.repeat(120)}`),
  'one that is read from the right': saying(small, () => 'מחיר (abc) 42 ש"ח'),
};

const print = (content: MapContent): Promise<Uint8Array> =>
  exportJourney(content, 'pptx', { today: '2026-11-22', author: 'Tass & vänner' });

const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/u.test(name) ? [[name, strFromU8(part)]] : [],
  );

describe('the file of slides', { timeout: 120_000 }, () => {
  for (const [name, content] of Object.entries(journeys))
    it(`of ${name} keeps every rule of such files`, async () => {
      expect(brokenRules(unzipSync(await print(content)))).toEqual([]);
    });

  it('has a line’s end for a vertical tab, and nothing for what no letter is', async () => {
    const all = partsOf(await print(saying(small, (was) => (was === 'Får papper med fel datum' ? evil : was))));
    const table = all.map(([, xml]) => xml).join('');
    expect(table).toContain('<a:t>BCDEFGH&lt;&amp;&gt;');
    expect(table).not.toMatch(/\ufffd/u);
  });

  it('says whose it is, what it is called and in which language it is', async () => {
    const parts = new Map(partsOf(await print(small)));
    const core = parts.get('docProps/core.xml') ?? '';
    const said = (name: string): string[] =>
      elementsIn(parseXml(core)).flatMap((one) => (one.name === name ? [textIn(one)] : []));
    expect(said('dc:creator')).toEqual(['Tass & vänner']);
    expect(said('cp:lastModifiedBy')).toEqual(['Tass & vänner']);
    expect(said('dc:title')).toEqual(['Föda upp en valp']);
    expect([...parts.values()].join('')).not.toMatch(/PptxGenJS/u);
    const slides = [...parts].flatMap(([name, xml]) =>
      /^ppt\/(?:slides|notesSlides)\/[^/]+$/u.test(name) ? [xml] : [],
    );
    const languages = slides.flatMap((xml) => Array.from(xml.matchAll(/ lang="([^"]*)"/gu), ([, lang]) => lang));
    expect([...new Set(languages)]).toEqual(['sv-SE']);
  });

  it('tells of what is between two interactions where no sentence says it', async () => {
    const silent = {
      ...small,
      transitions: small.transitions.map((one) => ({ ...one, meanwhile: '', wait: { expected: 'P1D', felt: 'P5D' } })),
    };
    const tables = partsOf(await print(silent)).flatMap(([, xml]) => (xml.includes('<a:tbl>') ? [xml] : []));
    expect(tables.filter((xml) => xml.includes('<a:t>↓ Kansliet → '))).toHaveLength(1);
  });
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find((one) =>
  existsSync(one),
);

describe('LibreOffice', { timeout: 240_000 }, () => {
  it.skipIf(office === undefined)(
    'opens and saves the same shapes again (left out where there is no LibreOffice)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'stig-deck-'));
      try {
        const bytes = await print(saying(small, (was) => `${was} ${evil}`));
        await writeFile(join(folder, 'deck.pptx'), bytes);
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const args = [profile, '--headless', '--convert-to', 'pptx:Impress MS PowerPoint 2007 XML'];
        await promisify(execFile)(office ?? '', [
          ...args,
          '--outdir',
          join(folder, 'again'),
          join(folder, 'deck.pptx'),
        ]);
        const again = await readFile(join(folder, 'again', 'deck.pptx'));
        expect(shapesOn(again)).toEqual(shapesOn(bytes));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});

/** How many shapes, tables and charts each slide has, and which words they say. */
const shapesOn = (bytes: Uint8Array): unknown[] =>
  partsOf(bytes)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .toSorted(([a], [b]) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
    .map(([, xml]) => {
      const all = elementsIn(parseXml(xml));
      const count = (...names: string[]): number => all.filter(({ name }) => names.includes(name)).length;
      const runs = all.filter(({ name }) => name === 'a:r').flatMap(elementsIn);
      const words = runs.flatMap((one) => (one.name === 'a:t' ? [textIn(one)] : [])).join('');
      return {
        shapes: count('p:sp', 'p:cxnSp'),
        frames: count('p:graphicFrame'),
        words: words.replaceAll(/\s+/gu, ''),
      };
    });
