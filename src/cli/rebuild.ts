import { withInstallation, refusalLines } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';

/** `stig rebuild`: makes everything derived anew from what is kept, and says what was different. */
export async function rebuild(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, { json: { type: 'boolean' } });
  if (!words.ok || words.value.alone.length > 0) {
    out.stderr.write(`stig rebuild: ${words.ok ? 'takes no words' : words.refusal}\n`);
    return 2;
  }
  return withInstallation(out, 'rebuild', async (ask) => {
    const answer = await ask('rebuild', {});
    if (!answer.ok) {
      out.stderr.write(`stig rebuild: ${refusalLines(answer.refusal).join('; ')}\n`);
      return 1;
    }
    const { documents, records, logs, events, changedDocuments, changedLogs, damagedLogs } = answer.value;
    const { views, changedViews, changedOutbox } = answer.value;
    if (words.value.options['json']) out.stdout.write(`${JSON.stringify(answer.value)}\n`);
    else {
      out.stdout.write(`${records} records of ${documents} documents made anew; ${different(changedDocuments)}\n`);
      out.stdout.write(`${views} views of journeys made anew; ${different(changedViews)}\n`);
      if (changedOutbox.length > 0) out.stdout.write(`now in the outbox: ${changedOutbox.join(', ')}\n`);
      out.stdout.write(`${events} events of ${logs} logs made anew; ${different(changedLogs)}\n`);
      for (const damage of damagedLogs) out.stdout.write(`DAMAGED ${JSON.stringify(damage)}\n`);
    }
    return damagedLogs.length === 0 ? 0 : 1;
  });
}

const different = (changed: readonly string[]): string =>
  changed.length === 0 ? 'they are as they were' : `different from before: ${changed.join(', ')}`;
