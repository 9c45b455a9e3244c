import type { CommandOutput } from '#cli/command.ts';
import { type Config, readConfig } from '#server/machine/config.ts';
import { type Control, readControl } from '#server/control/control-file.ts';
import { type AnswerOf, type InputOf, operate, type OperationName } from '#server/control/operations.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** Has something done by the server that holds the data folder, or here where none does. */
export type AskInstallation = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name>>;

/** What to do where nothing could be opened; answers the exit code, or nothing where it knows no more than the error says. */
type Otherwise = (error: unknown, config: Config) => Promise<number | undefined>;

/** Gives a way to ask the installation of this environment, and closes what was opened for it. Answers the exit code. */
export async function withInstallation(
  { stderr, otherwise }: CommandOutput & { readonly otherwise?: Otherwise },
  word: string,
  act: (ask: AskInstallation) => Promise<number>,
): Promise<number> {
  const config = readConfig(process.env);
  if (!config.ok) {
    stderr.write(`stig ${word}: ${config.refusal}\n`);
    return 2;
  }
  try {
    const control = await livingControl(config.value);
    return control ? await act(askServer(control)) : await actHere(config.value, act);
  } catch (error) {
    const told = await otherwise?.(error, config.value);
    if (told !== undefined) return told;
    stderr.write(`stig ${word}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function actHere(config: Config, act: (ask: AskInstallation) => Promise<number>): Promise<number> {
  const { openInstallation } = await import('#server/installation.ts');
  const installation = await openInstallation(config);
  try {
    return await act((name, input) => operate(installation, name, input));
  } finally {
    await installation.close();
  }
}

/** The running server's control; a file that a killed one left behind is nobody's. */
async function livingControl({ dataDir }: Config): Promise<Control | undefined> {
  const control = readControl(dataDir);
  if (!control) return undefined;
  const headers = { authorization: `Bearer ${control.token}` };
  const answer = await fetch(control.url, { headers, signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  return answer?.ok ? control : undefined;
}

const askServer =
  ({ url, token }: Control): AskInstallation =>
  async (name, input) => {
    const answer = await fetch(new URL(name, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`the server says: ${JSON.stringify(said)}`);
    return said as Awaited<ReturnType<AskInstallation>> as never;
  };

/** A refusal in one line, or in as many as there are faults in a file. */
export function refusalLines({ code, place, detail, problems }: ServerRefusal): string[] {
  if (problems && problems.length > 0)
    return problems.map((one) => (one.place === '' ? one.message : `${one.place}: ${one.message}`));
  const said = detail ?? code;
  return [place === undefined || place === '' ? said : `${place}: ${said}`];
}
