import { type CSSProperties, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Box } from '#exchange/pictures/path.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import { commentWords } from '#words/comments.ts';
import { shareWords } from '#words/share.ts';
import { workshopWords } from '#words/workshop.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import { type MapPlace, placeAfter, type WalkKey, walkKeys } from '#web/workshop/map-places.ts';
import type { PlaceWords } from '#web/workshop/read-place.ts';
import css from './guest-picture.module.css';

type PlacesLayerProps = {
  readonly scene: Scene;
  readonly places: readonly MapPlace[];
  readonly read: (id: string) => PlaceWords | undefined;
  readonly chosen: string | undefined;
  /** How many notes stand at a place. */
  readonly notesAt: (place: MapPlace) => number;
  readonly onChoose: (id: string, button: HTMLElement) => void;
};

/** Every place of a picture as a button over it: one stop for Tab, and the arrows walk. */
export function PlacesLayer({ scene, places, read, chosen, notesAt, onChoose }: PlacesLayerProps) {
  const t = useWords(workshopWords);
  const label = usePlaceLabel();
  const hint = useId();
  const layer = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string>();
  const at = places.some(({ id }) => id === reached) ? reached : places[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = isWalkKey(event.key) ? placeAfter(places, at, event.key) : undefined;
    if (!next) return;
    event.preventDefault();
    setReached(next.id);
    layer.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div
      ref={layer}
      className={css['places']}
      role="group"
      aria-label={t('places-on-map')}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
    >
      <p id={hint} className={css['hint']}>
        {t('how-to-walk')}
      </p>
      {places.map((place) => (
        <button
          key={place.id}
          type="button"
          data-place={place.id}
          data-kind={place.kind}
          className={css['spot']}
          style={boxOn(scene, place)}
          tabIndex={place.id === at ? 0 : -1}
          aria-label={label(place, read(place.id), notesAt(place))}
          aria-expanded={place.id === chosen}
          onFocus={() => setReached(place.id)}
          onClick={({ currentTarget }) => onChoose(place.id, currentTarget)}
        >
          {notesAt(place) > 0 && <span className={css['count']}>{notesAt(place)}</span>}
        </button>
      ))}
    </div>
  );
}

const isWalkKey = (key: string): key is WalkKey => walkKeys.some((one) => one === key);

const boxOn = ({ width, height }: Scene, box: Box): CSSProperties => ({
  left: `${(box.x / width) * 100}%`,
  top: `${(box.y / height) * 100}%`,
  width: `${(box.width / width) * 100}%`,
  height: `${(box.height / height) * 100}%`,
});

function usePlaceLabel() {
  const kinds = useWords(commentWords);
  const t = useWords(shareWords);
  const w = useWords(workshopWords);
  const language = useLanguage();
  return ({ kind }: MapPlace, words: PlaceWords | undefined, notes: number): string => {
    if (!words) return kinds(`on-${kind}`);
    const { title, names, mark, isAssumption, isQuote } = words;
    return [
      isQuote ? quoted(language, title) : title,
      kinds(`on-${kind}`),
      ...names,
      ...(mark ? [t(mark.type)] : []),
      ...(isAssumption ? [t('assumption')] : []),
      ...(notes > 0 ? [w('n-notes', { n: notes })] : []),
    ]
      .filter((part) => part !== '')
      .join(', ');
  };
}
