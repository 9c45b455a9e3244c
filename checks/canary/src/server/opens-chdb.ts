import { Session } from 'chdb';
export const open = Session;
