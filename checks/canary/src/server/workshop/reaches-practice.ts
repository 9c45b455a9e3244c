import { stub } from '../practice/stub.ts';
export const reach = stub;
