import { join } from 'node:path';
import type { BlobPlace } from '#storage/blobs/blob-place.ts';
import { createBlobFolder } from '#storage/blobs/blob-folder.ts';

/** The place with this address; today each is a folder. */
export const openBlobPlace = (address: string): BlobPlace => createBlobFolder(address);

/** Where an installation keeps its bytes. */
export const blobPlaceOf = ({ dataDir }: { readonly dataDir: string }): BlobPlace =>
  openBlobPlace(join(dataDir, 'blobs'));
