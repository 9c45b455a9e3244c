import { keyOf } from '#web/client/ask.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLink } from '#web/client/documents.tsx';

/** Asks anew what one may do whenever the line to the server comes back: it is cut when a role changes. */
export function FreshSession() {
  const { connection } = useLink();
  const queries = useQueryClient();
  const wasUp = useRef(false);
  useEffect(() => {
    if (connection !== 'online') return;
    if (wasUp.current) void queries.invalidateQueries({ queryKey: keyOf('readMe') });
    wasUp.current = true;
  }, [connection, queries]);
  return null;
}
