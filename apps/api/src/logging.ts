import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Under this token Nest injects the logger. */
export const LOGGER = Symbol('LOGGER');

const SECRET = '[removed]';

/** What may never stand in a log, wherever it appears: identity numbers, codes of claim cards and certificates, secrets. */
const forbidden: readonly [pattern: RegExp, replacement: string][] = [
  [/\b\d{16}\b/g, SECRET],
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b/g, SECRET],
  [/\b(kpt_[\w-]+|Bearer\s+[\w.~+/-]+=*)/gi, SECRET],
  [/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/gi, SECRET],
  [/(?<![\w-])[0-9A-Z]{4}(-[0-9A-Z]{4}){2}(?![\w-])/gi, SECRET],
  [/(postgres(?:ql)?:\/\/[^:@\s/]+):[^@\s]+@/g, `$1:${SECRET}@`],
];

/** Takes out of a text what may never stand in a log. */
export function redact(text: string): string {
  return forbidden.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);
}

/** The logger of this process: JSON lines, with what is personal taken out. */
export function createLogger({ logLevel }: Config, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describe },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error without its values: database drivers put the offending row into `detail` and `parameters`. */
function describe(error: Error): object {
  const code = 'code' in error ? String(error.code) : undefined;
  const cause = error.cause instanceof Error ? describe(error.cause) : undefined;
  return { name: error.name, message: redact(error.message), code, stack: redact(error.stack ?? ''), cause };
}
