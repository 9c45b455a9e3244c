import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { question } from '#web/client/ask.ts';
import type { Entry } from '#web/shell/palette/entry.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';

const longest = 160;

/** What people said that somebody has marked, on the journey on the screen; choosing one opens the interview there. */
export function useSaidEntries(journey: string | undefined): readonly Entry[] {
  const navigate = useNavigate();
  const language = useLanguage();
  const { data } = useQuery({
    ...question('readEvidence', { params: { id: journey ?? '' } }),
    enabled: journey !== undefined,
  });
  return useMemo(
    () =>
      (data?.excerpts ?? [])
        .filter(({ text, erased }) => text !== '' && !erased)
        .map(({ id, interview, text }) => ({
          id: `said-${id}`,
          kind: 'said' as const,
          isHere: true,
          name: quoted(language, text.length > longest ? `${text.slice(0, longest - 1)}…` : text),
          run: () => void navigate({ to: '/research/$interview', params: { interview }, search: { excerpt: id } }),
        })),
    [data, navigate, language],
  );
}
