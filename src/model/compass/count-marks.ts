import type { Reading } from '#model/compass/reading.ts';

/** How many places the customers feel strongly for and against. */
export function countMarks({ interactions, transitions }: Reading): { hearts: number; clouds: number } {
  const marks = [...interactions, ...transitions].map(({ body }) => body.mark?.type);
  return {
    hearts: marks.filter((type) => type === 'heart').length,
    clouds: marks.filter((type) => type === 'cloud').length,
  };
}
