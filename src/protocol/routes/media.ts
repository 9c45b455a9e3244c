/** A picture as it is kept. */
export const pictures = { media: ['image/jpeg', 'image/png'], what: 'The picture' } as const;
