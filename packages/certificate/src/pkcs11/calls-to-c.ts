import { keyProblem } from './cryptoki-problem.ts';

/** Calls functions of C libraries, without a compiler on this machine. */
export type CallsToC = typeof import('koffi');

/** Modules were written for the stack of a thread, and a call has but 128 kB of its own unless it is told. */
const STACK = 1024 * 1024;

/**
 * What calls C, loaded when a module is asked for and never before; refuses with `binary_missing` where it was not built for
 * this machine, or was left out when the product was installed.
 */
export async function callsToC(importing: () => Promise<CallsToC> = () => import('koffi')): Promise<CallsToC> {
  const koffi = await importing().catch((cause: unknown) => {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw keyProblem('binary_missing', `${said}; install with optional packages, on a machine that koffi is built for`);
  });
  const settings = koffi.config();
  if (settings.async_stack_size !== STACK) koffi.config({ ...settings, async_stack_size: STACK });
  return koffi;
}
