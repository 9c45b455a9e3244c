import * as z from 'zod';
import type { DocumentKind } from '#model/record/record-type.ts';

/** What the description of the API calls the records of a kind of document. */
export const recordIn = (kind: DocumentKind): string => `RecordOf${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** A record as it stands in a document: not read again on its way out, as documents are large, and what is written in one was read before. */
export const recordOf = (kind: DocumentKind) => z.unknown().meta({ $ref: `#/components/schemas/${recordIn(kind)}` });
