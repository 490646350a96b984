import '../../lib/results.css';
import { formatCode } from '@kompeten/domain';
import { statementIn } from '@kompeten/messages';
import type { Statement } from '@kompeten/statement';
import { formatDay, formatInstant, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useTerms } from '../../lib/answer-words.ts';
import type { FirstPage, RegisterSays, StatementCheck } from './check-statement.ts';
import type { KnownStanding } from './standing-of.ts';

const tones: Record<StatementCheck['kind'], Tone> = {
  ...{ genuine: 'good', forged: 'bad', unknown_key: 'warn', unreadable: 'warn', no_keys: 'warn' },
};
const standingTones: Record<KnownStanding['kind'], Tone> = {
  ...{ in_force: 'good', revoked: 'bad', suspended: 'warn', expired: 'warn', not_known: 'warn', outdated: 'warn' },
};

/** What was found: the signature first, then whether it is still in force, then what it says. */
export function StatementResult({ check, onAnother }: { check: StatementCheck; onAnother(): void }) {
  const words = statementIn(useLocale());
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="p-result">
      <h2 ref={head} tabIndex={-1}>
        <StatusMark tone={tones[check.kind]} large>
          {words.headlines[check.kind]}
        </StatusMark>
      </h2>
      <p>{words.advice[check.kind]}</p>
      {check.kind === 'genuine' ? <Genuine {...check} /> : <FirstPageAnswer firstPage={check.firstPage} />}
      <p className="p-actions">
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}

/** The register's answer to the code of page 1, which holds whatever became of page 2. */
function FirstPageAnswer({ firstPage }: { firstPage: FirstPage }) {
  const locale = useLocale();
  const words = statementIn(locale);
  const { status, certificateKind } = useTerms();
  if (firstPage === null) return null;
  const { code, register } = firstPage;
  const printed = formatCode(code);
  const said = register.kind === 'answered' ? register.answer : null;
  return (
    <dl className="p-facts">
      <div>
        <dt>{words.firstPage(printed)}</dt>
        <dd>
          {register.kind === 'unreached' ? words.firstPageUnreached : null}
          {register.kind === 'unknown' ? <StatusMark tone="bad">{words.registerUnknown}</StatusMark> : null}
          {said ? (
            <StatusMark tone={said.status === 'valid' ? 'info' : 'warn'}>
              {certificateKind[said.kind]}: {status[said.status]}
            </StatusMark>
          ) : null}{' '}
          <a href={`/v/${printed}?lang=${locale}`}>{words.openAnswer}</a>
        </dd>
      </div>
    </dl>
  );
}

function Genuine({ statement, standing, register }: Extract<StatementCheck, { kind: 'genuine' }>) {
  const locale = useLocale();
  const words = statementIn(locale);
  const kind = useTerms().certificateKind[statement.kind];
  return (
    <>
      {statement.specimen ? <p className="p-strong">{words.specimen}</p> : null}
      <dl className="p-facts">
        <div>
          <dt>{words.standing}</dt>
          <dd>
            <StatusMark tone={standingTones[standing.kind]}>{words.standings[standing.kind]}</StatusMark>{' '}
            {standing.asOf ? <span className="p-small">{words.asOf(formatInstant(locale, standing.asOf))}</span> : null}
          </dd>
        </div>
        <div>
          <dt>{words.register}</dt>
          <dd>
            <Register register={register} statement={statement} />
          </dd>
        </div>
      </dl>
      <p className="p-strong">{kind}</p>
      <Facts statement={statement} />
    </>
  );
}

function Register({ register, statement }: { register: RegisterSays; statement: Statement }) {
  const locale = useLocale();
  const words = statementIn(locale);
  if (register.kind === 'unreached') return <>{words.registerUnreached}</>;
  if (register.kind === 'unknown') return <StatusMark tone="bad">{words.registerUnknown}</StatusMark>;
  const differs = register.differs.map((field) => words.fields[field]).join(', ');
  return (
    <>
      <StatusMark tone={differs ? 'bad' : 'good'}>
        {differs ? words.registerDiffers(differs) : words.registerSame}
      </StatusMark>{' '}
      <a href={`/v/${formatCode(statement.code)}?lang=${locale}`}>{words.openAnswer}</a>
    </>
  );
}

function Facts({ statement }: { statement: Statement }) {
  const locale = useLocale();
  const { fields } = statementIn(locale);
  const { holderName, number, title, issuer, issuedOn, validUntil, code } = statement;
  const facts: [string, string | null][] = [
    [fields.holderName, holderName],
    [fields.number, number],
    [fields.title, title],
    [fields.issuer, issuer],
    [fields.issuedOn, formatDay(locale, issuedOn)],
    [fields.validUntil, validUntil && formatDay(locale, validUntil)],
    [fields.code, formatCode(code)],
  ];
  const shown = facts.filter(([, value]) => value !== null);
  return (
    <dl className="p-facts">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
