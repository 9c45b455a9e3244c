import { useLayoutEffect, useRef, useState } from 'react';
import type { PresenceOf } from '#protocol/sync-message.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround, useGroundNow } from '#web/map/store/map-context.ts';
import { type Drawn, drawnPeers } from '#web/map/presence/drawn-peers.ts';
import { useLivePeers } from '#web/journey/presence/use-live-peers.ts';
import { presenceWords } from '#words/presence.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { colourOf } from '#web/ui/face.tsx';
import css from './presence-layer.module.css';

/** Where the others are: what they have selected, write in and drag, and their hands; over the map and never drawing it anew. */
export function PresenceLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const { id } = useJourneyActs();
  const now = useGroundNow();
  const cards = useGround((ground) => ground.cards);
  const frame = useGround((ground) => ground.frame);
  const peers = useLivePeers(id);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const grid = layer.current?.parentElement;
    if (!grid) return undefined;
    const draw = () =>
      setDrawn((before) =>
        peers.length + before.length === 0 ? before : drawnPeers(grid, { ...now(), cards, frame }, peers),
      );
    draw();
    const observer = new ResizeObserver(draw);
    if (peers.length > 0) observer.observe(grid);
    return () => observer.disconnect();
  }, [peers, now, cards, frame]);
  return (
    <div ref={layer} className={css['layer']} aria-hidden="true" data-presence>
      {drawn.map((one) => (
        <OnePeer key={one.peer.peer} drawn={one} />
      ))}
    </div>
  );
}

function OnePeer({ drawn: { peer, boxes, hand, held } }: { drawn: Drawn }) {
  const t = useWords(presenceWords);
  const colour = colourOf(peer.name);
  const name = peer.name.split(' ')[0] ?? peer.name;
  return (
    <>
      {boxes.map(({ id, x, y, width, height }, index) => (
        <div
          key={id}
          className={css['box']}
          style={{ transform: `translate(${x}px, ${y}px)`, width, height, borderColor: colour }}
        >
          {index === 0 && (
            <span className={css['name']} style={{ background: colour }}>
              {isWriting(peer, id) ? t('writes', { name }) : name}
            </span>
          )}
        </div>
      ))}
      {hand && (
        <div className={css['hand']} style={{ transform: `translate(${hand.x}px, ${hand.y}px)` }}>
          {held && (
            <div className={css['ghost']} style={{ width: held.width, height: held.height, borderColor: colour }} />
          )}
          <svg viewBox="0 0 16 20" width="16" height="20">
            <path d="M1 1v15l4-4 3 6 2.500-1.200L7.500 11H13z" fill={colour} className={css['tip']} />
          </svg>
          <span className={css['handName']} style={{ background: colour }}>
            {name}
          </span>
        </div>
      )}
    </>
  );
}

const isWriting = ({ state }: PresenceOf, id: string): boolean => state?.editing?.id === id;
