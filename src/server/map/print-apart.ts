import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureFormat, PictureOptions } from '#exchange/pictures/export-picture.ts';

export type PrintOrder = {
  readonly content: MapContent;
  readonly format: PictureFormat;
  readonly options: PictureOptions;
};
export type PrintAnswer = { readonly bytes: Uint8Array } | { readonly problem: string };

export type PrintApart = (order: PrintOrder) => Promise<Uint8Array>;

const longestMs = 240_000;

/**
 * Prints journeys one after the other, each in a process of its own: drawing takes a second and some hundred megabytes, and nobody's edit waits for it.
 *
 * Errors  throws what the printing process says, or that it was killed or took too long.
 */
export function createPrintApart(): PrintApart {
  let last: Promise<unknown> = Promise.resolve();
  return (order) => {
    const printed = last.then(() => printOne(order));
    last = printed.catch(() => undefined);
    return printed;
  };
}

async function printOne(order: PrintOrder): Promise<Uint8Array> {
  const child = fork(fileURLToPath(new URL('./print-child.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
  try {
    const answer = await answerOf(child, order);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.bytes;
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

function answerOf(child: ChildProcess, order: PrintOrder): Promise<PrintAnswer> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`printing ended with ${signal ?? code}`)));
    child.once('message', (answer) => resolve(answer as PrintAnswer));
    child.send(order, (error) => error && reject(error));
  });
}
