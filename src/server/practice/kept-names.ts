import type { CompassView } from '#model/compass/view.ts';
import { recordOf } from '#model/document/document.ts';
import { patchRecords } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** Where a name that somebody goes by is kept. */
export type KeptName = { readonly type: 'participant' | 'interview'; readonly id: string };

/** No id and no name has it: it stands in no text that is kept. */
const sign = '\u0001';

const textOf = ({ type, id }: KeptName): string => `${sign}${type} ${id}`;

/** The same to look at for the compass, with where it is kept in the place of every name of somebody who was heard. */
export function withKeptNames(view: CompassView): CompassView {
  const heard = view.interviews.flatMap(
    ({ interview }) => recordOf(view.workspace, 'participant', interview.body.participant) ?? [],
  );
  const patch = new Map(
    heard.flatMap(({ body, ...record }): [string, AnyRecord][] =>
      body.alias === undefined
        ? []
        : [[record.id, { ...record, body: { ...body, alias: textOf(record) } } as AnyRecord]],
    ),
  );
  return {
    ...view,
    workspace: patchRecords(view.workspace, patch),
    interviews: view.interviews.map(({ interview, ...one }) => ({
      ...one,
      interview:
        interview.body.title === undefined
          ? interview
          : { ...interview, body: { ...interview.body, title: textOf({ type: 'interview', id: interview.id }) } },
    })),
  };
}

const between = ', ';

/** The names in a list, as they were kept or as they are. */
export const namesIn = (who: string): readonly (KeptName | string)[] =>
  who.split(between).map((name) => {
    const [type, ...id] = name.slice(sign.length).split(' ');
    return name.startsWith(sign) && (type === 'participant' || type === 'interview')
      ? { type, id: id.join(' ') }
      : name;
  });

export const listNames = (names: readonly string[]): string => names.join(between);
