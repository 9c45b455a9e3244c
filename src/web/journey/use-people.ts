import { useMemo } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { useLibrary } from '#web/journey/journey-context.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import type { Option } from '#web/ui/select.tsx';

/** Stands for nobody in a list of people. */
export const nobody = '-';

/** The workspace's people by name, to choose from and to look up. */
export function usePeople() {
  const t = useWords(practiceWords);
  const format = useFormat();
  const library = useLibrary();
  const records = library;
  return useMemo(() => {
    const people: Option[] = recordsOf(records, 'person')
      .map(({ id, body }) => ({ id, name: body.name || t('unnamed') }))
      .toSorted((a, b) => format.sort(a.name, b.name));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      people,
      nameOf: (id: string | undefined): string | undefined => (id === undefined ? undefined : names.get(id)),
    };
  }, [records, t, format]);
}
