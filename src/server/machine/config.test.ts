import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '#server/machine/config.ts';

describe('the configuration', () => {
  it('is complete without a word in the environment', () => {
    expect(readConfig({})).toMatchObject({
      value: { host: '127.0.0.1', port: 4680, dataDir: resolve('stig-data'), pages: true, trustedProxies: [] },
    });
  });

  it('reads addresses, and of the public one only what a browser calls an origin', () => {
    const read = readConfig({
      PORT: '80',
      HOST: '0.0.0.0',
      STIG_URL: 'https://stig.example/deep/',
      DATABASE_URL: 'postgres://u@h/d',
      STIG_PROXIES: '10.0.0.1, 10.0.0.2',
      STIG_QUOTA: '2 GiB',
      STIG_CONNECTIONS: '500',
      STIG_HOSTS: 'stig.lan',
    });
    expect(read).toMatchObject({
      value: {
        port: 80,
        host: '0.0.0.0',
        publicUrl: 'https://stig.example',
        databaseUrl: 'postgres://u@h/d',
        trustedProxies: ['10.0.0.1', '10.0.0.2'],
        quotaBytes: 2 * 2 ** 30,
        connections: 500,
        hosts: ['stig.lan'],
      },
    });
  });

  it('takes an empty variable for one that is not there', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ value: { port: 4680, databaseUrl: undefined } });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['STIG_URL', 'stig.example'],
    ['STIG_URL', 'ftp://stig.example'],
    ['DATABASE_URL', 'mysql://h/d'],
    ['CLICKHOUSE_URL', 'clickhouse'],
    ['STIG_QUOTA', 'much'],
    ['STIG_CONNECTIONS', '3'],
  ])('names %s where it says %s', (name, value) => {
    const read = readConfig({ [name]: value });
    expect(read.ok ? '' : read.refusal).toMatch(new RegExp(`^${name}: `, 'u'));
  });
});
