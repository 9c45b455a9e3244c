import { stub } from '../maps/stub.ts';
export const reach = stub;
