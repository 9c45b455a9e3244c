import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord } from '#model/commands/make-command.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';

/** The codes that are offered where something is heard: those of its studies, and those that belong to none. */
export type StudyCodes = {
  readonly codes: readonly RecordOf<'code'>[];
  /** Those among them that all studies share; empty where nothing tells them apart. */
  readonly shared: ReadonlySet<string>;
};

/**
 * Which codes what was said for these journeys is marked with: those of their studies, those that belong to no study, and whatever has been `used`
 * there. A code below another belongs where that one does, unless a study says otherwise.
 */
export function studyCodes(library: Records, journeys: readonly string[], used: ReadonlySet<string>): StudyCodes {
  const studies = recordsOf(library, 'study');
  const own = new Set(studiesOf(library, journeys).flatMap(({ body }) => body.codes ?? []));
  const all = new Set(studies.flatMap(({ body }) => body.codes ?? []));
  const whose = (id: string): 'own' | 'other' | 'shared' => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      if (own.has(at)) return 'own';
      if (all.has(at)) return 'other';
      seen.add(at);
      at = recordOf(library, 'code', at)?.body.parent;
    }
    return 'shared';
  };
  const codes = recordsOf(library, 'code').filter(({ id }) => whose(id) !== 'other' || used.has(id));
  const shared = codes.flatMap(({ id }) => (whose(id) === 'shared' ? [id] : []));
  return { codes, shared: new Set(shared.length < codes.length ? shared : []) };
}

/** The studies that are made for one of these journeys. */
export const studiesOf = (library: Records, journeys: readonly string[]): readonly RecordOf<'study'>[] =>
  recordsOf(library, 'study').filter(({ body }) => body.journeys?.some((journey) => journeys.includes(journey)));

type NewCode = { readonly id: string; readonly name: string; readonly study: string };

/**
 * The commands that make a code where something was heard for a journey: it belongs to the journey's study, which is made with its first code. What
 * was heard for no journey has codes that all share.
 */
export function makeCode(
  library: Records,
  journey: RecordOf<'journey'> | undefined,
  { id, name, study }: NewCode,
): Command[] {
  const code: Command = addRecord('code', { id, body: { name } });
  if (!journey) return [code];
  const there = studiesOf(library, [journey.id])[0];
  const was = there?.body.codes && [...there.body.codes];
  if (there) return [code, editRecord('study', there.id, { codes: { was, is: [...(was ?? []), id] } })];
  const question = journey.body.learningQuestion;
  const body = { ...(question !== undefined && { question }), journeys: [journey.id], codes: [id] };
  return [code, addRecord('study', { id: study, body })];
}
