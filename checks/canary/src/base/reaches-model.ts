import { reach } from '../model/reaches-up.ts';
export const up = reach;
