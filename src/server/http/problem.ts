import type { Refusal } from '#model/refusal.ts';
import type { Problem, ProblemCode } from '#protocol/http/problem.ts';

/** Why a use case does not do what was asked. Every refusal of a document is one too. */
export type ServerRefusal = {
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
  readonly place?: string | undefined;
  /** When to come back. */
  readonly retryAfterS?: number | undefined;
  readonly problems?: readonly { place: string; message: string }[] | undefined;
};

/** Every refusal's place in HTTP: the status, and what it says in one line. */
const table: { readonly [C in ProblemCode]: readonly [status: number, title: string] } = {
  'not-signed-in': [401, 'Sign in first'],
  'may-not': [403, 'Your role does not allow this'],
  'wrong-password': [401, 'E-mail and password do not belong together'],
  'wrong-code': [401, 'The code is not right'],
  'two-factor-needed': [401, 'The password is right; now the code from the authenticator'],
  'two-factor-on': [409, 'Two-factor sign-in is turned on already'],
  'password-too-common': [422, 'Too many people have this password, or it is made of your own name'],
  'reset-link-invalid': [404, 'This link has been used, has run out or was replaced by a newer one'],
  'in-other-workspaces': [409, 'This person is a member of other workspaces too'],
  'too-busy': [503, 'Too many want in at once; come back in a moment'],
  'origin-not-allowed': [403, 'The request comes from another site'],
  'host-not-known': [421, 'Stig does not answer to this name'],
  'too-many-requests': [429, 'Too many tries; wait a little'],
  'claim-link-invalid': [404, 'This link is not the one printed at the last start'],
  'already-claimed': [410, 'This installation has an owner already'],
  'invite-invalid': [404, 'There is no such invitation'],
  'invite-gone': [410, 'This invitation has been used or has run out'],
  'share-not-found': [404, 'There is no such link'],
  'share-gone': [410, 'This link has been taken back or has run out'],
  'share-password': [401, 'This link opens with its password'],
  'email-taken': [409, 'Somebody is here with this e-mail already'],
  'already-member': [409, 'You are a member already'],
  'last-owner': [409, 'A workspace keeps at least one owner'],
  'code-unknown': [404, 'No open workshop has this code'],
  'not-found': [404, 'There is nothing here, or not for you'],
  'not-valid': [400, 'What was sent cannot be read'],
  'too-large': [413, 'What was sent is too large'],
  'quota-full': [413, 'This workspace has no room for more files'],
  'unreadable-file': [422, 'The file cannot be read'],
  'unsupported-file': [415, 'Files of this kind cannot be read'],
  'not-acceptable': [406, 'This cannot be given in that form'],
  'too-heavy': [422, 'This would take more memory than it may; nothing else is lost'],
  'took-too-long': [422, 'This would take longer than it may; nothing else is lost'],
  busy: [503, 'Too many ask for this at once; try again in a little while'],
  'id-taken': [409, 'Something else has this id'],
  'parent-not-found': [409, 'What this is part of is not there'],
  'wrong-document': [422, 'Such a thing does not belong in this document'],
  'words-erased': [409, 'These words have been erased'],
  'has-spoken': [409, 'Somebody spoke here: erase their words instead'],
  'behaviour-rebuilding': [503, 'The events are being counted anew; figures come back when all of them are there'],
  'same-file': [409, 'These rows have been read in already'],
  'file-gone': [410, 'The file itself is not kept any more'],
  'words-missing': [409, 'The key of these words is missing'],
  'keys-missing': [409, 'Keys are missing'],
  'blob-damaged': [500, 'The kept file is damaged'],
  'not-verbatim': [422, 'These are not the words of the transcript'],
  'changed-since': [409, 'Somebody has changed this since'],
  'already-ended': [409, 'This has ended already'],
  'not-now': [409, 'The workshop is not at a stage where this is done'],
  'not-yours': [403, "It is somebody else's"],
  'no-dots-left': [409, 'There are no dots left'],
  'behaviour-unavailable': [503, 'The event engine does not answer'],
  'disk-full': [507, 'The disk of the server is full: nothing was saved. Try again when there is room'],
  'disk-read-only': [503, 'The disk of the server takes nothing at the moment: nothing was saved'],
  'database-away': [503, 'The database does not answer: look whether it was saved, and try again in a while'],
  internal: [500, 'Something went wrong here'],
};

/** The answer that a refusal becomes. */
export function problemOf(refusal: ServerRefusal): Problem {
  const [status, title] = table[refusal.code];
  return {
    type: `urn:stig:problem:${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.detail !== undefined && { detail: refusal.detail }),
    ...(refusal.place !== undefined && { place: refusal.place }),
    ...(refusal.retryAfterS !== undefined && { retryAfter: refusal.retryAfterS }),
    ...(refusal.problems && { problems: [...refusal.problems] }),
  };
}

/** A document's no, in the words of HTTP. */
export function refusalOf(refusal: Refusal): ServerRefusal {
  switch (refusal.code) {
    case 'not-valid':
      return { code: 'not-valid', place: refusal.place, detail: refusal.message };
    case 'may-not':
    case 'not-now':
      return { code: refusal.code, detail: refusal.action };
    case 'parent-not-found':
    case 'not-found':
      return { code: refusal.code, detail: `${refusal.type} ${refusal.id}` };
    case 'wrong-document':
      return { code: refusal.code, detail: refusal.type };
    case 'too-large':
      return { code: refusal.code, detail: `at most ${refusal.mostCharacters} characters` };
    case 'changed-since':
      return { code: refusal.code };
    default:
      return { code: refusal.code, detail: refusal.id };
  }
}
