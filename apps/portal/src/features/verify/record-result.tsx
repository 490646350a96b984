import '../../lib/results.css';
import type { PdfVerification } from '@kompeten/domain';
import { batchIn, pdfCheckIn } from '@kompeten/messages';
import { formatInstant, StatusMark, useLocale } from '@kompeten/ui';
import { useEffect, useRef } from 'react';

interface RecordResultProps {
  name: string;
  result: PdfVerification;
  record: NonNullable<PdfVerification['record']>;
  onAnother(): void;
}

/** A dropped PDF that is the record of a check: whether it is whole, and what it says about itself. */
export function RecordResult({ name, result: { integrity, signature }, record, onAnother }: RecordResultProps) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const said = batchIn(locale).dropped;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { code, lines, madeAt, known } = record;
  const whole = integrity === 'intact';
  return (
    <div className="p-result">
      <h3 ref={head} tabIndex={-1}>
        <span className="k-visually-hidden">{words.resultOf(name)}: </span>
        <StatusMark tone={whole ? 'good' : 'bad'} large>
          {whole ? said.intact : said.altered}
        </StatusMark>
      </h3>
      <p>{whole ? said.lead(code, lines, formatInstant(locale, madeAt)) : said.changed}</p>
      {whole && known !== null ? <p>{known ? said.known : said.notKnown}</p> : null}
      {signature.valid && signature.signedBy ? (
        <p>
          {words.signature}: {words.signedBy(signature.signedBy)}
        </p>
      ) : null}
      <p className="p-actions">
        {whole && known ? (
          <a className="p-button" href={`/catatan/${code}?lang=${locale}`}>
            {said.open}
          </a>
        ) : null}
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
