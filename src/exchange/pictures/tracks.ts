/** The roles around a decision, a track each: first those the journey names, then others that are there, and last (`undefined`) what is nobody's in particular. */
export function trackRoles(named: readonly string[], used: readonly (string | undefined)[]): (string | undefined)[] {
  const roles = [...new Set([...named, ...used.filter((role) => role !== undefined)])];
  return used.includes(undefined) || roles.length === 0 ? [...roles, undefined] : roles;
}

/** Columns that a phase may have for its order alone. */
const mostTurns = 4;

/** Who acts when is read from above to below, then in the column beside: one that lies in a track above begins a new column, as far as there is room. */
export function columnsByTurns(trackOf: readonly number[]): number[] {
  let turn = 0;
  const turns = trackOf.map((track, at) => (track < (trackOf[at - 1] ?? 0) ? (turn += 1) : turn));
  const columns = Math.min(turn + 1, mostTurns);
  return turns.map((one) => Math.floor((one * columns) / (turn + 1)));
}
