import { stub } from '../../exchange/events/xes/stub.ts';
export const reach = stub;
