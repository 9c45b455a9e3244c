import { withoutEnd } from '#base/without-end.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '#base/once-per.ts';

const common = once(
  () =>
    new Set(
      readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    ),
);

const leastLeft = 6;
const fewestLetters = 4;

/**
 * Whether a password is among the first that somebody would guess: in the list, made of a word in it with digits or signs around, of few different
 * signs, or of their own name, e-mail or the product's name with little beside.
 */
export function isCommonPassword(password: string, { name, email }: { name: string; email: string }): boolean {
  const plain = password.toLowerCase();
  if (common().has(plain) || common().has(stemOf(plain)) || common().has(stemOf(unleet(plain)))) return true;
  if (new Set(plain).size < fewestLetters) return true;
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const own = [
    email.toLowerCase(),
    local,
    ...name.toLowerCase().split(/\s+/u),
    ...domain.split('.').slice(0, -1),
    'stig',
  ];
  const left = own
    .filter((word) => word.length >= fewestLetters)
    .reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return left !== plain && left.length < leastLeft;
}

const stemOf = (text: string): string => withoutEnd(text.replace(/^[^\p{L}]+/u, ''), /[^\p{L}]/u);

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

const unleet = (text: string): string => text.replaceAll(/[013457@$]/gu, (sign) => leet[sign] ?? sign);
