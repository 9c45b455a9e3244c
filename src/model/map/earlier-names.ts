/** The names that something has had, once it is called `is` instead of `was`. */
export function earlierNames(names: readonly string[], was: string | undefined, is: string): string[] {
  const kept = !was?.trim() || names.includes(was) ? names : [...names, was];
  return [...new Set(kept)].filter((name) => name !== is);
}
