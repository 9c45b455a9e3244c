import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOffers } from '#web/shell/actions/offers.tsx';
import { synonymKey } from '#web/shell/palette/also-called.ts';
import type { Entry } from '#web/shell/palette/entry.ts';
import { useElsewhereEntries } from '#web/shell/palette/elsewhere-entries.ts';
import { useJourneyEntries } from '#web/shell/palette/journey-entries.ts';
import { useOwnEntries } from '#web/shell/palette/own-entries.ts';
import { usePlaceEntries } from '#web/shell/palette/place-entries.ts';
import { useSaidEntries } from '#web/shell/palette/said-entries.ts';
import { useSpokenEntries } from '#web/shell/palette/spoken-entries.ts';
import { useWorkspaceEntries } from '#web/shell/palette/workspace-entries.ts';
import { actionWords } from '#words/actions.ts';
import { synonymWords } from '#words/synonyms.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';

/** Everything that can be done on this screen, and everywhere one can go from it. */
export function useEntries(query: string): readonly Entry[] {
  const { journey } = useParams({ strict: false });
  const also = useWords(synonymWords);
  const actions = useActionEntries();
  const own = useOwnEntries();
  const places = usePlaceEntries();
  const onJourney = useJourneyEntries(journey);
  const inWorkspace = useWorkspaceEntries();
  const said = useSaidEntries(journey);
  const elsewhere = useElsewhereEntries(query, journey);
  const spoken = useSpokenEntries(query);
  return useMemo(
    () => [
      ...[...actions, ...own, ...places].map((entry) => ({ ...entry, ...alsoOf(entry, also) })),
      ...[...onJourney, ...inWorkspace, ...said, ...elsewhere, ...spoken],
    ],
    [actions, own, places, onJourney, inWorkspace, said, elsewhere, spoken, also],
  );
}

function alsoOf({ id }: Entry, say: Say<typeof synonymWords>): Pick<Entry, 'also'> {
  const key = synonymKey(id.replace(/^(?:do|place)-/u, ''));
  return key === undefined ? {} : { also: say(key) };
}

function useActionEntries(): readonly Entry[] {
  const t = useWords(actionWords);
  const offers = useOffers();
  return useMemo(
    () =>
      offers
        .all()
        .filter(({ isDisabled }) => !isDisabled)
        .map(({ id, name, group, keys, shownKeys = keys, run }) => ({
          id: `do-${id}`,
          kind: 'action' as const,
          name,
          detail: t(`group-${group}`),
          ...(shownKeys !== undefined && { keys: shownKeys }),
          run,
        })),
    [offers, t],
  );
}
