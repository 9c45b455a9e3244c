import { describe, expect, it } from 'vitest';
import { isKnownHost } from '#server/http/known-host.ts';

const names = { host: '0.0.0.0', hosts: ['stig.lan'] };

describe('the host that a request asks for', () => {
  it.each([
    '127.0.0.1:4680',
    'localhost:4680',
    'LOCALHOST',
    'stig.localhost',
    '[::1]:4680',
    '192.168.1.20:4680',
    '[fe80::1]',
    'stig.lan',
    'Stig.LAN.:4680',
  ])('%s is this server', (host) => {
    expect(isKnownHost(host, names)).toBe(true);
  });

  it.each([
    'rebound.example:4680',
    'localhost.example',
    '127.0.0.1.example',
    'stig.lan.example',
    'user@stig.lan',
    'stig.lan/x',
    '',
    'a b',
  ])('“%s” is not', (host) => {
    expect(isKnownHost(host, names)).toBe(false);
  });

  it('may be the name that it listens on', () => {
    expect(isKnownHost('journeys.house:80', { host: 'journeys.house', hosts: [] })).toBe(true);
  });

  it('may be any where the public address is known, or none at all', () => {
    expect(isKnownHost('inner:4680', { ...names, publicUrl: 'https://stig.example' })).toBe(true);
    expect(isKnownHost(undefined, names)).toBe(true);
  });
});
