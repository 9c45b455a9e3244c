import { imagesOn } from '#exchange/maps/file-images.ts';
import type { Records } from '#model/document/document.ts';
import { sharedView, type Sharing } from '#model/map/shared-view.ts';

const nothing: Records = new Map();

/** Names of the pictures on a journey that somebody outside is shown with these parts of it. */
export const imagesShown = (journey: Records, sharing: Sharing): string[] =>
  imagesOn(sharedView({ journey, workspace: nothing, interviews: [] }, sharing).journey);
