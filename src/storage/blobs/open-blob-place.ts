import type { BlobPlace } from '#storage/blobs/blob-place.ts';
import { createBlobFolder } from '#storage/blobs/blob-folder.ts';

/** The place with this address; today each is a folder. */
export const openBlobPlace = (address: string): BlobPlace => createBlobFolder(address);
