/**
 * Does jobs side by side: each lane takes the next one of the list that waits for nobody. A job may name another one that
 * has to be over before (`after`), whatever came of it. Answers the results in the order of the list.
 */
export async function runInLanes(jobs, lanes) {
  const waiting = new Set(jobs);
  const running = new Map();
  const results = new Map();
  const isOpen = (name) => [...waiting, ...running.keys()].some((job) => job.name === name);
  const next = () => [...waiting].find(({ after }) => after === undefined || !isOpen(after));
  while (waiting.size > 0 || running.size > 0) {
    for (let job = next(); job && running.size < lanes; job = next()) {
      waiting.delete(job);
      running.set(job, begin(job));
    }
    if (running.size === 0) throw new Error(`These jobs wait for each other: ${[...waiting].map(({ name }) => name)}`);
    const [job, result] = await Promise.race(running.values());
    running.delete(job);
    results.set(job, result);
  }
  return jobs.map((job) => results.get(job));
}

async function begin(job) {
  return [job, await job.run()];
}
