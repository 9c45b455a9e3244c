import { stub } from '../today/stub.ts';
export const reach = stub;
