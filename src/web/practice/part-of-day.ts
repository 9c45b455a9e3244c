export type PartOfDay = 'morning' | 'forenoon' | 'afternoon' | 'evening';

/** Which greeting an hour (0 … 23) asks for; the small hours belong to the evening. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 18) return 'evening';
  if (hour < 10) return 'morning';
  return hour < 12 ? 'forenoon' : 'afternoon';
}
