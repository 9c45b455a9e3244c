import { serveTasks } from '#server/apart/serve-tasks.ts';
import { tasks } from '#server/apart/tasks.ts';

serveTasks(tasks);
