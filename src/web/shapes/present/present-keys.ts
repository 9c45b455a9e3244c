/** What a key, or a clicker that sends keys, does to a presentation. */
export type PresentDeed = 'on' | 'back' | 'first' | 'last' | 'leave' | 'blank' | 'notes' | 'full';

const deeds: Readonly<Record<string, PresentDeed>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  f: 'full',
};

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/** What the key means; on a control that has its own use for Space and Enter, those are left to it. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: Key, onControl: boolean): PresentDeed | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (onControl && (key === ' ' || key === 'Enter')) return undefined;
  return deeds[key.length === 1 ? key.toLowerCase() : key];
}

/** Where a deed leads from stop `now`. */
export function stopAfter(deed: PresentDeed, now: number, count: number): number {
  const last = Math.max(count - 1, 0);
  if (deed === 'on') return Math.min(now + 1, last);
  if (deed === 'back') return Math.max(now - 1, 0);
  return deed === 'first' ? 0 : deed === 'last' ? last : now;
}

/** A swipe long enough to be meant. Units: px. */
const swipe = 48;

export function deedOfSwipe(dx: number, dy: number): PresentDeed | undefined {
  if (Math.abs(dx) < swipe || Math.abs(dx) < Math.abs(dy) * 1.5) return undefined;
  return dx < 0 ? 'on' : 'back';
}
