import { stub } from '../decide/stub.ts';
export const reach = stub;
