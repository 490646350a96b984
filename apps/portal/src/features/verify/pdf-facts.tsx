import { formatCode } from '@kompeten/domain';
import { credentialCheckIn, pdfCheckIn } from '@kompeten/messages';
import { formatInstant, StatusMark, type Tone, useLocale } from '@kompeten/ui';
import type { ReactNode } from 'react';
import { useAnswerWords, useTerms } from '../../lib/answer-words.ts';
import type { CheckedPdf } from './check-pdf.ts';
import { CredentialFacts } from './credential-facts.tsx';
import { standingTones } from './standing-tones.ts';

type Judged = Extract<CheckedPdf, { kind: 'judged' }>;

/** The register's standing, the signature, what was appended, what is embedded, and what was sent to know all that. */
export function PdfFacts({ checked }: { checked: Judged }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const inside = credentialCheckIn(locale);
  const { changes, attachments, producer, finding, credential, status } = checked.result;
  const badge =
    credential || finding === 'sound' ? <CredentialFacts check={credential} status={status} key="credential" /> : null;
  const saved = finding === 'rewritten' || finding === 'printed_anew' ? producer : null;
  const rows: [string, ReactNode][] = [
    [words.standing, <Standing checked={checked} key="standing" />],
    [words.signature, <Signature checked={checked} key="signature" />],
    [inside.title, badge],
    [words.changes, changes.map(({ what, page }) => words.change(what, page)).join('; ')],
    [words.attachments, attachments.join(', ')],
    [words.producer, saved],
    [words.where, <Sent checked={checked} key="sent" />],
  ];
  return (
    <dl className="p-facts">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Standing({ checked: { register, result } }: { checked: Judged }) {
  const words = pdfCheckIn(useLocale());
  const terms = useTerms();
  const { status, integrity } = result;
  if (register === 'not_asked') return <StatusMark tone="warn">{words.notAsked}</StatusMark>;
  if (register === 'unreached') return <StatusMark tone="warn">{words.notReached}</StatusMark>;
  const tone: Tone = integrity === 'intact' || status !== 'valid' ? standingTones[status] : 'info';
  return <StatusMark tone={tone}>{status === 'unknown' ? words.unknown : terms.status[status]}</StatusMark>;
}

function Signature({ checked: { result } }: { checked: Judged }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const answer = useAnswerWords();
  const { valid, signedBy, signedAt, assurance } = result.signature;
  const isForeign = result.finding === 'foreign_signature';
  const said = valid ? words.signatureValid : isForeign ? words.signatureForeign : words.signatureInvalid;
  return (
    <>
      <StatusMark tone={valid ? 'good' : 'bad'}>{said}</StatusMark>{' '}
      {signedBy && (valid || isForeign) ? words.signedBy(signedBy) : null}{' '}
      {valid && signedAt ? words.signedAt(formatInstant(locale, signedAt)) : null}
      {valid && assurance ? <span className="p-small">{answer[assurance]}</span> : null}
    </>
  );
}

function Sent({ checked: { by, code } }: { checked: Judged }) {
  const words = pdfCheckIn(useLocale());
  if (by === 'register') return <>{words.sentFile}</>;
  return <>{code === null ? words.sentNothing : words.sentCode(formatCode(code))}</>;
}
