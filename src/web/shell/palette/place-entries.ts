import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Entry } from '#web/shell/palette/entry.ts';
import { places } from '#web/shell/places.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The places of the rail. */
export function usePlaceEntries(): readonly Entry[] {
  const t = useWords(shellWords);
  const navigate = useNavigate();
  return useMemo(
    () =>
      [...places, { name: 'settings', to: '/settings' } as const].map(({ name, to }) => ({
        id: `place-${name}`,
        kind: 'place' as const,
        name: t(name),
        run: () => void navigate({ to }),
      })),
    [t, navigate],
  );
}
