import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Backing } from '#model/research/backing.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { fold } from '#base/fold-letters.ts';
import { type Column, columns, type Sort } from '#web/shapes/table/columns.ts';

/** An interaction as a row: what each column shows, and what it is sorted by where that differs. */
export type TableRow = {
  readonly id: string;
  readonly record: RecordOf<'interaction'>;
  readonly shown: Readonly<Record<Column, string>>;
  readonly phaseAt: number;
};

type Seen = {
  readonly view: MapView;
  readonly records: Records;
  readonly library: Records;
  readonly backing: Backing;
  /** How kinds and marks are said. */
  readonly say: (key: 'direct' | 'indirect' | 'heart' | 'cloud', strength?: number) => string;
};

/** The interactions of a journey as rows, in the order of the map. */
export function tableRows({ view, records, library, backing, say }: Seen): TableRow[] {
  const quotes = countQuotes(records, backing);
  const nameOf = (type: 'actor' | 'channel' | 'person', id: string | undefined): string =>
    recordOf(library, type, id)?.body.name ?? '';
  return view.phases.flatMap(({ phase, interactions, index }) =>
    interactions.map((record): TableRow => {
      const { body } = record;
      const shown = {
        phase: plainOf(phase.body.name),
        text: plainOf(body.text),
        kind: body.kind ? say(body.kind) : '',
        actor: nameOf('actor', body.actor),
        channels: (body.channels ?? [])
          .map((id) => nameOf('channel', id))
          .filter(Boolean)
          .join(', '),
        mark: body.mark?.type ? say(body.mark.type, body.mark.strength ?? 1) : '',
        professional: nameOf('person', body.owners?.professional),
        operational: nameOf('person', body.owners?.operational),
        quotes: String(quotes.get(record.id) ?? 0),
      };
      return { id: record.id, record, shown, phaseAt: index };
    }),
  );
}

/** How many people's words are on the map at each interaction, or tied to it. */
function countQuotes(records: Records, backing: Backing): Map<string, number> {
  const excerpts = new Map<string, Set<string>>();
  const add = (id: string, excerpt: string) => excerpts.set(id, (excerpts.get(id) ?? new Set()).add(excerpt));
  for (const { id, body } of recordsOf(records, 'quote'))
    if (body.at && 'interaction' in body.at) add(String(body.at.interaction), body.excerpt ?? id);
  for (const interaction of recordsOf(records, 'interaction'))
    for (const excerpt of backing.of(interaction)) add(interaction.id, excerpt);
  return new Map([...excerpts].map(([id, all]) => [id, all.size]));
}

/** The rows in which every word stands somewhere; signs on letters do not count. */
export function filterRows(rows: readonly TableRow[], words: string): readonly TableRow[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ shown }) => {
    const text = fold(columns.map((column) => shown[column]).join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** The rows by one column, in the order of the map where they are alike; what is empty comes last either way. */
export function sortRows(rows: readonly TableRow[], sort: Sort | undefined, locale: string): readonly TableRow[] {
  if (!sort) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const turn = sort.isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a.shown[sort.by], b.shown[sort.by]];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return turn * (sort.by === 'phase' ? a.phaseAt - b.phaseAt : collator.compare(x, y));
  });
}
