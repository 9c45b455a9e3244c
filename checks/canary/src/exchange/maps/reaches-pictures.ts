import { stub } from '../pictures/stub.ts';
export const reach = stub;
