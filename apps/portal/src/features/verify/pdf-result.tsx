import '../../lib/results.css';
import type { PdfVerification } from '@kompeten/domain';
import { formatCode } from '@kompeten/domain';
import { StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useAnswerWords, useTerms } from '../../lib/answer-words.ts';
import { usePortal } from '../../lib/words.ts';
import { PdfComparison } from './pdf-comparison.tsx';
import { RecordResult } from './record-result.tsx';
import { standingTones } from './standing-tones.ts';

const fileTones: Record<PdfVerification['integrity'], Tone> = { intact: 'good', altered: 'bad', not_ours: 'warn' };

/** What was found in a PDF: the file first, then the register, then field by field. */
export function PdfResult({ name, result, onAnother }: { name: string; result: PdfVerification; onAnother(): void }) {
  const words = usePortal().pdf;
  const answer = useAnswerWords();
  const terms = useTerms();
  const locale = useLocale();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { integrity, status, certificate, signature } = result;
  if (result.record) return <RecordResult result={result} record={result.record} onAnother={onAnother} />;
  const standing = {
    tone: integrity === 'intact' || status !== 'valid' ? standingTones[status] : 'info',
    words: status === 'unknown' ? words.unknown : terms.status[status],
  };
  const genuine = integrity === 'intact' && status === 'valid' && certificate;
  return (
    <div className="p-result">
      <h3 ref={head} tabIndex={-1}>
        <span className="k-visually-hidden">{words.resultOf(name)}: </span>
        <StatusMark tone={fileTones[integrity]} large>
          {words.headlines[integrity]}
        </StatusMark>
      </h3>
      <p>{words.sentences[integrity]}</p>
      {genuine ? <p className="p-strong">{answer.headlines[certificate.kind]}</p> : null}
      <dl className="p-facts">
        <div>
          <dt>{words.standing}</dt>
          <dd>
            <StatusMark tone={standing.tone}>{standing.words}</StatusMark>
          </dd>
        </div>
        <div>
          <dt>{words.signature}</dt>
          <dd>
            <StatusMark tone={signature.valid ? 'good' : 'bad'}>
              {signature.valid ? words.signatureValid : words.signatureInvalid}
            </StatusMark>{' '}
            {signature.valid && signature.signedBy ? words.signedBy(signature.signedBy) : null}
            {signature.valid && signature.assurance ? (
              <span className="p-small">{answer[signature.assurance]}</span>
            ) : null}
          </dd>
        </div>
      </dl>
      {result.comparison.length > 0 ? <PdfComparison items={result.comparison} /> : null}
      <p className="p-actions">
        {certificate ? (
          <a className="p-button" href={`/v/${formatCode(certificate.code)}?lang=${locale}`}>
            {words.openAnswer}
          </a>
        ) : null}
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
