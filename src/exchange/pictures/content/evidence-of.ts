import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { Evidence } from '#exchange/pictures/content/voices.ts';

/** What was heard, from the interviews' own documents. */
export function evidenceOf(
  interviews: readonly { readonly id: string; readonly records: Records }[],
  today: string,
): Evidence {
  return {
    today,
    interviews: interviews.map(({ id, records }) => {
      const { title, date, method, participant } = recordOf(records, 'interview', id)?.body ?? {};
      return { id, title, date, method, participant };
    }),
    excerpts: interviews.flatMap(({ id, records }) =>
      recordsOf(records, 'excerpt').map((excerpt) => ({
        ...excerpt.body,
        id: excerpt.id,
        interview: id,
        erased: excerpt.erased,
        keyMissing: excerpt.keyMissing,
      })),
    ),
  };
}
