import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

type Send = CDPSession['send'];

/** What a browser says on its pipe: an answer to something asked, or what nobody asked for. */
interface Said {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Speaks to the one page of a browser over the browser's pipe. Nothing is switched on in it that is not asked for: what the
 * harness of the stories listens to by itself costs a start a fifth of a second on a slow telephone, since V8 then reads again
 * where everything stands that was compiled.
 */
export async function speakToPage(browser: ChildProcess): Promise<Send> {
  const [, , , toBrowser, fromBrowser] = browser.stdio;
  const speak = speakOver(toBrowser as Writable, fromBrowser as Readable);
  const { targetInfos } = await speak()('Target.getTargets');
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  if (!targetId) throw new Error('The browser has no page');
  const { sessionId } = await speak()('Target.attachToTarget', { targetId, flatten: true });
  return speak(sessionId);
}

function speakOver(toBrowser: Writable, fromBrowser: Readable): (sessionId?: string) => Send {
  const asked: ((said: Said) => void)[] = [];
  let heard = '';
  fromBrowser.setEncoding('utf8').on('data', (piece: string) => {
    const whole = (heard + piece).split('\0');
    heard = whole.pop() ?? '';
    for (const said of whole.map((text): Said => JSON.parse(text))) asked[said.id ?? -1]?.(said);
  });
  return (sessionId) => {
    const send = (method: string, params: object = {}) =>
      new Promise<unknown>((resolve, reject) => {
        const id = asked.push(({ error, result }) => (error ? reject(new Error(error.message)) : resolve(result))) - 1;
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    return send as Send;
  };
}
