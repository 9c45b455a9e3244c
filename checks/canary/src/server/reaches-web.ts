import { screen } from '../web/screen.ts';
export const reach = screen;
