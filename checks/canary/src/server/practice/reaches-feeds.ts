import { stub } from '../feeds/stub.ts';
export const reach = stub;
