import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JsonObject } from '#base/json.ts';
import { dayOf } from '#base/clock.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import type { BeginInto, PlacedWords } from '#web/atlas/begin/begin-file.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';

export type Beginning = {
  readonly file: JsonObject;
  /** Interviews that are to serve this journey too. */
  readonly talks?: readonly string[];
  /** Where their words lie on it. */
  readonly placed?: readonly PlacedWords[];
  readonly view?: 'map' | 'research';
};

/** Makes a journey out of a file in the open format and goes to it. */
export function useBegin() {
  const { workspace } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, ...more }: Beginning) => {
      const bytes = new Blob([JSON.stringify(file)], { type: 'application/json' });
      const { journey } = await ask('importJourney', { params: { ws: workspace.id }, query: {}, bytes });
      const { talks = [], placed = [] } = more;
      const body = { interviews: [...talks], placed: [...placed] };
      if (talks.length > 0) await ask('takeInInterviews', { params: { id: journey }, body });
      return { journey, ...more };
    },
    onSuccess: async ({ journey, view = 'map' }) => {
      await Promise.all(
        (['listJourneys', 'listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      );
      const to = view === 'map' ? '/journeys/$journey' : '/journeys/$journey/research';
      await navigate({ to, params: { journey } });
    },
  });
}

/** In whose name, when and in which language a journey is begun. */
export function useBeginInto(): BeginInto {
  const { workspace } = useSession();
  const language = useLanguage();
  const { person } = workspace;
  return { language, today: dayOf(Date.now()), createId: newId, ...(person && { person }) };
}
