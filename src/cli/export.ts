import { extname } from 'node:path';
import { accept, refuse } from '#base/result.ts';
import { refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';
import { scriptName, type Undrawn } from '#exchange/pictures/letters/undrawn.ts';
import { writeDurably } from '#storage/disk/durable.ts';
import { exportFormats, exportQuery, type LeftOut } from '#protocol/http/map.ts';

const usage = `usage: stig export JOURNEY --to FILE.{${exportFormats.join(',')}} [--audience outside|inside] [--language en|sv|nb] [--theme light|dark] [--paper a4|a3|a2|a1|a0|content] [--orientation landscape|portrait] [--tiles a4|a3|a2|a1] [--view VIEW] [--separator comma|semicolon]`;

/** `stig export JOURNEY --to FILE`: writes a journey to a file; its ending says as what. */
export async function exportJourney(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, {
    to: { type: 'string' },
    ...Object.fromEntries(lookKeys.map((key) => [key, { type: 'string' } as const])),
  });
  const wanted = words.ok ? readWanted(words.value) : words;
  if (!wanted.ok) {
    out.stderr.write(`stig export: ${wanted.refusal}\n${usage}\n`);
    return 2;
  }
  const { to, ...input } = wanted.value;
  return withInstallation(out, 'export', async (ask) => {
    const answer = await ask('export', input);
    if (!answer.ok) {
      for (const line of refusalLines(answer.refusal)) out.stderr.write(`stig export: ${line}\n`);
      return 1;
    }
    await writeDurably(to, Buffer.from(answer.value.bytes, 'base64'));
    for (const one of answer.value.undrawn) out.stderr.write(`stig export: ${undrawnLine(one)}\n`);
    for (const one of answer.value.leftOut) out.stderr.write(`stig export: ${leftOutLines[one]}\n`);
    out.stdout.write(`${to}\n`);
    return 0;
  });
}

const leftOutLines: Readonly<Record<LeftOut, string>> = {
  'decisions-inside': 'decisions and actions are only in slides for the house; say --audience inside',
  'behaviour-inside': 'what customers did is only in slides for the house; say --audience inside',
  'behaviour-unavailable': 'what customers did is left out: the events could not be asked; the rest is whole',
  'behaviour-rebuilding':
    'what customers did is left out: the events are being made anew; export again when that is done',
};

function undrawnLine({ script, texts, signs }: Undrawn): string {
  const letters = [scriptName(script, 'en'), 'letters'].filter((word) => word !== undefined).join(' ');
  return `${texts} ${texts === 1 ? 'text has' : 'texts have'} ${letters} that PDF and PNG cannot draw (${signs} …); SVG and slides keep them as text`;
}

function readWanted({ alone, options }: { alone: readonly string[]; options: Readonly<Record<string, unknown>> }) {
  const [journey, more] = alone;
  const { to } = options;
  if (journey === undefined || more !== undefined) return refuse('say which journey, by its id or its name');
  if (typeof to !== 'string') return refuse('say where to with --to');
  const format = exportFormats.find((one) => one === extname(to).slice(1).toLowerCase());
  if (!format) return refuse(`"${extname(to)}" is none of ${exportFormats.join(', ')}`);
  const look = exportQuery.safeParse(
    Object.fromEntries(
      lookKeys
        .map((key) => [key, key === 'view' ? options[key] : lowerCase(options[key])])
        .filter(([, value]) => value !== undefined),
    ),
  );
  if (look.success) return accept({ journey, to, format, ...look.data });
  const [wrong] = look.error.issues;
  return refuse(`--${wrong?.path.join('.')}: ${wrong?.message}`);
}

const lookKeys = Object.keys(exportQuery.shape);

const lowerCase = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.toLocaleLowerCase('en') : undefined;
