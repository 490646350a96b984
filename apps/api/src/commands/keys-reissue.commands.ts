import { writeFile } from 'node:fs/promises';
import type { AffectedCertificate, Reissue } from '@kompeten/domain';
import { ReissuesService } from '../features/reissues/reissues.service.ts';
import { type Command, UsageError, withMigratedApplication } from './command.ts';
import { BOTH, needed, withBoth } from './two-people.ts';

export const keysAffectedCommand: Command = {
  name: 'keys:affected',
  summary: 'what must be issued anew because a key went bad; changes nothing',
  usage: '[--file <list.csv>]',
  options: { file: { type: 'string', help: 'where each certificate of the list is written, a line each' } },
  async run({ config, options, say }) {
    const { all, hash } = await withMigratedApplication(config, (app) =>
      app.get(ReissuesService, { strict: false }).list(),
    );
    if (options.file !== undefined) await writeFile(String(options.file), csvOf(all));
    say(`${all.length} certificates must be issued anew${told(countsOf(all.map(({ cause }) => cause)))}`);
    const hindered = all.flatMap(({ hindrance }) => hindrance ?? []);
    if (hindered.length > 0) say(`${hindered.length} of them are left to people first${told(countsOf(hindered))}`);
    if (all.length > 0) say(`npm run kompeten -- keys:reissue --list ${hash} --first … --second …`);
  },
};

export const keysReissueCommand: Command = {
  name: 'keys:reissue',
  summary: 'issue anew exactly the list that keys:affected named; two administrators are asked for',
  usage: '--list <hash> --first <address> --second <address>',
  options: { list: { type: 'string', help: 'the hash of the list, as keys:affected printed it' }, ...BOTH },
  async run(input) {
    const { list } = needed(input, 'list', 'first', 'second');
    if (!/^[0-9a-f]{64}$/.test(list)) throw new UsageError('--list is a hash of 64 hex digits');
    const total = await withBoth(input, (app, by) => app.get(ReissuesService, { strict: false }).start(list, by));
    input.say(`${total} certificates are issued anew by the worker; keys:progress says how far it is.`);
  },
};

export const keysProgressCommand: Command = {
  name: 'keys:progress',
  summary: 'how far certificates are issued anew',
  usage: '',
  async run({ config, say }) {
    const progress = await withMigratedApplication(config, (app) =>
      app.get(ReissuesService, { strict: false }).progress(),
    );
    say(progress ? linesOf(progress).join('\n') : 'Nothing was ever issued anew.');
  },
};

function linesOf(reissue: Reissue): string[] {
  const { startedAt, startedBy, finishedAt, total, issued, waiting, awaiting, left, failed } = reissue;
  return [
    `begun ${startedAt} by ${startedBy.join(' and ')}, ${finishedAt ? `ended ${finishedAt}` : 'not ended'}`,
    `${issued} of ${total} issued anew, ${waiting} waiting`,
    ...(awaiting > 0 ? [`${awaiting} awaiting the signature of an official in person`] : []),
    ...lineOf('left to people', left),
    ...lineOf('failed', failed),
  ];
}

function lineOf(what: string, counts: Readonly<Record<string, number>>): string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all === 0 ? [] : [`${all} ${what}${told(counts)}`];
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const told = (counts: Readonly<Record<string, number>>): string => {
  const all = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return all.length === 0 ? '' : ` (${all.sort().join(', ')})`;
};

const csvOf = (all: readonly AffectedCertificate[]): string =>
  [['id', 'number', 'issuer', 'cause', 'hindrance'], ...all.map(rowOf)]
    .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');

const rowOf = ({ certificateId, number, issuer, cause, hindrance }: AffectedCertificate): string[] => [
  ...[certificateId, number ?? '', issuer, cause, hindrance ?? ''],
];
