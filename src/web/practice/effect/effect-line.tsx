import type { MeasureBody } from '#model/practice/measure.ts';
import type { ExperimentBody } from '#model/practice/experiment.ts';
import { experimentEffect } from '#model/practice/effect/experiment-effect.ts';
import { sayEffect } from '#web/practice/effect/say-effect.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { effectWords } from '#words/effect.ts';
import css from './effect-line.module.css';

type EffectLineProps = {
  readonly experiment: ExperimentBody;
  readonly measure: MeasureBody;
  readonly comparison: MeasureBody | undefined;
};

/** What an experiment did, in a line: how much where that is sure, and that it may be chance where it is not. */
export function EffectLine({ experiment, measure, comparison }: EffectLineProps) {
  const t = useWords(effectWords);
  const format = useFormat();
  const effect = experimentEffect({ experiment, measure, comparison });
  if (typeof effect === 'string' || !effect.interval) return null;
  const told = { unit: measure.unit ?? '', hoped: experiment.expected?.value, comparison: comparison?.name };
  const { change, sureness } = sayEffect(effect, told, { t, format });
  return <p className={effect.isSure ? css['sure'] : css['unsure']}>{effect.isSure ? change : sureness}</p>;
}
