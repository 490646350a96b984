import { runPackage } from './run.mjs';

/** What `npm start` needs; each brings the packages that it uses. */
export const PRODUCT = ['@kompeten/api', '@kompeten/admin', '@kompeten/portal'];

/** Builds what is stale of these workspaces, or of all, and answers how it went. */
export function build(workspaces = []) {
  const filters = workspaces.map((name) => `--filter=${name}`);
  const args = [
    'run',
    'build',
    ...filters,
    '--concurrency=2',
    '--output-logs=errors-only',
    '--log-prefix=none',
    '--log-order=grouped',
  ];
  return runPackage('turbo/bin/turbo', args, { keep: true });
}

/** Builds, or says what went wrong and ends. */
export function buildOrExit(workspaces) {
  const { code, output } = build(workspaces);
  if (code === 0) return;
  process.stderr.write(`${output}\nThe build failed.\n`);
  process.exit(1);
}
