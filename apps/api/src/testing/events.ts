import { basePath } from '@kompeten/contract';
import type { SignedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';

/** One server-sent event as a reader gets it. */
export interface ReceivedEvent {
  event: string;
  data: Record<string, unknown>;
}

/** Reads server-sent events of an address until the stream ends or an event of a name came; once the first one is there, something may be done. */
export async function eventsOf(
  api: TestApi,
  { cookie }: Pick<SignedIn, 'cookie'>,
  path: string,
  until?: string,
  onceBegun?: () => Promise<unknown>,
): Promise<ReceivedEvent[]> {
  const stop = new AbortController();
  const response = await fetch(`${api.origin}${basePath}${path}`, { headers: { cookie }, signal: stop.signal });
  if (!response.ok || !response.body) throw new Error(`${path} was answered ${response.status}`);
  const events: ReceivedEvent[] = [];
  let held = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (held + chunk).split('\n\n');
    held = parts.pop() ?? '';
    const isFirst = events.length === 0 && parts.length > 0;
    events.push(...parts.map(eventIn));
    if (isFirst) await onceBegun?.();
    if (events.some(({ event }) => event === until)) break;
  }
  stop.abort();
  return events;
}

function eventIn(text: string): ReceivedEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  return { event: field('event'), data: JSON.parse(field('data') || '{}') };
}
