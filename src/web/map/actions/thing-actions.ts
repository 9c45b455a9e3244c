import { useNavigate } from '@tanstack/react-router';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { useSelected } from '#web/map/store/map-context.ts';
import { chooseImage } from '#web/map/pictures/image-files.ts';
import { usePictures } from '#web/journey/pictures-context.ts';
import { thingWords } from '#words/things.ts';
import { comparedDoorWords } from '#words/compared-door.ts';
import { useTouchpoint } from '#web/journey/touchpoints/use-touchpoint.ts';
import { useOpenEpisode } from '#web/journey/episodes/episodes-here.tsx';
import { useWords } from '#web/ui/language/use-words.ts';

/** What can be put on what is selected, shared of it, or opened from it. */
export function useThingActions(): MapAction[] {
  const t = useWords(thingWords);
  const { id, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const selected = useSelected();
  const { add } = usePictures();
  const touchpoint = useTouchpointActions(selected);
  const compared = useComparedActions(id);
  const openEpisode = useOpenEpisode();
  if (!mayEdit) return compared;
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
    ...touchpoint,
    {
      id: 'open-episode',
      name: t('episode-new'),
      group: 'new',
      isDisabled: type !== 'interaction' && type !== 'phase',
      onSelected: true,
      run: () => {
        if (selected !== undefined) openEpisode(type === 'phase' ? { phase: selected } : { interaction: selected });
      },
    },
    ...compared,
  ];
}

function useTouchpointActions(selected: string | undefined): MapAction[] {
  const t = useWords(thingWords);
  const here = useTouchpoint(selected ?? '');
  if (!here) return [];
  return here.touchpoint
    ? [{ id: 'touchpoint-local', name: t('touchpoint-local'), group: 'edit', onSelected: true, run: here.makeLocal }]
    : [
        {
          id: 'touchpoint-make',
          name: t('touchpoint-make'),
          group: 'edit',
          isDisabled: !here.body.text,
          onSelected: true,
          run: here.make,
        },
      ];
}

function useComparedActions(id: string): MapAction[] {
  const t = useWords(comparedDoorWords);
  const navigate = useNavigate();
  const own = useWords(thingWords);
  const other = useRecord('journey', id)?.body.comparedWith;
  return [
    {
      id: 'open-compared',
      name: t('title'),
      group: 'go',
      isDisabled: other === undefined,
      run: () => void navigate({ to: '/journeys/$journey/compared', params: { journey: id } }),
    },
    {
      id: 'open-touchpoints',
      name: own('touchpoints'),
      group: 'go',
      run: () => void navigate({ to: '/journeys/touchpoints', search: {} }),
    },
  ];
}
