import { measureKinds, measureRhythms } from '#model/practice/measure.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { MeasureValues } from '#web/journey/measures/measure-values.tsx';
import { Choose } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { NumberField } from '#web/ui/number-field.tsx';
import { LineField, WrittenField } from '#web/ui/written-field.tsx';
import { measureWords } from '#words/measures.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from '#web/ui/editor.module.css';

const sources = ['behaviour', 'survey', 'crm', 'manual'] as const;
const directions = ['up', 'down'] as const;
const noRhythm = 'none';

/** What a measure is, where its numbers come from and what they have been. */
export function MeasureFields({ id }: { id: string }) {
  const t = useWords(practiceWords);
  const own = useWords(measureWords);
  const { mayEdit } = useJourneyActs();
  const { write } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body;
  if (!body) return null;
  const isDisabled = !mayEdit;
  return (
    <div className={css['inset']}>
      <LineField
        label={t('measure-name')}
        placeholder={t('measure-name-hint')}
        value={body.name}
        isDisabled={isDisabled}
        autoFocus={!body.name}
        onWrite={write('name')}
      />
      <WrittenField
        label={own('definition')}
        placeholder={own('definition-hint')}
        value={body.definition}
        isDisabled={isDisabled}
        onWrite={write('definition')}
      />
      <MeasureValues id={id} measure={body} />
      <KindAndUnit id={id} isDisabled={isDisabled} />
      <Aim id={id} isDisabled={isDisabled} />
    </div>
  );
}

type FieldsOf = { readonly id: string; readonly isDisabled: boolean };

function KindAndUnit({ id, isDisabled }: FieldsOf) {
  const t = useWords(practiceWords);
  const own = useWords(measureWords);
  const { set, write } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body ?? {};
  const rhythms = [noRhythm, ...measureRhythms] as const;
  return (
    <>
      <div className={css['pair']}>
        <Select
          label={own('kind')}
          options={measureKinds.map((kind) => ({ id: kind, name: own(`kind-${kind}`) }))}
          value={body.kind}
          isDisabled={isDisabled}
          onChange={(kind) => set('kind', kind)}
        />
        <LineField
          label={t('unit')}
          placeholder={t('unit-hint')}
          value={body.unit}
          isDisabled={isDisabled}
          onWrite={write('unit')}
        />
      </div>
      <div className={css['pair']}>
        <Select
          label={own('every')}
          options={rhythms.map((every) => ({ id: every, name: own(`every-${every}`) }))}
          value={body.every ?? noRhythm}
          isDisabled={isDisabled}
          onChange={(every) => set('every', every === noRhythm ? undefined : every)}
        />
        <Select
          label={t('source')}
          options={sources.map((source) => ({ id: source, name: t(`source-${source}`) }))}
          value={body.source}
          isDisabled={isDisabled}
          onChange={(source) => set('source', source)}
        />
      </div>
    </>
  );
}

function Aim({ id, isDisabled }: FieldsOf) {
  const t = useWords(practiceWords);
  const { set } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body ?? {};
  return (
    <div className={css['pair']}>
      <NumberField
        label={t('target')}
        value={body.target}
        isDisabled={isDisabled}
        onSet={(target) => set('target', target)}
      />
      <div className={css['field']}>
        <span className={css['label']}>{t('direction')}</span>
        <Choose
          label={t('direction')}
          isDisabled={isDisabled}
          options={directions.map((direction) => ({ id: direction, name: t(`direction-${direction}`) }))}
          chosen={body.direction ? [body.direction] : []}
          onChoose={([direction]) => set('direction', direction)}
        />
      </div>
    </div>
  );
}
