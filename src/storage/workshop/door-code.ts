import { randomInt } from 'node:crypto';

const consonants = 'BDFGKLMNPRSTV';
const vowels = 'AEIOU';

/** Eight letters that can be said aloud in Swedish, Norwegian and English: `BODU KIRA`. About 18 million of them. */
export function randomDoorCode(): string {
  let code = '';
  while (code.length < 8) code += pick(consonants) + pick(vowels);
  return code;
}

const pick = (letters: string): string => letters[randomInt(letters.length)] ?? '';

/** A code as it is kept, whatever was put between its letters. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z]/gu, '');
