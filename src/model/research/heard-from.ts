/** How many people were listened to; where nobody is named in any of the interviews there is only how many these are. */
export type HeardFrom = { readonly voices: number; readonly unnamed: number };

/** Who was heard in interviews: one in which nobody is named is somebody of their own beside those who are. */
export function heardFrom(
  interviews: readonly { readonly id: string; readonly participant?: string | undefined }[],
): HeardFrom {
  if (interviews.every(({ participant }) => participant === undefined))
    return { voices: 0, unnamed: interviews.length };
  return { voices: new Set(interviews.map(({ id, participant }) => participant ?? id)).size, unnamed: 0 };
}

/** What a journey rests on; where nobody has said, whether anybody was heard. */
export const basisOf = (
  basis: 'hypothesis' | 'researched' | undefined,
  { voices, unnamed }: HeardFrom,
): 'hypothesis' | 'researched' => basis ?? (voices + unnamed > 0 ? 'researched' : 'hypothesis');
