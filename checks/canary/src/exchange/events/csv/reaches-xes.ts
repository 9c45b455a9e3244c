import { stub } from '../xes/stub.ts';
export const reach = stub;
