import { isObject } from '#base/json.ts';
import type { LastStep, News } from '#storage/store.ts';

/** News as a notification's text, which the server keeps under 8,000 bytes. */
export const newsText = (news: News): string => JSON.stringify(news);

/** What a notification says; one that cannot be read may mean anything. */
export function parseNews(text: string | undefined): News {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return (isObject(read) && newsOf(read)) || { about: 'anything' };
  } catch {
    return { about: 'anything' };
  }
}

const isLastStep = (step: unknown): step is LastStep =>
  isObject(step) &&
  typeof step['seq'] === 'number' &&
  typeof step['hash'] === 'string' &&
  typeof step['workspace'] === 'string';

function newsOf(read: { readonly [key: string]: unknown }): News | undefined {
  const { about, id, seq, step, workspace, user } = read;
  if (about === 'document' && typeof id === 'string')
    return { about, id, ...(typeof seq === 'number' && { seq }), ...(isLastStep(step) && { step }) };
  if (about === 'member' && typeof workspace === 'string' && typeof user === 'string')
    return { about, workspace, user };
  return about === 'erased' ? { about } : undefined;
}
