/** What the example's own tests need to see of the open format. */
export type Feelings = {
  readonly id: string;
  readonly evidence?: string[];
  readonly mark?: { type: string; strength: number };
};
export type Owned = Feelings & {
  readonly owners?: { professional: string; operational: string };
  readonly handOff?: object;
};

export type ExampleFile = {
  readonly journey: Owned & { snapshotDate: string; trustUntil: string; rhythm: { next: string } };
  readonly phases: { id: string; name: string; involvesUs: boolean; stretch: string }[];
  readonly interactions: (Owned & {
    phase: string;
    text: string;
    kind: string;
    channels: string[];
    touchpoint?: string;
    picture?: { blob: string; alt: string };
    events?: { name: string; where?: Record<string, string> }[];
  })[];
  readonly images: { id: string }[];
  readonly transitions: (Owned & { from: string; to: string; meanwhile: string })[];
  readonly curves: { of: string; points: { at: object; feeling: number; evidence: string[] }[] }[];
  readonly quotes: { text: string; excerpt: string; at: object }[];
  readonly moments: { cues: string[]; howMightWe: string[]; evidence: string[] }[];
  readonly backstage: { view: string }[];
  readonly experiments: { status: string; start: string; expectedEffect: string; place: object; measure: string }[];
  readonly opportunities: { evidence: string[] }[];
  readonly jobs: { evidence: string[] }[];
  readonly measures: unknown[];
  readonly reviews: unknown[];
  readonly research: {
    participants: { id: string; group: string; consent: { given: string }; retainUntil: string }[];
    interviews: { id: string; participant: string; date: string; transcript: string }[];
    codes: { id: string }[];
    excerpts: {
      id: string;
      interview: string;
      start: number;
      end: number;
      text: string;
      codes: string[];
      feeling: number;
      place: object;
    }[];
  };
};
