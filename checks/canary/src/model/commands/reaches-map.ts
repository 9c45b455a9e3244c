import { stub } from '../map/stub.ts';
export const reach = stub;
