import { createSeededRandom } from '#base/random.ts';

/** A note as all three show it. Units: pixels at full size. */
export type Note = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

const words =
  'she waits at home and asks a neighbour whether the parcel has left while the shop says that it lies with the carrier since Tuesday and nobody knows where'.split(
    ' ',
  );

/** So many notes of 60 to 90 characters, the same every time, in rows of fifty. */
export function createNotes(count: number): Note[] {
  const random = createSeededRandom(4720);
  return Array.from({ length: count }, (_, n) => ({
    ...{ id: `n${n}`, x: (n % 50) * 230, y: Math.floor(n / 50) * 150, width: 200, height: 120 },
    text: sentence(60 + Math.floor(random() * 31), random),
  }));
}

function sentence(length: number, random: () => number): string {
  let text = 'Here';
  while (text.length < length) text += ` ${words[Math.floor(random() * words.length)] ?? ''}`;
  return text.slice(0, length).trimEnd();
}
