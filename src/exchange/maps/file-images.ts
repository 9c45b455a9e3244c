import type { JsonObject } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';

/** A picture in a file: its name there, what it is, and its bytes in base64. */
export type FileImage = { readonly id: string; readonly type: string; readonly data: string };

/** Names of the pictures that a journey shows, each once. */
export const imagesOn = (journey: Records): string[] => {
  const bodies = [...recordsOf(journey, 'interaction'), ...recordsOf(journey, 'note')].map(({ body }) => body);
  return [...new Set(bodies.flatMap(({ picture }) => picture?.blob ?? []))].toSorted();
};

export const imageKeys = (images: readonly FileImage[]): JsonObject[] =>
  images.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, type, data }) => ({ id, type, data }));

/** The file with its pictures called by the names under which they are kept; without their bytes. */
export function renameImages(file: StigFile, names: ReadonlyMap<string, string>): StigFile {
  const { images: _images, ...rest } = file;
  const named = <T extends { picture?: { blob: string } | undefined }>(one: T): T =>
    one.picture === undefined
      ? one
      : { ...one, picture: { ...one.picture, blob: names.get(one.picture.blob) ?? one.picture.blob } };
  return {
    ...rest,
    ...(rest.interactions && { interactions: rest.interactions.map(named) }),
    ...(rest.notes && { notes: rest.notes.map(named) }),
  };
}
