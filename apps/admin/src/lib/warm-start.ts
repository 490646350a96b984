const asked = new WeakSet<ServiceWorker>();

/**
 * Has the browser compile what a start of this version reads, before its first one (decision 12). The version itself says which
 * parts these are, and names none when it has been opened or read before.
 */
export function warmStart(version: ServiceWorker): void {
  if (asked.has(version)) return;
  asked.add(version);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: parts }: MessageEvent<string[]>) => {
    port1.close();
    if (parts.length > 0) read(version, parts);
  };
  version.postMessage('what-to-read', [port2]);
}

/** A browser that has no such threads, or cannot read there, starts the first time as it does without. */
function read(version: ServiceWorker, parts: string[]): void {
  const reader = new Worker(new URL('../worker/reader.ts', import.meta.url), { type: 'module' });
  reader.onmessage = () => version.postMessage('was-read');
  reader.postMessage(parts);
}
