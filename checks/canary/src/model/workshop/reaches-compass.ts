import { stub } from '../compass/stub.ts';
export const reach = stub;
