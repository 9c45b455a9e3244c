import type { JsonObject } from '#base/json.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import type { Evidence } from '#exchange/pictures/content/voices.ts';

type Row = readonly [type: TypeName, id: string, body: JsonObject];

/** A journey small enough to read in a test: three phases, one voice who may be quoted and one who may not. */
export const smallJourney: { readonly journey: Records; readonly workspace: Records; readonly evidence: Evidence } = {
  journey: recordsFrom([
    [
      'journey',
      'j',
      {
        name: 'Föda upp en valp',
        primaryGoal: 'En hund som är trygg & glad',
        language: 'sv',
        trustUntil: '2027-01-01',
      },
    ],
    ['phase', 'p1', { name: 'Längtar', doing: 'Tittar på andras hundar', involvesUs: false, stretch: 'before' }],
    ['phase', 'p2', { name: 'Hämtar hem', stretch: 'during', leadTime: 'P2W' }],
    ['phase', 'p3', { name: 'Lever tillsammans', stretch: 'after' }],
    ['interaction', 'i1', { phase: 'p1', kind: 'indirect', text: 'Möter grannens hund på gården', evidence: ['e1'] }],
    [
      'interaction',
      'i2',
      {
        phase: 'p2',
        text: 'Får papper med fel datum',
        channels: ['ch'],
        owners: { professional: 'ada' },
        mark: { type: 'cloud', strength: 3 },
        evidence: ['e2'],
      },
    ],
    ['interaction', 'i3', { phase: 'p2', text: 'Somnar med valpen på golvet', mark: { type: 'heart', strength: 2 } }],
    [
      'transition',
      't1',
      {
        from: 'i2',
        to: 'i3',
        meanwhile: 'Väntar på rätt papper',
        wait: { felt: 'P5D' },
        handOff: { from: 'tm1', to: 'gone' },
      },
    ],
    ['curve', 'c1', { of: 'customers' }],
    ['point', 'k1', { curve: 'c1', at: { interaction: 'i1' }, feeling: 0.2, evidence: ['e1'] }],
    ['point', 'k2', { curve: 'c1', at: { interaction: 'i2' }, feeling: -0.8, evidence: ['e2'] }],
    ['point', 'k3', { curve: 'c1', at: { phase: 'p3', position: 0.5 }, feeling: 0.9 }],
    ['point', 'k4', { curve: 'c1', at: { interaction: 'lost' }, feeling: 0 }],
    ['quote', 'q1', { text: 'Jag stod där med en valp och fel papper.', excerpt: 'e2', at: { interaction: 'i2' } }],
    ['quote', 'q2', { text: 'Den bara la sig på min fot.', excerpt: 'e1', at: { interaction: 'i1' } }],
    [
      'moment',
      'm1',
      {
        title: 'Är den min nu?',
        places: [{ interaction: 'i2' }],
        howMightWe: ['Hur skulle vi kunna ge allt på en gång?'],
        evidence: ['e2'],
      },
    ],
    [
      'backstage',
      'b1',
      { kind: 'team', team: 'tm1', text: 'Skriver papper', from: { phase: 'p1' }, to: { interaction: 'i2' } },
    ],
    ['opportunity', 'o1', { text: 'Allt i **ett** kuvert', place: { interaction: 'i2' }, impact: 3, effort: 1 }],
    [
      'job',
      'jb',
      {
        when: 'papperen kommer',
        want: 'ha ett papper som stämmer',
        soThat: 'jag slipper ringa',
        place: { phase: 'p2' },
      },
    ],
    ['lane', 'ln', { name: 'Våra frågor' }],
    ['note', 'n1', { lane: 'ln', text: 'Vem skriver datumet?', at: { interaction: 'i2' } }],
    ['note', 'n2', { lane: 'thoughts', text: 'Är den min nu?', at: { interaction: 'i3' } }],
    [
      'measure',
      'ms',
      {
        name: 'Rätt papper',
        unit: '%',
        series: [
          { at: '2026-01-01', value: 70 },
          { at: '2026-02-01', value: 80 },
        ],
        target: 95,
      },
    ],
    [
      'experiment',
      'x1',
      {
        change: '=HYPERLINK("http://x")',
        expectedEffect: 'Färre fel',
        measure: 'ms',
        place: { interaction: 'i2' },
        status: 'running',
      },
    ],
  ]),
  workspace: recordsFrom([
    ['channel', 'ch', { name: 'Möte' }],
    ['person', 'ada', { name: 'Ada Björk' }],
    ['team', 'tm1', { name: 'Kansliet' }],
    ['participant', 'u1', { alias: 'P1', consent: { scope: ['analyse', 'quote', 'share'] } }],
    ['participant', 'u2', { alias: 'P2', consent: { scope: ['analyse'] } }],
  ]),
  evidence: {
    today: '2026-05-01',
    interviews: [
      { id: 'w1', participant: 'u1' },
      { id: 'w2', participant: 'u2' },
    ],
    excerpts: [
      {
        id: 'e1',
        interview: 'w2',
        start: 0,
        end: 27,
        text: 'Den bara la sig på min fot.',
        feeling: 1,
        place: { interaction: 'i1' },
      },
      {
        id: 'e2',
        interview: 'w1',
        start: 0,
        end: 40,
        text: 'Jag stod där med en valp och fel papper.',
        feeling: -2,
        place: { interaction: 'i2' },
      },
    ],
  },
};

function recordsFrom(rows: readonly Row[]): Records {
  return new Map(
    rows.map(([type, id, body], i): [string, AnyRecord] => [
      id,
      { type, id, order: `a${String(i).padStart(3, '0')}`, body },
    ]),
  );
}
