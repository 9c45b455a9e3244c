/**
 * What somebody would read. `alias` is the name that somebody goes by, `participant` who they are; `quote` and `excerpt` are words that were
 * picked out, `note` what a colleague wrote about such, `transcript` and `file` all that was said.
 */
export type Material = 'map' | 'alias' | 'quote' | 'excerpt' | 'note' | 'transcript' | 'file' | 'participant';
