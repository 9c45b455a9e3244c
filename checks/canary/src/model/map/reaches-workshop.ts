import { stub } from '../workshop/stub.ts';
export const reach = stub;
