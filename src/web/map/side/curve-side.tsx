import { recordOf } from '#model/document/document.ts';
import { curveKinds } from '#model/map/curve.ts';
import { newId } from '#web/client/new-id.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { useGround, useMapActs } from '#web/map/store/map-context.ts';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { Choose, SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { curveWords } from '#words/curves.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import css from '#web/journey/side.module.css';

/** A curve: what it is called, what it tells of, whose and of which day. */
export function CurveSide({ id }: { id: string }) {
  const t = useWords(curveWords);
  const { mayEdit } = useJourneyActs();
  const content = useGround((ground) => ground.content);
  const { set, write } = useEdit('curve', id);
  const { foreground } = useCurves();
  const body = useRecord('curve', id)?.body;
  const points = content.curves.find((curve) => curve.id === id)?.points.length ?? 0;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>
        <Chip look="path">{t('curve')}</Chip>
        {t('points', { n: points })}
        {foreground?.id === id && ` · ${t('in-front')}`}
      </div>
      <h2 className={css['title']}>
        <SideText value={body.name} label={t('name')} isDisabled={!mayEdit} onWrite={write('name')} />
      </h2>
      <HeadActs />
      <SidePart title={t('kind')}>
        <Choose
          label={t('kind')}
          isDisabled={!mayEdit}
          options={curveKinds.map((kind) => ({ id: kind, name: t(`kind-${kind}`) }))}
          chosen={body.kind ? [body.kind] : []}
          onChoose={([kind]) => set('kind', kind)}
        />
      </SidePart>
      {body.of !== 'employees' && (
        <SidePart title={t('group')}>
          <LibraryChoice
            type="group"
            label={t('group')}
            labelHidden
            none={t('everyone')}
            value={body.group}
            isDisabled={!mayEdit}
            onChange={(group) => set('group', group)}
          />
        </SidePart>
      )}
      <div className={css['part']}>
        <DayField label={t('date')} value={body.date} isDisabled={!mayEdit} onChange={(date) => set('date', date)} />
      </div>
      {body.of !== 'employees' && <CurveFoot id={id} />}
      <RemoveFoot type="curve" id={id} />
    </>
  );
}

function CurveFoot({ id }: { id: string }) {
  const t = useWords(curveWords);
  const { doc, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const content = useGround((ground) => ground.content);
  const { select } = useMapActs();
  const { foreground, bringForward } = useCurves();
  const { setSuggesting } = useMapViews();
  const copy = () => {
    const curve = content.curves.find((one) => one.id === id);
    const made = newId();
    const points = (curve?.points ?? []).flatMap((point) => {
      const body = recordOf(records, 'point', point.id)?.body;
      if (!body?.at || body.feeling === undefined) return [];
      return [addRecord('point', { id: newId(), body: { curve: made, at: body.at, feeling: body.feeling } })];
    });
    doc.send(addRecord('curve', { id: made, body: { of: 'customers', kind: 'to-be', name: '' } }), ...points);
    bringForward(made);
    select(made);
  };
  return (
    <footer className={css['foot']}>
      {foreground?.id !== id && (
        <Button small onPress={() => bringForward(id)}>
          {t('draw-on', { name: recordOf(records, 'curve', id)?.body.name || t('unnamed') })}
        </Button>
      )}
      {mayEdit && (
        <>
          <Button small onPress={copy}>
            {t('new-curve-like')}
          </Button>
          <Button small onPress={() => setSuggesting(true)}>
            {t('suggest')}
          </Button>
        </>
      )}
    </footer>
  );
}
