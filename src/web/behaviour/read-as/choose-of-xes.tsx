import type { EventFilePreview } from '#protocol/http/behaviour.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import type { Said } from '#web/behaviour/read-as/way.ts';
import { ToggleChip } from '#web/ui/toggle-chip.tsx';
import css from '../behaviour.module.css';

type Survey = NonNullable<EventFilePreview['survey']>;
/** What of an XES log counts and is kept; all where nothing is said. */
type XesChosen = Pick<Said, 'steps' | 'properties'>;

type ChooseOfXesProps = {
  readonly survey: Survey;
  readonly chosen: XesChosen;
  readonly onChoose: (chosen: XesChosen) => void;
};

/** Which steps of the life cycle count and which properties are kept, of what the log has. */
export function ChooseOfXes({ survey, chosen, onChoose }: ChooseOfXesProps) {
  const steps = survey.steps.map(({ step }) => step);
  const keys = survey.properties.map(({ key }) => key);
  return (
    <>
      {steps.length > 1 && (
        <Steps
          survey={survey}
          counted={chosen.steps ?? steps}
          onChange={(counted) => onChoose({ ...chosen, steps: unlessAll(steps, counted) })}
        />
      )}
      {keys.length > 0 && (
        <Kept
          survey={survey}
          kept={chosen.properties ?? keys}
          onChange={(kept) => onChoose({ ...chosen, properties: unlessAll(keys, kept) })}
        />
      )}
    </>
  );
}

type StepsProps = {
  readonly survey: Survey;
  readonly counted: readonly string[];
  readonly onChange: (counted: string[]) => void;
};

function Steps({ survey, counted, onChange }: StepsProps) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  const nameOf = (step: string): string => step || t('no-step');
  const left = survey.steps.filter(({ step }) => !counted.includes(step));
  const leftOut = left.reduce((sum, { events }) => sum + events, 0);
  const steps = left.map(({ step, events }) => `${nameOf(step)} ${format.number(events)}`).join(', ');
  return (
    <div role="group" aria-label={t('steps-that-count')}>
      <p className={css['label']}>{t('steps-that-count')}</p>
      <div className={css['chips']}>
        {survey.steps.map(({ step, events }) => (
          <ToggleChip
            key={step}
            isIn={counted.includes(step)}
            onChange={(isIn) => onChange(toggled(counted, step, isIn))}
          >
            {t('step-of', { step: nameOf(step), n: events })}
          </ToggleChip>
        ))}
      </div>
      <p className={css['facts']}>{t('steps-why')}</p>
      <p className={css['facts']} role="status">
        {counted.length === 0 ? t('no-step-chosen') : t('steps-left-out', { n: leftOut, of: survey.events, steps })}
      </p>
    </div>
  );
}

type KeptProps = {
  readonly survey: Survey;
  readonly kept: readonly string[];
  readonly onChange: (kept: string[]) => void;
};

const ofCase = 'case:';

function Kept({ survey, kept, onChange }: KeptProps) {
  const t = useWords(behaviourWords);
  const nameOf = (key: string): string =>
    key.startsWith(ofCase) ? t('property-of-case', { key: key.slice(ofCase.length) }) : key;
  return (
    <div role="group" aria-label={t('kept-properties')}>
      <p className={css['label']}>{t('kept-properties')}</p>
      <div className={css['chips']}>
        {survey.properties.map(({ key, examples }) => (
          <ToggleChip key={key} isIn={kept.includes(key)} onChange={(isIn) => onChange(toggled(kept, key, isIn))}>
            {[nameOf(key), shortened(examples)].filter(Boolean).join(': ')}
          </ToggleChip>
        ))}
      </div>
      <p className={css['facts']}>{t('kept-properties-why')}</p>
    </div>
  );
}

const shortened = (examples: readonly string[]): string =>
  examples
    .slice(0, 2)
    .map((one) => (one.length > 24 ? `${one.slice(0, 23)}…` : one))
    .join(', ');

const toggled = (all: readonly string[], one: string, isIn: boolean): string[] =>
  isIn ? [...all, one] : all.filter((each) => each !== one);

/** What holds everything is not said: so a log of before and one of which nothing was left out are the same. */
const unlessAll = (all: readonly string[], chosen: string[]): string[] | undefined =>
  all.every((one) => chosen.includes(one)) ? undefined : chosen;
