import { access, constants } from 'node:fs/promises';

/** Why a file cannot be read, in words; nothing where it can. */
export const whyUnreadable = (file: string): Promise<string | undefined> =>
  access(file, constants.R_OK).then(
    () => undefined,
    ({ code = 'not readable' }: NodeJS.ErrnoException) =>
      code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`,
  );
