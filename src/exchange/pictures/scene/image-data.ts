import type { SceneImage } from '#exchange/pictures/scene/scene.ts';

/** A picture as an address that holds all of it. */
export function dataOf({ type, bytes }: SceneImage): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += piece) letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return `data:${type};base64,${btoa(letters)}`;
}

const piece = 32_768;
