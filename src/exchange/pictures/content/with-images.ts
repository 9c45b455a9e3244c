import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Picture } from '#model/record/values.ts';

/** The content with only the pictures that are here: no room is left for others. */
export function withImages(content: MapContent, images: { readonly has: (blob: string) => boolean }): MapContent {
  const kept = <T extends { readonly picture?: Picture | undefined }>(one: T): T =>
    one.picture && !images.has(one.picture.blob) ? { ...one, picture: undefined } : one;
  return {
    ...content,
    phases: content.phases.map((phase) => ({ ...phase, interactions: phase.interactions.map(kept) })),
    notes: content.notes.map(kept),
  };
}
