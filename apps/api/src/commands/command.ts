import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { applicationOf } from '../app.module.ts';
import { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { type DatabaseServer, reachDatabase } from '../database/server.ts';
import { createLogger } from '../logging.ts';

/** What a command gets: the settings, its options, what else was typed, and a way to tell people something. */
export interface CommandInput {
  readonly config: Config;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  say(line: string): void;
  /** Asks for a secret without showing it. */
  ask(question: string): Promise<string>;
}

/** An operation of `npm run kompeten -- <name>`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name: `<file.pdf> [--json]`. */
  readonly usage: string;
  readonly options?: Readonly<Record<string, { type: 'string' | 'boolean'; help: string }>>;
  run(input: CommandInput): Promise<void>;
}

/** A fault in how a command was called, to be answered with its usage. */
export class UsageError extends Error {}

/** The command was called rightly and found something wrong: told without a stack. */
export class CommandFailure extends Error {}

/** Reaches the database for a command, and lets it go afterwards. */
export async function withDatabase<T>(config: Config, work: (database: DatabaseServer) => Promise<T>): Promise<T> {
  const database = await reachDatabase(config);
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

/** The whole application without HTTP, for a command that needs its services; the database must be migrated. */
export function withApplication<T>(config: Config, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  return withDatabase(config, async ({ appUrl }) => {
    const shell = { config, databaseUrl: appUrl, clock: new Clock(), logger: createLogger(config) };
    const app = await NestFactory.createApplicationContext(applicationOf(shell), {
      logger: false,
      abortOnError: false,
    });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });
}

/** The same for commands that may come before the first start. */
export async function withMigratedApplication<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  await withDatabase(config, ({ ownerUrl, appUrl }) => migrate(ownerUrl, appUrl));
  return withApplication(config, work);
}
