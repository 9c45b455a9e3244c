import { workerData } from 'node:worker_threads';

const { mostBytes, parent } = workerData as { readonly mostBytes: number; readonly parent: number };

/** How often it looks. A hungry task takes a few hundred megabytes between two looks at most. Units: ms. */
const everyMs = 40;

/** Ends the process this thread is in when it takes too much, or when the server that asked is no more, be its work ever so busy. */
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, everyMs);
