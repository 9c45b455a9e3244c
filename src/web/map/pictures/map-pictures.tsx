import { type ReactNode, useEffect } from 'react';
import { useSelected } from '#web/map/store/map-context.ts';
import { imageIn, imagePasted } from '#web/map/pictures/image-files.ts';
import { type Pictures, PicturesContext } from '#web/journey/pictures-context.ts';
import { thingAt } from '#web/map/selection/spot-attributes.ts';
import { useWaitingPictures } from '#web/map/pictures/use-waiting-pictures.ts';

/** The map with its pictures: dropped on a card, or pasted on the one that is selected. */
export function MapPictures({ children }: { children: ReactNode }) {
  const pictures = useWaitingPictures();
  useDropped(pictures);
  usePasted(pictures);
  return <PicturesContext value={pictures}>{children}</PicturesContext>;
}

const spotOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-type=interaction], [data-type=note]')
    : null;

/** Files that are let go of over a card; beside the cards nothing happens, and the browser does not leave for the picture. */
function useDropped({ add }: Pictures): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || !isOnMap(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = spotOf(event) ? 'copy' : 'none';
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || !isOnMap(event)) return;
      event.preventDefault();
      const [file, spot] = [imageIn(event.dataTransfer), thingAt(spotOf(event))];
      if (file && spot !== undefined) add(spot, file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [add]);
}

const isOnMap = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-map]') !== null;

function usePasted({ add }: Pictures): void {
  const selected = useSelected();
  useEffect(() => {
    if (selected === undefined) return undefined;
    const paste = (event: ClipboardEvent) => {
      const file = imagePasted(event.clipboardData);
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      add(selected, file);
    };
    addEventListener('paste', paste, { capture: true });
    return () => removeEventListener('paste', paste, { capture: true });
  }, [add, selected]);
}
