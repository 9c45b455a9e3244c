/** What makes an element the place of a thing on the map. A thing has one; where it is shown once more that is a mirror, which takes hands and keys but is not walked to. */
export const spotAttributes = (id: string, isMirror = false) =>
  isMirror ? { 'data-mirror': id } : { 'data-spot': id };

/** The thing whose place or mirror this is, or stands on. */
export function thingAt(target: EventTarget | null): string | undefined {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-spot], [data-mirror]') : null;
  return at?.dataset['spot'] ?? at?.dataset['mirror'];
}
