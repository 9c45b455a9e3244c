import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ask } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { useRested } from '#web/client/use-rested.ts';
import type { Entry } from '#web/shell/palette/entry.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';

const fewestLetters = 3;
const restMs = 300;

/** Words spoken anywhere in the workspace's interviews, asked of the server once the hand rests; nothing of it is kept on this device. Choosing one opens the interview there. */
export function useSpokenEntries(query: string): readonly Entry[] {
  const navigate = useNavigate();
  const language = useLanguage();
  const { workspace } = useSession();
  const participants = useRecordsOf(workspace.id, 'participant');
  const words = useRested(query.trim(), restMs);
  const isAsked = words.length >= fewestLetters;
  const { data } = useQuery({
    queryKey: ['spoken', workspace.id, words],
    queryFn: ({ signal }) => ask('findSaid', { params: { ws: workspace.id }, body: { words }, signal }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  return useMemo(() => {
    if (!isAsked) return [];
    const aliases = new Map(participants.map(({ id, body }) => [id, body.alias ?? '']));
    return (data?.found ?? []).map(({ interview, participant, title, date, start, end, around }) => ({
      id: `spoken-${interview}-${start}`,
      kind: 'spoken' as const,
      name: quoted(language, around),
      detail: [aliases.get(participant ?? '') || title, date].filter(Boolean).join(' · '),
      run: () => void navigate({ to: '/research/$interview', params: { interview }, search: { from: start, to: end } }),
    }));
  }, [isAsked, data, participants, language, navigate]);
}
