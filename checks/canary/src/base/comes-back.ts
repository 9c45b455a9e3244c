import { round } from './goes-round.ts';
export const back = (): unknown => round;
