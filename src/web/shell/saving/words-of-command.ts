import type { Command } from '#model/document/command.ts';

/** What somebody wrote in a command, so that it can be read and copied although it was refused. */
export function wordsOfCommand(command: Command): string {
  if (command.do === 'add') return textsOf(Object.values(command.body));
  if (command.do === 'edit') return textsOf(Object.values(command.set).map((edit) => edit.is));
  if (command.do === 'end-experiment') return command.result;
  return '';
}

const textsOf = (values: readonly unknown[]): string =>
  values.filter((value) => typeof value === 'string' && /[^\w-]/u.test(value) && !isTime(value)).join(' · ');

const isTime = (value: string): boolean => /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/u.test(value);
