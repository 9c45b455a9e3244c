import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import type { Entry, EntryKind } from '#web/shell/palette/entry.ts';

type Named = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly detail?: string | undefined;
};

/** What the journey on the screen is made of; choosing one goes to it on the map. */
export function useJourneyEntries(journey: string | undefined): readonly Entry[] {
  const navigate = useNavigate();
  const { workspace } = useSession();
  const doc = journey ?? workspace.id;
  const phases = useRecordsOf(doc, 'phase');
  const interactions = useRecordsOf(doc, 'interaction');
  const moments = useRecordsOf(doc, 'moment');
  return useMemo(() => {
    const phaseNames = new Map(phases.map(({ id, body }) => [id, body.name ?? '']));
    const named: Named[] = [
      ...phases.map(({ id, body }) => ({ id, kind: 'phase' as const, name: body.name ?? '' })),
      ...interactions.map(({ id, body }) => ({
        id,
        kind: 'interaction' as const,
        name: plainOf(body.text ?? ''),
        detail: phaseNames.get(body.phase ?? ''),
      })),
      ...moments.map(({ id, body }) => ({ id, kind: 'moment' as const, name: body.title ?? '' })),
    ];
    const goTo = (at: string) => void navigate({ to: '/journeys/$journey', params: { journey: doc }, search: { at } });
    return named.filter(({ name }) => name !== '').map((one) => entryOf(one, goTo));
  }, [phases, interactions, moments, navigate, doc]);
}

function entryOf({ id, kind, name, detail }: Named, goTo: (id: string) => void): Entry {
  return { id: `at-${id}`, kind, name, isHere: true, ...(detail && { detail }), run: () => goTo(id) };
}
