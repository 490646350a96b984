import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';

const BESIDE = new URL('../../scripts/beside.mjs', import.meta.url).href;
interface How {
  readonly behind?: boolean;
  readonly patience?: number;
  readonly grace?: number;
}
interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly hung: boolean;
}
const { runBeside }: { runBeside(args: readonly string[], how: How): Promise<Outcome> } = await import(BESIDE);

/** Says its own priority and its session's, as soon as that is the lowest. */
const SAYS_PRIORITIES = `
  const { existsSync, readFileSync } = require('node:fs');
  const place = '/proc/self/autogroup';
  const say = () => {
    const session = existsSync(place) ? readFileSync(place, 'utf8').trim().replace(/^.* nice/, 'nice') : 'nice 19';
    session === 'nice 19' ? console.log(require('node:os').getPriority(), session) : setTimeout(say, 10);
  };
  say();`;

/** Whoever starts a program may be told to end before it comes to anything else. */
const SPAWNS_SLOWLY = `
  import programs from 'node:child_process';
  import { syncBuiltinESMExports } from 'node:module';
  const { spawn } = programs;
  programs.spawn = (...started) => {
    const child = spawn(...started);
    for (const until = Date.now() + 1_000; Date.now() < until; );
    return child;
  };
  syncBuiltinESMExports();`;

describe('a program that runs behind others', () => {
  it('has the lowest priority, in a session which has the lowest too', async () => {
    const { code, output } = await runBeside(['-e', SAYS_PRIORITIES], { behind: true });
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: '19 nice 19' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with the one that started it by %s', async (signal) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const lasts = `require('node:net').connect(${(server.address() as AddressInfo).port}, '127.0.0.1')`;
    const runs = `(await import('${BESIDE}')).runBeside(['-e', ${JSON.stringify(lasts)}], { behind: true })`;
    const starts = `${SPAWNS_SLOWLY}${runs}`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', starts], { env: {} });
    const [socket] = (await once(server, 'connection')) as [Socket];
    const end = once(starter, 'exit');
    starter.kill(signal);
    await once(socket.resume(), 'close');
    server.close();
    expect(await end).toEqual([null, signal]);
  });
});

/** Starts a program with a parent of its own that has ended, says the number of each, and lasts as long as it is let. */
const LEAVES_ONE = (last: string) => `
  const { spawn } = require('node:child_process');
  const lasting = 'setInterval(() => 0, 1000)';
  const child = spawn(process.execPath, ['-e', lasting], { detached: true, stdio: 'inherit' });
  child.unref();
  console.log('numbers', process.pid, child.pid);
  ${last}`;

const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');

/** Waits until none of the programs that said their numbers runs any more. */
async function ended(output: string) {
  const [, ...numbers] = /numbers (\d+) (\d+)/.exec(output) ?? [];
  expect(numbers).toHaveLength(2);
  while (numbers.map(Number).some(isRunning)) await later(20);
}

describe('a program that is run beside others', () => {
  it.each([
    [false, 5_000],
    [true, 15_000],
  ])('is ended with all that it started when it does not end (behind: %s)', async (behind, patience) => {
    const { code, output, hung } = await runBeside(['-e', LEAVES_ONE('setInterval(() => 0, 1000)')], {
      ...{ behind, patience },
    });
    expect({ code, hung }).toEqual({ code: 1, hung: true });
    expect(output).toContain(`This program did not end within ${patience / 1000} s and was ended, with:`);
    expect(output.match(/^ {2}\d+ .*setInterval/gm)).toHaveLength(2);
    await ended(output);
  });

  it('is not waited for when something that it left behind holds its output', async () => {
    const { code, output, hung } = await runBeside(['-e', LEAVES_ONE('process.exitCode = 3')], { grace: 100 });
    expect({ code, hung }).toEqual({ code: 3, hung: false });
    expect(output.match(/This program left behind:\n {2}\d+ .*setInterval/)).not.toBeNull();
    await ended(output);
  });

  it('that cannot be started is a failure', async () => {
    expect(await runBeside(['/no/such/program'], {})).toMatchObject({ code: 1, hung: false });
  });
});
