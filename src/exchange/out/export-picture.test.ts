import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportJourney, type PictureFormat, type PictureOptions } from '#exchange/out/export-picture.ts';
import { groupMark } from '#exchange/pictures/printers/office/group-shapes.ts';
import { behaviourContent } from '#exchange/pictures/content/behaviour.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { paperSize } from '#exchange/pictures/sheets/paper.ts';
import { planTiles } from '#exchange/pictures/sheets/tiles.ts';
import { plainView } from '#model/map/lane-view.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';

const content = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const today = '2026-11-22';
const make = (format: PictureFormat, options: Partial<PictureOptions> = {}): Promise<Uint8Array> =>
  exportJourney(content, format, { today, ...options });
const way = { customers: 70, p25S: 86_400, medianS: 172_800, p75S: 259_200 };
/** The same with a review of it, and with events. */
const lived: MapContent = {
  ...content,
  reviews: [
    {
      ...{ id: 'r1', date: '2026-05-01', where: '' },
      decisions: [{ text: 'Ett kuvert för allt' }],
      actions: [
        { text: 'Skriva om papperen', owner: { id: 'ada', name: 'Ada Björk' }, due: '2026-06-01', done: false },
        { text: 'Ringa tryckeriet', owner: undefined, due: '2027-06-01', done: false },
        { text: 'Räkna kuverten', owner: undefined, due: undefined, done: true },
      ],
    },
  ],
  behaviour: behaviourContent(
    content,
    {
      ...{ customers: 200, events: 900, unmeasured: ['i1'], unlisted: [], last: new Map([['i2', 40]]) },
      interactions: [
        { id: 'i2', customers: 120 },
        { id: 'i3', customers: 80 },
      ],
      transitions: [{ from: 'i2', to: 'i3', ...way }],
    },
    [{ name: 'Kassan', first: '2026-01-02T10:00:00Z', last: '2026-03-03T10:00:00Z' }],
  ),
};
/** The smallest picture there is. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a journey as a drawing', () => {
  it('looks as it did', async () => {
    await expect(text(await make('svg'))).toMatchFileSnapshot('../pictures/golden/small-journey.svg');
    await expect(text(await make('svg', { theme: 'dark', language: 'en' }))).toMatchFileSnapshot(
      '../pictures/golden/small-journey.dark.svg',
    );
  });

  it('has its words as text, in the journey’s language, and what is assumed dashed', async () => {
    const svg = text(await make('svg'));
    expect(svg).toContain('En hund som är trygg &amp; glad');
    expect(svg).toContain('utan oss');
    expect(svg).toMatch(/”Jag stod där/u);
    expect(svg).toContain('stroke-dasharray="4 3"');
  });

  it('has what is read from the right at the right of its card, and says so', async () => {
    const turned = (words: string) => {
      const [first, ...phases] = content.phases;
      const [card, ...others] = first?.interactions ?? [];
      if (!first || !card) throw new Error('the small journey has no card');
      const spoken = { ...card, text: words, marked: words };
      return { ...content, phases: [{ ...first, interactions: [spoken, ...others] }, ...phases] };
    };
    const lineOf = async (words: string): Promise<string> => {
      const svg = text(await exportJourney(turned(words), 'svg', { today }));
      return svg.match(new RegExp(`<text[^>]*><tspan x="[^"]+" y="[^"]+">${words}`, 'u'))?.[0] ?? '';
    };
    const xOf = (line: string): number => Number(/tspan x="([^"]+)"/u.exec(line)?.[1]);
    const [fromRight, fromLeft] = [await lineOf('שלום abc'), await lineOf('abc שלום')];
    expect(fromRight).toContain('direction="rtl"');
    expect(fromRight).not.toContain('text-anchor');
    expect(fromLeft).not.toContain('direction');
    expect(xOf(fromRight)).toBeGreaterThan(xOf(fromLeft) + 100);
  });

  it('has no words that may not be quoted', async () => {
    expect(text(await make('svg'))).not.toContain('min fot');
  });
});

describe('a journey as a picture', () => {
  it('is drawn in its own letters, whatever fonts the machine has', async () => {
    const png = Buffer.from(await make('png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    expect(png.length).toBeGreaterThan(100_000);
  });

  it('is put together from small sheets, after one that shows how they lie', async () => {
    const page = { paper: 'a2', tiles: 'a4' } as const;
    const pdf = Buffer.from(await make('pdf', { page })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1 + planTiles(paperSize('a2'), 'a4').tiles.length);
  });

  it('has the shape of its paper, also standing', async () => {
    const page = { paper: 'a3', orientation: 'portrait' } as const;
    const png = Buffer.from(await make('png', { page }));
    expect(png.readUInt32BE(20) / png.readUInt32BE(16)).toBeCloseTo(420 / 297, 2);
    expect(text(await make('svg', { page }))).toContain('width="297mm" height="420mm"');
  });

  it('is its wall and then its map, a sheet each, with their fonts inside', async () => {
    const pdf = Buffer.from(await make('pdf', { page: { paper: 'a4' } })).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(2);
    expect(pdf).toMatch(/MediaBox \[0 0 841\.8\d+ 595\.2\d+\]/u);
    expect(pdf).toMatch(/FontName \/\w+\+Figtree-Regular/u);
    expect(pdf).toMatch(/FontName \/\w+\+SourceSerif4-Italic/u);
  });
});

describe('a journey as slides', () => {
  const slides = async (): Promise<{ name: string; xml: string }[]> => {
    const files = unzipSync(await make('pptx'));
    return Object.entries(files).map(([name, bytes]) => ({
      name,
      xml: /\.(xml|rels)$/u.test(name) ? strFromU8(bytes) : '',
    }));
  };

  it('is the wall, each phase, each moment of truth and each experiment, then what they rest on', async () => {
    const files = await slides();
    expect(files.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(
      1 + 3 + 1 + 1 + 1 + 1 + 5 + 1,
    );
  });

  it('has nothing of what its view hides', async () => {
    const view = { ...plainView, hidden: ['teams', 'jobs', 'moments'] };
    const all = Object.values(unzipSync(await make('pptx', { view })))
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).toContain('Allt i ');
    for (const hidden of ['Kansliet', 'ha ett papper som stämmer', 'ge allt på en gång'])
      expect(all).not.toContain(hidden);
  });

  it('has bold words bold, and pictures where cards have them', async () => {
    const blob = 'a'.repeat(64);
    const [phase, ...others] = content.phases;
    const [card, ...more] = phase?.interactions ?? [];
    if (!phase || !card) throw new Error('the journey has a card');
    const pictured = { ...card, picture: { blob, width: 40, height: 30 } };
    const told = { ...content, phases: [{ ...phase, interactions: [pictured, ...more] }, ...others] };
    const images = new Map([[blob, { type: 'image/png', bytes: onePixel } as const]]);
    const files = unzipSync(await exportJourney(told, 'pptx', { today, images }));
    expect(Object.keys(files).filter((name) => /^ppt\/media\/.*\.png$/u.test(name)).length).toBeGreaterThan(0);
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).toMatch(/<a:rPr[^>]* b="1"[^>]*>(?:(?!<a:t>).)*<a:t>ett<\/a:t>/su);
    const svg = text(await exportJourney(told, 'svg', { today, images }));
    expect(svg).toContain('href="data:image/png;base64,');
    expect(svg).toContain('font-weight="600">ett</tspan>');
  });

  it('has what phases and moments say in the looks it was written in', async () => {
    const [phase, ...others] = content.phases;
    const [moment] = content.moments;
    if (!phase || !moment) throw new Error('the journey has a phase and a moment');
    const said = (word: string) => ({ text: `Hör ${word} om`, marked: `Hör **${word}** om` });
    const told = {
      ...content,
      phases: [{ ...phase, doing: said('doing'), goal: said('goal') }, ...others],
      moments: [{ ...moment, experience: said('experience'), howMightWe: [said('first'), said('second')] }],
    };
    const all = Object.values(unzipSync(await exportJourney(told, 'pptx', { today })))
      .map((bytes) => strFromU8(bytes))
      .join('');
    for (const word of ['doing', 'goal', 'experience', 'first', 'second'])
      expect(all).toMatch(new RegExp(`<a:rPr[^>]* b="1"[^>]*>(?:(?!<a:t>).)*<a:t>${word}</a:t>`, 'su'));
    expect(text(await exportJourney(told, 'svg', { today }))).toContain('font-weight="600">doing</tspan>');
  });

  it('has shapes to take hold of and no pictures', async () => {
    const files = await slides();
    const wall = files.find(({ name }) => name === 'ppt/slides/slide1.xml')?.xml ?? '';
    expect(wall).toContain('<a:t>Hämtar hem</a:t>');
    expect(wall).toContain('prst="roundRect"');
    expect(wall.match(/<a:cubicBezTo>/gu)?.length).toBeGreaterThan(50);
    expect(wall).not.toContain('<p:pic>');
    expect(files.filter(({ name }) => name.startsWith('ppt/media/') && !name.endsWith('/'))).toEqual([]);
  });

  it('has what the claims rest on in the notes, and tables for phase, experiment and backstage', async () => {
    const files = await slides();
    const at = (name: string): string => files.find((file) => file.name === name)?.xml ?? '';
    expect(at('ppt/notesSlides/notesSlide1.xml')).toContain('Jag stod där med en valp och fel papper.');
    expect(at('ppt/notesSlides/notesSlide1.xml')).toContain('Ett antagande');
    for (const slide of [6, 7, 8, 14]) expect(at(`ppt/slides/slide${slide}.xml`)).toContain('<a:tbl>');
    expect(at('ppt/notesSlides/notesSlide3.xml')).toContain('Jag stod där med en valp och fel papper.');
    expect(files.map(({ xml }) => xml).join('')).not.toContain('min fot');
  });

  it('has its titles where a template has them, and the colours and letters of its theme', async () => {
    const files = await slides();
    const some = files.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    for (const { xml } of some) {
      expect(xml).toMatch(/<p:ph [^>]*type="title"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/>/u);
      expect(xml).not.toContain('typeface="Calibri"');
    }
    const wall = some.find(({ name }) => name.endsWith('/slide1.xml'))?.xml ?? '';
    for (const color of ['accent1', 'accent2', 'accent3', 'tx1']) expect(wall).toContain(`<a:schemeClr val="${color}"`);
    expect(files.find(({ name }) => name === 'ppt/theme/theme1.xml')?.xml).toContain(
      '<a:accent1><a:srgbClr val="3F6B4F"/></a:accent1>',
    );
  });

  it('has each thing as a group that says what it is', async () => {
    const [wall = ''] = (await slides()).flatMap(({ name, xml }) => (name === 'ppt/slides/slide1.xml' ? [xml] : []));
    const told = [...wall.matchAll(/<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"/gu)].map(([, descr]) => descr);
    for (const name of ['Åskmoln', 'Sanningsögonblick']) expect(told).toContain(name);
    expect(wall).not.toContain(groupMark);
  });

  const inside = async (): Promise<string[]> => {
    const files = unzipSync(await exportJourney(lived, 'pptx', { today, audience: 'inside' }));
    return Object.keys(files)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => strFromU8(files[name] ?? new Uint8Array()));
  };
  const titleOf = (xml: string): string =>
    [...(/type="title".*?<\/p:sp>/su.exec(xml)?.[0] ?? '').matchAll(/<a:t>([^<]*)/gu)].map(([, said]) => said).join('');

  it('tells the house what was counted, what was decided and what is late, in sentences, between what hurts and what came of it', async () => {
    const titles = (await inside()).map(titleOf);
    const told = [
      '40 av de 120 kunder som passerar ”Får papper med fel” slutar där',
      'Längst tid går mellan ”Får papper med fel” och ”Somnar med valpen”: för hälften mer än 2 dygn',
      '=HYPERLINK(&quot;http://x&quot;)',
      'Beslutat 1 maj 2026: Ett kuvert för allt',
      '1 av 3 åtgärder vi kom överens om är klara, och 1 är försenade',
    ];
    expect(titles.filter((title) => told.includes(title))).toEqual(told);
  });

  it('says of behaviour of how many and from when it is, and that nobody said it', async () => {
    const files = unzipSync(await exportJourney(lived, 'pptx', { today, audience: 'inside' }));
    const slide = (await inside()).find((xml) => titleOf(xml).includes('slutar där')) ?? '';
    expect(slide).toContain('200 kunder, 900 händelser, 2 januari 2026 – 3 mars 2026');
    expect(slide).toContain('skilt från vad människor berättade');
    expect(slide).toMatch(/descr="[^"]*Får papper med fel: 120 av 200/u);
    const notes = Object.keys(files).filter((name) => /notesSlide\d+\.xml$/u.test(name));
    const said = notes.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('');
    for (const source of ['Kassan', 'Händelser är kopplade till 2 av 3', 'Från genomgångarna'])
      expect(said).toContain(source);
  });

  it('keeps what was counted and decided from everybody else', async () => {
    const all = Object.values(unzipSync(await exportJourney(lived, 'pptx', { today }))).map((bytes) =>
      strFromU8(bytes),
    );
    for (const kept of ['Ett kuvert för allt', 'Kassan', 'slutar där']) expect(all.join('')).not.toContain(kept);
  });

  it('has the title that somebody wrote in place of the one made from the map', async () => {
    const told = { ...content, headline: 'Papperen tar glädjen ur det' };
    const [wall = ''] = Object.entries(unzipSync(await exportJourney(told, 'pptx', { today }))).flatMap(
      ([name, bytes]) => (name === 'ppt/slides/slide1.xml' ? [strFromU8(bytes)] : []),
    );
    expect(titleOf(wall)).toBe('Papperen tar glädjen ur det');
  });

  it('has no words smaller than twelve points but where they are from', async () => {
    const files = [
      ...(await slides()),
      ...(await inside()).map((xml, i) => ({ name: `ppt/slides/slide${i}.xml`, xml })),
    ];
    const told = files.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    for (const { xml } of told) {
      const sizes = [...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/gu)].map(([, size]) => Number(size));
      expect(sizes.filter((size) => size < 1200)).toEqual([900]);
    }
  });
});
