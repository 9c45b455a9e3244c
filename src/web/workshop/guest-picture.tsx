import { useCallback, useMemo, useRef, useState } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { useDrawnMap } from '#web/journey/picture/use-scene.ts';
import { useGround } from '#web/journey/picture/use-ground.ts';
import { ZoomedPicture } from '#web/journey/picture/zoomed-picture.tsx';
import { workshopWords } from '#words/workshop.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import { guestImages } from '#web/workshop/guest-images.ts';
import { type MapPlace, type PlaceKind, placesOn } from '#web/workshop/map-places.ts';
import { notePlaceKey, notePlaceOf, notesByPlace } from '#web/workshop/note-place.ts';
import { PlacePanel } from '#web/workshop/place-panel.tsx';
import { PlacesLayer } from '#web/workshop/places-layer.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { readPlace } from '#web/workshop/read-place.ts';
import css from './guest-picture.module.css';

type GuestPictureProps = { readonly content: MapContent; readonly journey: OpenDocument };

/** The picture of the map, near or far, and on it every place that can be chosen. */
export function GuestPicture({ content, journey }: GuestPictureProps) {
  const t = useWords(workshopWords);
  const drawn = useDrawnMap(content, { shape: 1.6, theme: useGround(), view: undefined });
  const places = useMemo(() => (drawn ? placesOn(drawn) : []), [drawn]);
  const language = useLanguage();
  const { view } = useRoom();
  const read = useMemo(() => readPlace(content, language), [content, language]);
  const notes = useMemo(() => notesByPlace(view), [view]);
  const notesAt = useCallback((place: MapPlace) => standing(notes, place), [notes]);
  const [open, setOpen] = useState<{ readonly id: string; readonly side: 'left' | 'right' }>();
  const area = useRef<HTMLDivElement>(null);
  const choose = useCallback(
    (id: string, button: HTMLElement) => setOpen({ id, side: sideBeside(button, area.current) }),
    [],
  );
  if (!drawn) return <Waiting label={t('loading')} />;
  const place = places.find(({ id }) => id === open?.id);
  const words = place && read(place.id);
  const close = () => {
    setOpen(undefined);
    area.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place?.id ?? '')}"]`)?.focus();
  };
  return (
    <div ref={area} className={css['area']}>
      <ZoomedPicture scene={drawn.scene} imageHref={guestImages} toolSide={open?.side === 'right' ? 'left' : 'right'}>
        <PlacesLayer
          scene={drawn.scene}
          places={places}
          read={read}
          chosen={place?.id}
          notesAt={notesAt}
          onChoose={choose}
        />
      </ZoomedPicture>
      {open && place && words && (
        <PlacePanel key={place.id} place={place} words={words} side={open.side} journey={journey} onClose={close} />
      )}
    </div>
  );
}

/** How many notes stand at a place; what is no place of its own has those of its phase told there alone. */
const standing = (notes: ReturnType<typeof notesByPlace>, place: MapPlace): number =>
  standsItself.has(place.kind) ? (notes.get(notePlaceKey(notePlaceOf(place)))?.length ?? 0) : 0;

const standsItself: ReadonlySet<PlaceKind> = new Set(['phase', 'interaction', 'transition']);

/** The side of the map on which what is said of a place does not lie over it. */
function sideBeside(button: HTMLElement, area: HTMLElement | null): 'left' | 'right' {
  const [place, all] = [button.getBoundingClientRect(), area?.getBoundingClientRect()];
  return all && place.left + place.width / 2 > all.left + all.width / 2 ? 'left' : 'right';
}
