import type { INestApplicationContext } from '@nestjs/common';
import { TwoAdministratorsService } from '../features/identity/two-administrators.service.ts';
import { type CommandInput, UsageError, withMigratedApplication } from './command.ts';

/** The options of what two administrators do together. */
export const BOTH = {
  first: { type: 'string', help: 'the address of an administrator' },
  second: { type: 'string', help: 'the address of another one' },
} as const;

/** Options that a command cannot do without; the others are named. */
export function needed<K extends string>({ options }: CommandInput, ...names: K[]): Record<K, string> {
  const missing = names.filter((name) => !options[name]);
  if (missing.length > 0) throw new UsageError(`${missing.map((name) => `--${name}`).join(', ')} needed`);
  return Object.fromEntries(names.map((name) => [name, String(options[name])])) as Record<K, string>;
}

/** The whole application for what two administrators do together, who are both asked for their passwords. */
export async function withBoth<T>(
  input: CommandInput,
  work: (app: INestApplicationContext, by: [string, string]) => Promise<T>,
): Promise<T> {
  const { first, second } = needed(input, 'first', 'second');
  const presented = async (email: string) => ({ email, password: await input.ask(`Password of ${email}: `) });
  const one = await presented(first);
  const other = await presented(second);
  return withMigratedApplication(input.config, async (app) =>
    work(app, await app.get(TwoAdministratorsService, { strict: false }).named(one, other)),
  );
}
