import type { CreateId } from '#base/id.ts';
import type { JsonObject } from '#base/json.ts';
import type { ProposedPhase } from '#web/atlas/begin/propose-from-talks.ts';
import type { Wished } from '#web/atlas/begin/template-file.ts';
import type { Language } from '#base/languages.ts';

/** A phase in the customer's words, as somebody wrote it when they began. */
export type FirstPhase = {
  readonly name: string;
  readonly stretch: 'before' | 'during' | 'after';
  readonly isWithout: boolean;
};

export type BeginInto = {
  readonly language: Language;
  readonly today: string;
  readonly person?: string | undefined;
  readonly createId: CreateId;
};

type Begun = Wished & { readonly scope: 'whole' | 'episode' };

/** An empty map with its first phases, as a file in the open format. */
export function emptyFile(phases: readonly FirstPhase[], wished: Begun, into: BeginInto): JsonObject {
  const laid = phases
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, stretch, isWithout }) => ({
      id: into.createId(),
      name: name.trim(),
      stretch,
      involvesUs: !isWithout,
    }));
  return { ...headOf(wished, into, 'hypothesis'), phases: laid };
}

/** That words lie at a place of the journey that is begun. */
export type PlacedWords = {
  readonly interview: string;
  readonly excerpt: string;
  readonly place: { readonly interaction: string };
};

/** A researched map of what interviews propose, each card with the words that it rests on, and where these lie on it. */
export function talksFile(
  proposed: readonly ProposedPhase[],
  wished: Begun,
  into: BeginInto,
): { readonly file: JsonObject; readonly placed: readonly PlacedWords[] } {
  const phases = proposed.map(({ cards }) => ({
    id: into.createId(),
    cards: cards.map((card) => ({ id: into.createId(), ...card })),
  }));
  const cards = phases.flatMap((phase) => phase.cards.map((card) => ({ ...card, phase: phase.id })));
  const file = {
    ...headOf(wished, into, 'researched'),
    phases: phases.map(({ id }) => ({ id, name: '', involvesUs: true })),
    interactions: cards.map(({ id, phase, text, words }) => ({
      ...{ id, phase, text },
      evidence: words.map((word) => word.id),
    })),
  };
  const placed = cards.flatMap(({ id, words }) =>
    words.map((word) => ({ interview: word.interview, excerpt: word.id, place: { interaction: id } })),
  );
  return { file, placed };
}

export function headOf(wished: Begun, into: BeginInto, basis: 'hypothesis' | 'researched'): JsonObject {
  const { name, primaryGoal, learningQuestion, scope } = wished;
  return {
    ...{ format: 'stig-journey', version: 1, id: into.createId() },
    journey: {
      ...{ name: name ?? '', scope, basis, language: into.language, snapshotDate: into.today, status: 'draft' },
      ...(primaryGoal && { primaryGoal }),
      ...(learningQuestion && { learningQuestion }),
      ...(into.person !== undefined && { owners: { professional: into.person } }),
    },
  };
}
