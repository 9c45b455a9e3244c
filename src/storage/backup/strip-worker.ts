import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Stripping } from '#storage/backup/copy-sqlite.ts';
import { closeDoors } from '#storage/backup/close-doors.ts';

const { first, file } = workerData as Stripping;
const copy = new Database(first);
copy.pragma('journal_mode = DELETE');
closeDoors(copy);
copy.prepare('vacuum into ?').run(file);
copy.close();
