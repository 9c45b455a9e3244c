import { accept } from '#base/result.ts';
import { columnRoles } from '#model/behaviour/column-role.ts';
import type { EventFormat, SaidReading } from '#exchange/events/event-format.ts';
import { readXes, standardXes, type XesChoice } from '#exchange/events/xes/read-xes.ts';
import { surveyXes } from '#exchange/events/xes/survey-xes.ts';

/** The log says itself which attribute is what; there is nothing to guess. */
export type XesGuess = { readonly format: 'xes' };

/** Logs of IEEE 1849, the eXtensible Event Stream. What else begins as XML is refused where it is read. */
export const xesFormat: EventFormat<XesGuess, XesChoice> = {
  sniff: ({ text }) => /^\s*</u.test(text),
  preview: () => accept({ format: 'xes' }),
  choices: {
    shown: () => ({ header: [], sampleRows: [], times: {}, guess: undefined }),
    complete: (_, { columns, zones, steps, properties }) =>
      accept({ zones, ...(columns && { columns }), ...(steps && { steps }), ...(properties && { properties }) }),
    choose: (_, { columns, zones, steps, properties }) =>
      accept({ ...standardXes, keys: { ...standardXes.keys, ...namedIn(columns) }, zones, steps, properties }),
    noted: ({ steps, properties }) => ({
      ...(steps && { steps: [...steps] }),
      ...(properties && { properties: [...properties] }),
    }),
    survey: surveyXes,
  },
  read: readXes,
};

/** Attributes that somebody named for a role; an XES log has each time whole, so no clock beside it. */
const namedIn = (columns: SaidReading['columns'] = {}): Partial<XesChoice['keys']> =>
  Object.fromEntries(
    columnRoles.flatMap((role) => (role === 'clock' || columns[role] === undefined ? [] : [[role, columns[role]]])),
  );
