import { keyOf } from '#web/client/ask.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { useDocument } from '#web/client/use-document.ts';

/** That a journey is an episode of another from now on, or stands by itself again. */
export type Tie = { readonly journey: string; readonly parent: { journey: string; place?: Place } | undefined };

/** Writes the tie in the episode's own document, which is opened for that. */
export function TieEpisode({ tie: { journey, parent }, onDone }: { tie: Tie; onDone: () => void }) {
  const { state, records, send } = useDocument(journey);
  const queries = useQueryClient();
  const isSent = useRef(false);
  const body = recordOf(records, 'journey', journey)?.body;
  useEffect(() => {
    if (state !== 'ready' || !body || isSent.current) return;
    isSent.current = true;
    send(
      editRecord('journey', journey, {
        parent: { was: body.parent, is: parent },
        scope: { was: body.scope, is: parent ? 'episode' : 'whole' },
      }),
    );
    setTimeout(() => void queries.invalidateQueries({ queryKey: keyOf('listJourneys') }), 700);
    onDone();
  }, [state, body, send, journey, parent, queries, onDone]);
  return null;
}
