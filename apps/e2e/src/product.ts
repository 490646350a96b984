import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../output', import.meta.url));
/** Stories that are killed take their product with them. */
const END_WITH_PARENT = new URL('../../../scripts/end-with-parent.mjs', import.meta.url).href;
const READY = /Kompeten is ready: (http\S+)/;
/** One that ends before it is ready says so at once; a calm machine is ready in ten to twenty seconds. */
const PATIENCE_MS = 900_000;
/** The product's own limits add up to half of this: what takes longer hangs. */
const END_PATIENCE_MS = 60_000;

/** The built product, running by itself. */
export interface Product {
  readonly url: string;
  readonly dataFolder: string;
  readonly child: ChildProcess;
  /** All that it said so far. */
  output(): string;
  /** Ends it in good order and removes its data. */
  stop(): Promise<void>;
}

/** How a story wants its product; everything has a default. */
export interface ProductWish {
  readonly dataFolder?: string;
  readonly env?: Record<string, string | undefined>;
}

/** Starts the built product on a free port, with its own data and demo data, and waits until it is ready. */
export async function startProduct({ dataFolder, env = {} }: ProductWish = {}): Promise<Product> {
  const folder = dataFolder ?? mkdtempSync(join(temporaryFolder(), 'kompeten-product-'));
  mkdirSync(OUTPUT, { recursive: true });
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, 'apps/api/dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', KOMPETEN_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = collectOutput(child);
  const stop = async () => {
    await end(child);
    if (!dataFolder) rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await readyAddress(child, output), dataFolder: folder, child, output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function collectOutput(child: ChildProcess): () => string {
  const file = createWriteStream(join(OUTPUT, `product-${child.pid}.log`));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
      file.write(chunk);
    });
  }
  return () => said;
}

function readyAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(fail, PATIENCE_MS, 'was not ready in time');
    function fail(reason: string): void {
      clearTimeout(timer);
      reject(new Error(`The product ${reason}. It said:\n${output()}`));
    }
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      const address = READY.exec(output())?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address.replace(/\/$/, ''));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), END_PATIENCE_MS);
  await gone;
  clearTimeout(timer);
}
