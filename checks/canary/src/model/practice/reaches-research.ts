import { stub } from '../research/stub.ts';
export const reach = stub;
