import { useMemo } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { useDocument } from '#web/client/use-document.ts';
import { SceneSvg } from '#web/journey/picture/scene-svg.tsx';
import { useGround } from '#web/journey/picture/use-ground.ts';
import { useInsideContent } from '#web/journey/picture/use-inside-content.ts';
import { useSize } from '#web/journey/picture/use-size.ts';
import { hasWall, useWallScene } from '#web/journey/picture/use-wall-scene.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useRoom } from '#web/workshop/room.ts';
import { useGuestMap } from '#web/workshop/use-guest-map.ts';
import css from './map-beside.module.css';

/** The whole of the journey beside what the room came to, as far as this person may see it; nothing where it has no path yet. */
export function MapBeside() {
  const { role, view } = useRoom();
  const { journey } = view.body;
  if (journey === undefined) return null;
  if (role !== 'guest' && role !== 'guest-editor') return <OfMembers journey={journey} />;
  return view.may.map === 'none' ? null : <OfGuests journey={journey} />;
}

function OfMembers({ journey }: { journey: string }) {
  const content = useInsideContent(journey);
  return typeof content === 'string' ? null : <Beside content={content} />;
}

function OfGuests({ journey }: { journey: string }) {
  const { records } = useDocument(journey);
  const { data: content } = useGuestMap(records);
  return content ? <Beside content={content} /> : null;
}

/** A narrower wall could not be read, and is gone over. Units: px; its height beside its width. */
const least = 520;
const shape = 0.6;

function Beside({ content }: { content: MapContent }) {
  const t = useWords(workshopWords);
  const { ref, size } = useSize<HTMLDivElement>();
  const wide = size?.width;
  const room = useMemo(() => {
    const width = Math.max(wide ?? 0, least);
    return wide === undefined ? undefined : { width, height: Math.round(width * shape) };
  }, [wide]);
  const scene = useWallScene(content, { size: room, theme: useGround(), view: undefined, isSmall: true });
  if (!hasWall(content, undefined)) return null;
  return (
    <section className={css['map']} aria-label={t('the-map')} data-map-beside>
      <h2>{content.name}</h2>
      <div ref={ref} className={css['window']} tabIndex={(wide ?? least) < least ? 0 : undefined}>
        {scene && <SceneSvg scene={scene} width={`${scene.width}`} />}
      </div>
    </section>
  );
}
