import { describe, expect, it } from 'vitest';
import { authenticatorAddress, base32, codeAt, stepOfCode } from '#server/people/totp.ts';

const secret = Buffer.from('12345678901234567890');

describe('a code from an authenticator', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238 at %i seconds', (seconds, code) => {
    expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code);
  });

  it('is taken one step early or late, and not two', () => {
    const code = codeAt(secret, 1000);
    const at = (step: number) => stepOfCode(secret, code, step * 30_000 + 10);
    expect([998, 999, 1000, 1001, 1002].map(at)).toEqual([undefined, 1000, 1000, 1000, undefined]);
    expect(stepOfCode(secret, '12345', 1e9)).toBeUndefined();
  });

  it('has a secret that can be typed', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(authenticatorAddress(Buffer.from('foobar'), 'a+b@stig.test')).toBe(
      'otpauth://totp/Stig:a%2Bb%40stig.test?secret=MZXW6YTBOI&issuer=Stig',
    );
  });
});
