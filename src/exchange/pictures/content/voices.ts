import type { Place } from '#model/record/place.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { Voice } from '#exchange/pictures/content/types.ts';

/** What was heard in the journey's interviews, without transcripts. `isToCome` while nobody knows yet: what names evidence is taken at its word. */
export type Evidence = {
  readonly isToCome?: boolean | undefined;
  /** The day on which consents are asked. */
  readonly today: string;
  readonly interviews: readonly {
    readonly id: string;
    readonly title?: string | undefined;
    readonly date?: string | undefined;
    readonly method?: string | undefined;
    readonly participant?: string | undefined;
  }[];
  readonly excerpts: readonly {
    readonly id: string;
    readonly interview: string;
    readonly start: number;
    readonly end: number;
    readonly text?: string | undefined;
    readonly codes?: readonly string[] | undefined;
    readonly feeling?: number | undefined;
    readonly place?: Place | undefined;
    readonly erased?: boolean | undefined;
    readonly keyMissing?: boolean | undefined;
  }[];
};

export type Voices = (excerpt: string | undefined) => Voice | undefined;

/** Finds the words of an excerpt with the name their speaker goes by and what they consented to. */
export function createVoices(workspace: Records, evidence: Evidence): Voices {
  const interviews = new Map(evidence.interviews.map((interview) => [interview.id, interview]));
  if (evidence.isToCome) return (id) => (id === undefined ? undefined : { ...unheard, excerpt: id });
  const excerpts = new Map(evidence.excerpts.map((excerpt) => [excerpt.id, excerpt]));
  return (id) => {
    const excerpt = excerpts.get(id ?? '');
    if (!excerpt) return undefined;
    const participant = recordOf(workspace, 'participant', interviews.get(excerpt.interview)?.participant)?.body;
    return {
      excerpt: excerpt.id,
      text: excerpt.text ?? '',
      alias: participant?.alias ?? '',
      consent: participant?.consent,
      ...(excerpt.erased ? { erased: true } : {}),
      ...(excerpt.keyMissing ? { keyMissing: true } : {}),
    };
  };
}

const unheard = { text: '', alias: '', consent: undefined };
