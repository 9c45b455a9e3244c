import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from '#server/http/origin.ts';

describe('the origin of a request', () => {
  it.each([
    ['http://127.0.0.1:4680', '127.0.0.1:4680'],
    ['http://Stig.Local:4680', 'stig.local:4680'],
    ['https://stig.local', 'stig.local'],
    ['http://[::1]:4680', '[::1]:4680'],
  ])('%s is our own where %s was asked', (origin, host) => {
    expect(isOwnOrigin({ origin, host }, undefined)).toBe(true);
  });

  it.each([
    ['http://evil.test', 'stig.local'],
    ['http://stig.local.evil.test', 'stig.local'],
    ['http://stig.local:81', 'stig.local'],
    ['null', 'stig.local'],
    ['', ''],
    ['file:///x', ''],
    ['http://stig.local', undefined],
  ])('%s is not where %s was asked', (origin, host) => {
    expect(isOwnOrigin({ origin, host }, undefined)).toBe(false);
  });

  it('is nobody’s where a program asks, and another’s where a browser says so', () => {
    expect(isOwnOrigin({ host: 'stig.local' }, undefined)).toBe(true);
    expect(isOwnOrigin({ host: 'stig.local', site: 'same-origin' }, undefined)).toBe(true);
    expect(isOwnOrigin({ host: 'stig.local', site: 'cross-site' }, undefined)).toBe(false);
    expect(isOwnOrigin({ host: 'stig.local', site: 'same-site' }, undefined)).toBe(false);
  });

  it('must be the public address where there is one, or this machine', () => {
    const publicUrl = 'https://stig.example';
    expect(isOwnOrigin({ origin: publicUrl, host: '10.0.0.5:4680' }, publicUrl)).toBe(true);
    expect(isOwnOrigin({ origin: 'http://stig.example', host: 'stig.example' }, publicUrl)).toBe(false);
    expect(isOwnOrigin({ origin: 'http://rebound.test', host: 'rebound.test' }, publicUrl)).toBe(false);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:4680', host: '127.0.0.1:4680' }, publicUrl)).toBe(true);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1.evil.test', host: '127.0.0.1.evil.test' }, publicUrl)).toBe(false);
  });
});
