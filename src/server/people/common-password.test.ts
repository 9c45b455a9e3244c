import { describe, expect, it } from 'vitest';
import { isCommonPassword } from '#server/people/common-password.ts';

const who = { name: 'Nora Berg-Ås', email: 'nora.berg@kundereise.no' };

describe('a password', () => {
  it.each([
    'password123',
    'Passw0rd!2024',
    'qwertyuiop',
    '1234567890',
    'Sommar2026!!',
    'iloveyou12',
    'aaaaaaaaaa',
    'abababababab',
    'nora.berg2026',
    'kundereise1',
    'stig-stig-stig',
    'nora.berg@kundereise.no',
    'NORANORANORA1',
  ])('%s is too easily guessed', (password) => expect(isCommonPassword(password, who)).toBe(true));

  it.each(['correct horse', 'nora and the green boat', 'tveksam bokhylla', '8fJ2kqLw0z', 'stigande kurvor i maj'])(
    '%s is not',
    (password) => expect(isCommonPassword(password, who)).toBe(false),
  );
});
