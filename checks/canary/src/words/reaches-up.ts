import { secret } from '../server/secret.ts';
export const reach = secret;
