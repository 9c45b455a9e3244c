import { describe, expect, it } from 'vitest';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { Records } from '#model/document/document.ts';
import { misconceptions } from '#model/map/misconceptions.ts';
import { pairJourneys } from '#model/map/pair-journeys.ts';
import { createBacking } from '#model/research/backing.ts';
import { turnsOf } from '#model/research/turns.ts';
import { assembleExample } from '#example/assemble.ts';
import { anchorDay, episodeFile, exampleFile, hypothesisFile, workshopParts } from '#example/example.ts';
import type { ExampleFile } from '#example/example-shape.ts';
import { languages } from '#base/languages.ts';
import { readTranscripts } from '#example/transcripts.ts';

describe.each(languages)('the example in %s', (language) => {
  const file = exampleFile(language, anchorDay) as ExampleFile;
  const { interviews, excerpts, codes, participants } = file.research;

  it('is what its sources say now', () => {
    const assembled: unknown = JSON.parse(JSON.stringify(assembleExample(language, readTranscripts(language))));
    expect(file).toEqual(assembled);
  });

  it('has every excerpt at its offsets, word for word', () => {
    for (const excerpt of excerpts) {
      const transcript = interviews.find(({ id }) => id === excerpt.interview)?.transcript ?? '';
      expect(transcript.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    }
  });

  it('marks only what the participant says, never the interviewer', () => {
    for (const interview of interviews) {
      const turns = turnsOf(interview.transcript).filter(
        ({ speaker }) => speaker === `P${Number(interview.id.slice(-2))}`,
      );
      for (const { id, start, end } of excerpts.filter((excerpt) => excerpt.interview === interview.id))
        expect(
          turns.some((turn) => turn.start <= start && end <= turn.end),
          id,
        ).toBe(true);
    }
  });

  it('quotes people verbatim and briefly', () => {
    expect(file.quotes).toHaveLength(12);
    for (const quote of file.quotes) {
      expect(quote.text).toBe(excerpts.find(({ id }) => id === quote.excerpt)?.text);
      expect(quote.text.length).toBeLessThanOrEqual(90);
    }
  });

  it('shows pictures that it carries, and says what each shows', () => {
    const shown = file.interactions.flatMap(({ picture }) => picture ?? []);
    expect(shown).toHaveLength(3);
    expect(shown.map(({ blob }) => blob).toSorted()).toEqual(file.images.map(({ id }) => id));
    for (const { alt } of shown) expect(alt.length).toBeGreaterThan(10);
  });

  it('points only at what is there, and gives each thing its own id', () => {
    const ids = new Set<string>();
    const named: string[] = [];
    for (const { key, text } of stringsIn({ ...file, images: [] })) {
      if (key === 'id') {
        expect(ids.has(text), text).toBe(false);
        ids.add(text);
      } else if (text.startsWith('green-') && key !== 'comparedWith') named.push(text);
    }
    expect(named.length).toBeGreaterThan(700);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].every((id) => id.startsWith('green-'))).toBe(true);
  });

  it('holds a whole journey', () => {
    expect(file.phases.map(({ stretch }) => stretch)).toEqual([
      'before',
      'before',
      'before',
      'during',
      'during',
      'after',
      'after',
    ]);
    expect(file.phases.map(({ involvesUs }) => involvesUs)).toEqual([false, false, true, true, true, true, false]);
    expect(file.interactions).toHaveLength(30);
    expect(file.interactions.filter(({ kind }) => kind === 'indirect')).toHaveLength(13);
    expect(file.transitions).toHaveLength(15);
    expect(interviews).toHaveLength(12);
    expect(excerpts).toHaveLength(105);
    expect(codes).toHaveLength(14);
    expect(file.moments).toHaveLength(3);
    expect(file.opportunities).toHaveLength(5);
    expect(file.experiments.map(({ status }) => status)).toEqual(['running', 'ended']);
    expect(file.backstage.length).toBeLessThan(file.interactions.length);
  });

  it('has three to five hearts and as many clouds, with transitions and without', () => {
    for (const places of [file.interactions, [...file.interactions, ...file.transitions]])
      for (const type of ['heart', 'cloud']) {
        const marked = places.filter(({ mark }) => mark?.type === type);
        expect(marked.length).toBeGreaterThanOrEqual(3);
        expect(marked.length).toBeLessThanOrEqual(5);
        expect(marked.every(({ evidence }) => (evidence ?? []).length > 0)).toBe(true);
      }
  });

  it('rests every claim on something somebody said', () => {
    const claims = [
      ...file.curves.flatMap(({ points }) => points),
      ...file.moments,
      ...file.opportunities,
      ...file.jobs,
    ];
    expect(claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    for (const { evidence } of [...file.interactions, ...file.transitions, ...claims])
      expect(new Set(evidence).size).toBe((evidence ?? []).length);
  });

  it('has a quote where the path turns', () => {
    const [path] = file.curves;
    const points = path?.points ?? [];
    const turning = points.filter(({ feeling }, index) => {
      const [before, after] = [points[index - 1]?.feeling, points[index + 1]?.feeling];
      return before !== undefined && after !== undefined && (feeling - before) * (after - feeling) < 0;
    });
    expect(turning).toHaveLength(10);
    for (const { at } of turning) expect(file.quotes.map((quote) => quote.at)).toContainEqual(at);
  });

  it('never draws the path against what was felt at a place', () => {
    for (const { at, feeling } of file.curves[0]?.points ?? []) {
      const felt = excerpts
        .filter(({ place }) => JSON.stringify(place) === JSON.stringify(at))
        .map((excerpt) => excerpt.feeling);
      const mean = felt.reduce((sum, value) => sum + value, 0) / Math.max(felt.length, 1);
      expect(mean * feeling).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives three cues and questions to its moments of truth', () => {
    for (const { cues, howMightWe } of file.moments) {
      expect(cues.length).toBeGreaterThan(0);
      expect(howMightWe.length).toBeGreaterThan(0);
      expect(howMightWe.length).toBeLessThanOrEqual(3);
    }
  });

  it('has exactly one meeting with us that nobody owns', () => {
    const withUs = file.interactions.filter(({ kind }) => kind === 'direct');
    const unowned = withUs.filter(({ owners }) => owners === undefined);
    expect(unowned.map(({ id, touchpoint }) => [id, touchpoint])).toEqual([['green-i25', undefined]]);
    expect(file.transitions.filter(({ owners }) => owners === undefined)).toEqual([]);
    expect(file.journey.owners).toBeDefined();
  });

  it('has exactly one meeting told from the inside', () => {
    const told = file.interactions.filter(({ text }) => /\b(we|our|us|vi|vår|vårt|våra|våre|oss)\b/iu.test(text));
    expect(told.map(({ id }) => id)).toEqual(['green-i16']);
  });

  it('turns no voices into shares', () => {
    for (const { key, text } of stringsIn(file))
      if (key !== 'transcript') expect(text).not.toMatch(/\d\s*%|procent|prosent|per ?cent|\d+ (of|av) \d+/iu);
  });

  it('is brief where the map has little room', () => {
    for (const { name } of file.phases) expect(name.length).toBeLessThanOrEqual(26);
    for (const { text } of file.interactions) expect(text.length, text).toBeLessThanOrEqual(70);
  });

  it('hears nothing new in its last three interviews', () => {
    const heard = new Set<string>();
    const fresh = interviews.map(({ id }) => {
      const said = excerpts.filter(({ interview }) => interview === id).flatMap((excerpt) => excerpt.codes);
      const unheard = new Set(said.filter((code) => !heard.has(code)));
      for (const code of unheard) heard.add(code);
      return unheard.size;
    });
    expect(heard.size).toBe(codes.length);
    expect(fresh.slice(0, 4).every((count) => count > 0)).toBe(true);
    expect(fresh.slice(-3)).toEqual([0, 0, 0]);
  });

  it('listens to three groups, all with consent that still holds', () => {
    expect(new Set(participants.map(({ group }) => group)).size).toBe(3);
    expect(participants.every(({ consent, retainUntil }) => consent.given < anchorDay && retainUntil > anchorDay)).toBe(
      true,
    );
  });
});

it.each(['sv', 'nb'] as const)('has the same ids and the same shape in %s as in English', (language) => {
  const english = exampleFile('en', anchorDay);
  expect(skeleton(exampleFile(language, anchorDay))).toEqual(skeleton(english));
});

it('is as fresh on any day as on the day it was written', () => {
  const file = exampleFile('en', '2031-02-03') as ExampleFile;
  expect(file.journey.rhythm.next).toBe('2031-02-09');
  expect(file.journey.trustUntil > '2031-02-03').toBe(true);
  expect(file.experiments.find(({ status }) => status === 'running')?.start).toBe('2031-01-15');
});

function stringsIn(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((part) => stringsIn(part, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, name));
}

const ownToALanguage = new Set(['start', 'end', 'language']);

function skeleton(value: unknown): unknown {
  if (typeof value === 'string') return /^(green-|\d{4}-|P\d)/u.test(value) ? value : 'words';
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]): [string, unknown] => [key, skeleton(part)]);
  return Object.fromEntries(pairs.filter(([key, part]) => !ownToALanguage.has(key) || typeof part === 'object'));
}

describe.each(languages)('the episode and the workshop in %s', (language) => {
  const whole = exampleFile(language, anchorDay) as ExampleFile;

  it('open out of the one meeting that nobody owns', () => {
    const parsed = parseStigFile(episodeFile(language, anchorDay));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    const { journey, interactions, curves } = parsed.value as unknown as ExampleFile & {
      journey: { parent: { place: object } };
    };
    expect(journey.parent.place).toEqual({ interaction: 'green-i25' });
    for (const { text } of interactions) expect(text.length, text).toBeLessThanOrEqual(70);
    expect(curves[0]?.points.length).toBeGreaterThan(4);
  });

  it('ask what a moment of truth asks, and give nobody more dots than they have', () => {
    const parts = new Map(workshopParts(language, anchorDay).map(({ type, parts: some }) => [type, some]));
    const [held] = (parts.get('workshop') ?? []) as { question: string; dots: number }[];
    expect(whole.moments.flatMap(({ howMightWe }) => howMightWe)).toContain(held?.question);
    const dots = Map.groupBy((parts.get('vote') ?? []) as { by: string }[], ({ by }) => by);
    for (const own of dots.values()) expect(own.length).toBeLessThanOrEqual(held?.dots ?? 0);
    expect(parts.get('contribution')).toHaveLength(5);
  });
});

describe('what was believed before', () => {
  it.each(['en', 'sv', 'nb'] as const)('differs from what was found, in every way there is (%s)', (language) => {
    const read = (file: unknown): Records => {
      const parsed = parseStigFile(file as object);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      const { journey } = recordsOfFile(parsed.value, { createId: () => 'made', workspace: new Map() });
      return new Map(journey.map((record) => [record.id, record]));
    };
    const sides = {
      believed: read(hypothesisFile(language, anchorDay)),
      found: read(exampleFile(language, anchorDay)),
    };
    const paired = pairJourneys(sides, []);
    const together = paired.phases.flatMap(({ believed, found }) =>
      believed && found ? [`${believed.id} ${found.id}`] : [],
    );
    expect(together).toContain('green-hp3 green-p4');
    expect(together).toContain('green-hp4 green-p5');
    const backing = createBacking({ today: anchorDay, interviews: [], excerpts: [] }, new Map());
    const told = misconceptions({ ...sides, backing }, paired, () => ({ believed: 0.6, found: 0 }));
    expect(told.length).toBeLessThan(20);
    expect(told[0]?.kind).toBe('mark-turned');
    const kinds = new Set(told.map(({ kind }) => kind));
    for (const kind of [
      'phase-not-there',
      'phase-unknown',
      'interaction-unknown',
      'mark-turned',
      'mark-missed',
      'feeling-differs',
    ])
      expect(kinds).toContain(kind);
  });
});
