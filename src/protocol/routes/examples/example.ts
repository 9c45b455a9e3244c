import type { Operation } from '#protocol/routes/addresses.ts';

/** What may be sent and what comes back, as it is read beside the schemas; a schema that many share may bring its own. */
type Example = { readonly body?: unknown; readonly answer?: unknown };

export type Examples = { readonly [O in Operation]?: Example };
