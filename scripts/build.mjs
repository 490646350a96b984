import { programOf, run } from './run.mjs';

/** What `npm start` needs; each brings the packages that it uses. */
export const PRODUCT = ['@kompeten/api', '@kompeten/admin', '@kompeten/portal'];

/** The arguments by which Node builds what is stale of these workspaces, or of all. */
export function buildProgram(workspaces = []) {
  const filters = workspaces.map((name) => `--filter=${name}`);
  const logs = ['--output-logs=errors-only', '--log-prefix=none', '--log-order=grouped'];
  return programOf('turbo/bin/turbo', 'run', 'build', ...filters, '--concurrency=2', ...logs);
}

/** Builds, or says what went wrong and ends. */
export function buildOrExit(workspaces) {
  const { code, output } = run(process.execPath, buildProgram(workspaces), { keep: true });
  if (code === 0) return;
  process.stderr.write(`${output}\nThe build failed.\n`);
  process.exit(1);
}
