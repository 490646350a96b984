import { parseArgs } from 'node:util';
import { DomainError } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { type Command, CommandFailure, UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { ConfigError, readConfig } from './config.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs the command that was typed; answers the exit code. */
async function main([name, ...args]: string[]): Promise<number> {
  const command = commands.find((one) => one.name === name);
  if (!command) return listCommands(name);
  try {
    const { help, options, operands } = parse(command, args);
    if (help) say(helpOf(command));
    else await command.run({ config: readConfig(), options, operands, say });
    return 0;
  } catch (cause) {
    complain(sentenceOf(cause));
    if (cause instanceof UsageError) complain(`\n${helpOf(command)}`);
    return cause instanceof UsageError ? 2 : 1;
  }
}

function parse({ options = {} }: Command, args: string[]) {
  const known = Object.fromEntries(Object.entries(options).map(([option, { type }]) => [option, { type }]));
  try {
    const config = { ...known, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true, strict: true });
    const { help, ...rest } = values;
    return {
      help: help === true,
      options: rest as Record<string, string | boolean | undefined>,
      operands: positionals,
    };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function listCommands(name: string | undefined): number {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  (asked ? say : complain)(
    `${asked ? '' : `There is no command ${name}.\n\n`}npm run kompeten -- <command> [--help]\n\n${list}`,
  );
  return asked ? 0 : 2;
}

function helpOf({ name, usage, summary, options = {} }: Command): string {
  const lines = Object.entries(options).map(([option, { help }]) => `  --${option}  ${help}`);
  return [
    `npm run kompeten -- ${name} ${usage}`.trimEnd(),
    '',
    summary,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof DomainError) return explain('en', cause.code, cause.params);
  if (cause instanceof ConfigError || cause instanceof UsageError || cause instanceof CommandFailure)
    return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

process.exitCode = await main(process.argv.slice(2));
