import type { JsonObject } from '#base/json.ts';
import { type BeginInto, headOf } from '#web/atlas/begin/begin-file.ts';
import type { Wished } from '#web/atlas/begin/template-file.ts';
import type { Say } from '#web/ui/language/use-words.ts';
import type { blankPaperWords } from '#words/blank-paper.ts';

/** The questions of a blank journey, phase by phase. */
const phases = [
  { prompt: 'phase-1', stretch: 'before', involvesUs: false },
  { prompt: 'phase-2', stretch: 'before', involvesUs: true },
  { prompt: 'phase-3', stretch: 'during', involvesUs: true },
  { prompt: 'phase-4', stretch: 'during', involvesUs: true },
  { prompt: 'phase-5', stretch: 'during', involvesUs: true },
  { prompt: 'phase-6', stretch: 'after', involvesUs: false },
] as const;
const cards = ['doing-1', 'doing-3', 'doing-4'] as const;

/** An empty map of six phases with a question at each place, and nobody's story: what is asked goes when something is written there. */
export function skeletonFile(wished: Wished, into: BeginInto, say: Say<typeof blankPaperWords>): JsonObject {
  const { createId } = into;
  const laid = phases.map(({ prompt, ...phase }) => ({
    ...{ id: createId(), name: '', prompt: say(prompt) },
    ...phase,
  }));
  return {
    ...headOf({ ...wished, scope: 'whole' }, into, 'hypothesis'),
    phases: laid,
    interactions: laid.flatMap(({ id: phase, involvesUs }) =>
      cards.map((prompt) => ({
        ...{ id: createId(), phase, kind: involvesUs ? 'direct' : 'indirect', text: '' },
        prompt: say(prompt),
      })),
    ),
  };
}
