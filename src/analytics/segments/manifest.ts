import { createHash } from 'node:crypto';
import * as z from 'zod';

/** One line of a manifest: a segment that is whole on disk. `chain` vouches for all lines up to this one. */
const manifestEntry = z.object({
  segment: z.number().int().min(1),
  events: z.number().int().min(0),
  bytes: z.number().int().min(0),
  sha256: z.string(),
  /** How many events were erased from it since, and how often it was written anew. */
  erased: z.number().int().min(1).optional(),
  version: z.number().int().min(1).optional(),
  chain: z.string(),
});
export type ManifestEntry = z.output<typeof manifestEntry>;

/** The last line of a log that will not grow any more. */
const manifestSeal = z.object({ sealed: z.literal(true), events: z.number().int(), chain: z.string() });
type ManifestSeal = z.output<typeof manifestSeal>;

/**
 * What a manifest says.
 *
 * Shape   `wholeBytes` is where the last whole line ends: what follows was being written when the process ended.
 */
export type Manifest = {
  readonly entries: readonly ManifestEntry[];
  readonly seal: ManifestSeal | undefined;
  readonly wholeBytes: number;
};

export type ManifestFault = { readonly line: number; readonly problem: string };

/** Reads a manifest; a last line without its end is left out, a wrong line before that is a fault. */
export function parseManifest(text: string): Manifest | ManifestFault {
  const entries: ManifestEntry[] = [];
  let seal: ManifestSeal | undefined;
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1 };
    const parsed = parseLine(line);
    if (parsed === undefined || seal !== undefined) return { ...at, problem: 'is not a line of a manifest' };
    const before = entries.at(-1)?.chain ?? '';
    const chain = 'sealed' in parsed ? sealChain(before, parsed.events) : entryChain(before, parsed);
    if (chain !== parsed.chain) return { ...at, problem: 'does not follow from the lines before it' };
    if ('sealed' in parsed) seal = parsed;
    else entries.push(parsed);
  }
  return { entries, seal, wholeBytes: Buffer.byteLength(whole) };
}

export const entryChain = (before: string, entry: Omit<ManifestEntry, 'chain'>): string => {
  const { segment, events, bytes, sha256, erased, version } = entry;
  const anew = erased === undefined ? '' : ` erased ${erased} ${version}`;
  return digest(`${before} ${segment} ${events} ${bytes} ${sha256}${anew}`);
};

export const sealChain = (before: string, events: number): string => digest(`${before} sealed ${events}`);

export const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function parseLine(line: string): ManifestEntry | ManifestSeal | undefined {
  try {
    const parsed = z.union([manifestSeal, manifestEntry]).safeParse(JSON.parse(line));
    return parsed.data;
  } catch {
    return undefined;
  }
}
