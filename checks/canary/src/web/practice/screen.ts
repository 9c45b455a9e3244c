import { map } from '../map/map.ts';
export const screen = map;
