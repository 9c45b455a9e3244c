import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { id } from '#example/source/place.ts';
import type { Text } from '#example/source/text.ts';

type Drawn = { readonly on: string; readonly file: string; readonly alt: Text };

/** Small pictures drawn for the example; each SVG beside is what its PNG was made from. */
const drawn: readonly Drawn[] = [
  {
    on: id('i04'),
    file: 'cutting',
    alt: {
      en: 'A cutting in a glass of water, beginning to root',
      sv: 'En stickling i ett glas vatten, som börjar få rötter',
      nb: 'En stikling i et glass vann, som begynner å få røtter',
    },
  },
  {
    on: id('i17'),
    file: 'waiting',
    alt: {
      en: 'Somebody at a window in the evening; outside, a dark van with a plant on it',
      sv: 'Någon vid ett fönster på kvällen; utanför en mörk skåpbil med en växt på',
      nb: 'Noen ved et vindu om kvelden; utenfor en mørk varebil med en plante på',
    },
  },
  {
    on: id('i23'),
    file: 'card',
    alt: {
      en: 'A care card with a drawn plant, written for one window',
      sv: 'Ett skötselkort med en tecknad växt, skrivet för ett visst fönster',
      nb: 'Et stellekort med en tegnet plante, skrevet for ett bestemt vindu',
    },
  },
];

const bytesOf = (file: string): Buffer => readFileSync(new URL(`../pictures/${file}.png`, import.meta.url));

const nameOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The picture of an interaction, where one was drawn. */
export function withPicture<Part extends { id: string }>(part: Part): Part {
  const found = drawn.find(({ on }) => on === part.id);
  if (!found) return part;
  return { ...part, picture: { blob: nameOf(bytesOf(found.file)), width: 480, height: 270, alt: found.alt } };
}

/** The pictures' bytes, as the open format carries them. */
export const images = (): object[] =>
  drawn
    .map(({ file }) => bytesOf(file))
    .map((bytes) => ({ id: nameOf(bytes), type: 'image/png', data: bytes.toString('base64') }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
