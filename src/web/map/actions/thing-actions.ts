import type { MapAction } from '#web/map/actions/map-action.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { chooseImage } from '#web/map/pictures/image-files.ts';
import { usePictures } from '#web/map/pictures/pictures-context.ts';
import { thingWords } from '#web/text/things.ts';
import { useWords } from '#web/text/use-words.ts';

/** What can be put on what is selected: a picture. */
export function useThingActions(): MapAction[] {
  const t = useWords(thingWords);
  const { records, mayEdit } = useJourney();
  const { selected } = useMap();
  const { add } = usePictures();
  if (!mayEdit) return [];
  const type = records.get(selected ?? '')?.type;
  const choose = async (record: string) => {
    const file = await chooseImage();
    if (file) add(record, file);
  };
  return [
    {
      id: 'add-picture',
      name: t('picture-choose'),
      group: 'edit',
      isDisabled: type !== 'interaction' && type !== 'note',
      onSelected: true,
      run: () => void (selected !== undefined && choose(selected)),
    },
  ];
}
