import { sameJson } from '#base/json.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { setValue } from '#model/commands/make-command.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import { doubleDays, joinSeries, oneADay } from '#model/practice/series/join-series.ts';
import type { NewValues } from '#protocol/http/practice.ts';
import { writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { ServerRefusal } from '#server/refusal.ts';

type Added = { readonly added: number; readonly replaced: number; readonly values: number };

/** Puts values into a measure's series, one a day, in one step; the same values again make none. */
export async function addMeasureValues(
  writer: Writer,
  doc: StigDocument,
  { measure: id, values, several, there }: NewValues & { readonly measure: string },
): Promise<Result<Added, ServerRefusal>> {
  const measure = recordOf(doc.records, 'measure', id);
  if (!measure) return refuse({ code: 'not-found', detail: `measure ${id}` });
  const [twice] = doubleDays([], values).several;
  if (twice !== undefined && several === undefined) return refuse(saidTwice(values, twice));
  const was = measure.body.series ?? [];
  const coming = oneADay(values, several ?? 'last');
  const series = joinSeries(was, coming, there === 'keep');
  const before = new Map(was.map((one) => [one.at, one]));
  const replaced = series.filter((one) => before.has(one.at) && !sameJson(before.get(one.at) ?? null, one)).length;
  const written = await writeCommand(writer, doc, setValue(measure, 'series', series));
  if (!written.ok) return written;
  return accept({ added: series.length - was.length, replaced, values: series.length });
}

function saidTwice(values: NewValues['values'], day: string): ServerRefusal {
  const at = values.findLastIndex((one) => one.at === day);
  return {
    code: 'not-valid',
    place: `values.${at}.at`,
    detail: `${day} comes twice: say with several what counts`,
  };
}
