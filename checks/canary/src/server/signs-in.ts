import { betterAuth } from 'better-auth';
export const sign = betterAuth;
