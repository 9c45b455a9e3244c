import { fileURLToPath } from 'node:url';

/** The path of a program that npm installed. */
export const bin = (name: string): string => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
