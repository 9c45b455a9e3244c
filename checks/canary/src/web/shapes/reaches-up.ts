import { screen } from '../practice/screen.ts';
export const reach = screen;
