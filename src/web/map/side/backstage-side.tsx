import { plainOf } from '#base/rich-text.ts';
import type { Place } from '#model/record/place.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

/** Something behind the line of visibility: its words and whose it is, then from where to where. */
export function BackstageSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const view = useView();
  const { set, write } = useEdit('backstage', id);
  const body = useRecord('backstage', id)?.body;
  if (!body) return null;
  const isSystem = body.kind === 'system';
  const places = view.phases.flatMap(({ phase, interactions }) => [
    { id: `phase:${phase.id}`, name: phase.body.name ?? t('unnamed') },
    ...interactions.map((one) => ({
      id: `interaction:${one.id}`,
      name: `– ${plainOf(one.body.text ?? t('unnamed'))}`,
    })),
  ]);
  return (
    <>
      <div className={css['kicker']}>{t('backstage')}</div>
      <h2 className={css['title']}>
        <SideText value={body.text} label={t('name')} isDisabled={!mayEdit} onWrite={write('text')} />
      </h2>
      <SidePart title={t(isSystem ? 'lane-systems' : 'team')}>
        <LibraryChoice
          type={isSystem ? 'system' : 'team'}
          label={t(isSystem ? 'lane-systems' : 'team')}
          labelHidden
          none={t('nobody')}
          value={isSystem ? body.system : body.team}
          isDisabled={!mayEdit}
          onChange={(chosen) => set(isSystem ? 'system' : 'team', chosen)}
        />
      </SidePart>
      <HeadActs />
      <div className={css['pair']}>
        {(['from', 'to'] as const).map((end) => (
          <SidePart key={end} title={t(end)}>
            <Select
              label={t(end)}
              labelHidden
              options={places}
              value={placeId(body[end])}
              isDisabled={!mayEdit}
              onChange={(chosen) => set(end, placeOf(chosen))}
            />
          </SidePart>
        ))}
      </div>
      <RemoveFoot type="backstage" id={id} />
    </>
  );
}

function placeId(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  if ('interaction' in place) return `interaction:${place.interaction}`;
  return 'phase' in place ? `phase:${place.phase}` : undefined;
}

function placeOf(chosen: string): { interaction: string } | { phase: string } {
  const at = chosen.indexOf(':');
  const id = chosen.slice(at + 1);
  return chosen.slice(0, at) === 'interaction' ? { interaction: id } : { phase: id };
}
