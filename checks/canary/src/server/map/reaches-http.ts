import { stub } from '../http/stub.ts';
export const reach = stub;
