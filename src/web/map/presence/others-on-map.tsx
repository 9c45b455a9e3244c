import { Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourney } from '#web/journey/journey-context.ts';

const PresenceLayer = lazyPart(async () => (await import('#web/map/presence/presence-layer.tsx')).PresenceLayer);

/** Where the others are, as soon as there are any. */
export function OthersOnMap() {
  const isAlone = useJourney(({ doc }) => doc.peers.length === 0);
  if (isAlone) return null;
  return (
    <Suspense fallback={null}>
      <PresenceLayer />
    </Suspense>
  );
}
