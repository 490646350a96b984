import { secondsSince } from './checks.mjs';

const since = Date.now();
const TOLD_EVERY = 5 * 60_000;

/** The same jobs, each of which notes in `times` when it began and how long it took; every five minutes it is said which run. */
export function timed(jobs, times) {
  const running = new Set();
  setInterval(() => {
    process.stdout.write(`\nAfter ${secondsSince(since)} s there runs: ${[...running].join(', ')}\n`);
  }, TOLD_EVERY).unref();
  return jobs.map((job) => ({
    ...job,
    run: async () => {
      const [began, start] = [secondsSince(since), Date.now()];
      running.add(job.name);
      const { passed, failed } = await job.run();
      running.delete(job.name);
      times.push({ name: job.name, began, took: secondsSince(start), passed, failed });
      return { passed, failed };
    },
  }));
}

/** A line for each job in the order of their beginnings: what ran beside what, and for how long. */
export function timeTable(times) {
  const lines = times
    .toSorted((a, b) => a.began - b.began)
    .map(({ name, began, took, passed, failed }) => {
      const end = (Number(began) + Number(took)).toFixed(1);
      const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}`;
      return `${name.padEnd(24)}${took.padStart(7)} s${began.padStart(9)} → ${end.padStart(6)}   ${counts}`;
    });
  return lines.join('\n');
}
