import { resolve } from 'node:path';
import * as z from 'zod';
import { accept, refuse, type Result } from '#base/result.ts';

/**
 * What the environment says about this installation.
 *
 * Shape   `publicUrl` is set only where people reach it by another address than the one it listens on.
 */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly clickhouseUrl?: string | undefined;
  readonly publicUrl?: string | undefined;
  /** Whether the web client is served, too. */
  readonly pages: boolean;
  /** Addresses of proxies whose word is taken for who is asking. */
  readonly trustedProxies: readonly string[];
  /** How long the record of security events is kept; 400 days where nothing is said. */
  readonly securityDays?: number | undefined;
  /** What the files of one workspace may take. Units: bytes. */
  readonly quotaBytes?: number | undefined;
  /** Connections that one address may have; 2,000 where nothing is said. */
  readonly connections?: number | undefined;
  /** Names besides its own that it answers to. */
  readonly hosts: readonly string[];
};

const webUrl = z.url({ protocol: /^https?$/u });

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4680),
  STIG_DATA: z.string().min(1).default('./stig-data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u }).optional(),
  CLICKHOUSE_URL: webUrl.optional(),
  STIG_URL: webUrl.optional(),
  STIG_PAGES: z.enum(['yes', 'no']).default('yes'),
  STIG_PROXIES: z.string().default(''),
  STIG_SECURITY_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  STIG_CONNECTIONS: z.coerce.number().int().min(10).max(1_000_000).optional(),
  STIG_HOSTS: z.string().default(''),
  STIG_QUOTA: z
    .string()
    .regex(/^\d{1,9} ?[MGT]iB$/u, 'expected a size such as 20 GiB or 500 MiB')
    .transform(bytesOf)
    .optional(),
});

/** Reads the environment; says which variable cannot be read and why. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'not valid'}`);
  }
  const read = parsed.data;
  return accept({
    host: read.HOST,
    port: read.PORT,
    dataDir: resolve(read.STIG_DATA),
    databaseUrl: read.DATABASE_URL,
    clickhouseUrl: read.CLICKHOUSE_URL,
    publicUrl: read.STIG_URL && new URL(read.STIG_URL).origin,
    pages: read.STIG_PAGES === 'yes',
    trustedProxies: listOf(read.STIG_PROXIES),
    quotaBytes: read.STIG_QUOTA,
    connections: read.STIG_CONNECTIONS,
    hosts: listOf(read.STIG_HOSTS),
    securityDays: read.STIG_SECURITY_DAYS,
  });
}

const listOf = (text: string): string[] => text.split(',').flatMap((one) => one.trim() || []);

function bytesOf(size: string): number {
  const unit = { M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }[size.at(-3) ?? ''];
  return Number.parseInt(size, 10) * (unit ?? 1);
}
