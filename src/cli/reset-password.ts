import { refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';

/** `stig reset-password EMAIL`: prints a link by which that person chooses a new password, once, within a day. */
export async function resetPassword(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, { 'two-factor': { type: 'boolean' } });
  const [email, more] = words.ok ? words.value.alone : [];
  if (!words.ok || email === undefined || more !== undefined) {
    const why = words.ok ? 'say whose, by their e-mail' : words.refusal;
    out.stderr.write(`stig reset-password: ${why}\nusage: stig reset-password EMAIL [--two-factor]\n`);
    return 2;
  }
  const twoFactor = words.value.options['two-factor'] === true;
  return withInstallation(out, 'reset-password', async (ask) => {
    const answer = await ask('reset-password', { email, twoFactor });
    if (!answer.ok) {
      for (const line of refusalLines(answer.refusal)) out.stderr.write(`stig reset-password: ${line}\n`);
      return 1;
    }
    const { url, expires, name } = answer.value;
    out.stdout.write(`${url}\n`);
    out.stderr.write(
      `${name} chooses a new password there, once, until ${expires}. Links made before are worth nothing; every session of theirs ends then.\n${twoFactor ? 'Two-factor sign-in is turned off for them.\n' : ''}`,
    );
    return 0;
  });
}
