/** A picture as it is kept. */
export const pictures = { media: ['image/jpeg', 'image/png'], what: 'The picture' } as const;

/** Why a picture that is kept may not be shown. */
export const pictureRefusals = ['blob-damaged', 'unreadable-file', 'too-heavy', 'took-too-long', 'busy'] as const;

/** Why a file that somebody brings may not be taken. */
export const fileRefusals = [
  'unreadable-file',
  'unsupported-file',
  'quota-full',
  'too-heavy',
  'took-too-long',
  'busy',
] as const;
