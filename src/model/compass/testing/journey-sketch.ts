import { compass } from '#model/compass/compass.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { CompassView } from '#model/compass/view.ts';
import { viewOfRecords } from '#model/compass/view-of-records.ts';
import type { RuleName } from '#model/compass/values.ts';
import { type AnyRecord, type Body, type RecordOf, recordType, type TypeName } from '#model/document/records.ts';

/** A record for a test; a body that its schema would not take is a fault of the test. */
export function record<T extends TypeName>(type: T, id: string, body: Body<T>): RecordOf<T> {
  const parsed = recordType(type).body.safeParse(body);
  if (!parsed.success) throw new Error(`${type} ${id}: ${parsed.error.message}`);
  return { type, id, order: `a${id}`, body };
}

type Sketch = {
  readonly journey?: Partial<Body<'journey'>>;
  readonly map?: readonly AnyRecord[];
  readonly workspace?: readonly AnyRecord[];
  readonly interviews?: readonly {
    readonly id: string;
    readonly body?: Body<'interview'>;
    readonly excerpts?: readonly AnyRecord[];
  }[];
  readonly today?: string;
};

/** A journey drawn with few strokes: only what a test speaks of. */
export const sketchView = ({
  journey,
  map = [],
  workspace = [],
  interviews = [],
  today = '2026-05-01',
}: Sketch): CompassView =>
  viewOfRecords({
    journey: [record('journey', 'j', { name: 'Feel at home', language: 'en', owners: bothOwners, ...journey }), ...map],
    workspace,
    interviews: interviews.map(({ id, body = {}, excerpts = [] }) => ({
      id,
      records: [record('interview', id, body), ...excerpts],
    })),
    today,
  });

export const bothOwners = { professional: 'anna', operational: 'mikkel' };

/** What one rule says of a sketch. */
export const findingsOf = (rule: RuleName, sketch: Sketch): Finding[] =>
  compass(sketchView(sketch)).findings.filter((finding) => finding.rule === rule);

export const phase = (id: string, body: Body<'phase'> = {}) => record('phase', id, { name: `Phase ${id}`, ...body });
export const interaction = (id: string, body: Body<'interaction'> = {}) =>
  record('interaction', id, { text: `Does ${id}`, ...body });
export const heart = { type: 'heart', strength: 2 } as const;
export const cloud = { type: 'cloud', strength: 2 } as const;
