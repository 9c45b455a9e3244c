import { folder } from '../storage/blobs/blob-folder.ts';
export const open = folder;
