import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EventEngine } from '#analytics/event-engine.ts';
import type { EngineAnswer, ImportOrder, ImportSays } from '#server/behaviour/import-message.ts';

type ImportParts = {
  readonly engine: EventEngine;
  /** Told how far it is, 0 … 1; answers whether to go on. */
  readonly progress: (share: number) => Promise<boolean>;
};

type ImportResult = Extract<ImportSays, { say: 'read' }>['result'];

/**
 * Reads an event file in a process of its own, into segments and the given engine; nobody's edit waits for it.
 *
 * Errors  throws when the process breaks, the engine fails or it is not to go on; the same import may then be made again.
 */
export async function importApart(order: ImportOrder, parts: ImportParts): Promise<ImportResult> {
  const child = fork(fileURLToPath(new URL('./import-child.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--max-old-space-size=1024'],
  });
  try {
    return await converse(child, order, parts);
  } finally {
    child.kill();
  }
}

function converse(child: ChildProcess, order: ImportOrder, { engine, progress }: ImportParts): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    const answer = (id: number, asked: Promise<void>): void => {
      const send = (said: EngineAnswer): void =>
        void (child.connected && child.send(said, (error) => error && reject(error)));
      asked.then(
        () => send({ id }),
        (error: unknown) => send({ id, problem: error instanceof Error ? error.message : String(error) }),
      );
    };
    const hear = (message: ImportSays): void => {
      if (message.say === 'insert') answer(message.id, engine.insert(message.target, message.batch));
      else if (message.say === 'command') answer(message.id, engine.command(message.statement));
      else if (message.say === 'read') resolve(message.result);
      else if (message.say === 'broke') reject(new Error(message.problem));
      else progress(message.share).then((goOn) => goOn || reject(new Error('the import is not to go on')), reject);
    };
    child.on('message', hear);
    child.on('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the import ended with ${signal ?? code}`)));
    child.send(order, (error) => error && reject(error));
  });
}
