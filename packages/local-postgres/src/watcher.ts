import { spawn } from 'node:child_process';

/**
 * The watcher holds one end of a pipe whose other end dies with the parent, however that dies.
 * Then it ends the server and removes the folder of a throw-away cluster.
 */
const PROGRAM = `
const { readFileSync, rmSync } = require('node:fs');
const [pid, pidFile, rubbish] = process.argv.slice(1);
const runs = () => { try { return readFileSync(pidFile, 'utf8').startsWith(pid + '\\n'); } catch { return false; } };
const send = (signal) => { try { if (runs()) process.kill(Number(pid), signal); } catch {} };
process.stdin.resume().on('close', () => {
  send('SIGINT');
  setTimeout(send, 8000, 'SIGQUIT');
  const gone = setInterval(() => {
    if (runs()) return;
    clearInterval(gone);
    if (rubbish) rmSync(rubbish, { recursive: true, force: true });
    process.exit();
  }, 25);
  setTimeout(() => process.exit(), 20000);
});
`;

/** Watches this process and ends the server when it dies; the answer calls the watch off. */
export function watchParent(pid: number, pidFile: string, rubbish: string): () => void {
  const child = spawn(process.execPath, ['-e', PROGRAM, String(pid), pidFile, rubbish], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return () => void child.kill('SIGKILL');
}
