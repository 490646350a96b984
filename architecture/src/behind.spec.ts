import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';

const RUN = new URL('../../scripts/run.mjs', import.meta.url).href;
const {
  runBeside,
}: { runBeside(args: readonly string[], how: { behind: boolean }): Promise<{ code: number; output: string }> } =
  await import(RUN);

/** Says its own priority and its session's, as soon as that is the lowest. */
const SAYS_PRIORITIES = `
  const { existsSync, readFileSync } = require('node:fs');
  const place = '/proc/self/autogroup';
  const say = () => {
    const session = existsSync(place) ? readFileSync(place, 'utf8').trim().replace(/^.* nice/, 'nice') : 'nice 19';
    session === 'nice 19' ? console.log(require('node:os').getPriority(), session) : setTimeout(say, 10);
  };
  say();`;

describe('a program that runs behind others', () => {
  it('has the lowest priority, in a session which has the lowest too', async () => {
    const { code, output } = await runBeside(['-e', SAYS_PRIORITIES], { behind: true });
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: '19 nice 19' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with the one that started it by %s', async (signal) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const lasts = `require('node:net').connect(${(server.address() as AddressInfo).port}, '127.0.0.1')`;
    const starts = `(await import('${RUN}')).runBeside(['-e', ${JSON.stringify(lasts)}], { behind: true })`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', starts], { env: {} });
    const [socket] = (await once(server, 'connection')) as [Socket];
    const end = once(starter, 'exit');
    starter.kill(signal);
    await once(socket.resume(), 'close');
    server.close();
    expect(await end).toEqual([null, signal]);
  });
});
