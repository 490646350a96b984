import '../../lib/results.css';
import { formatCode } from '@kompeten/domain';
import { credentialCheckIn, pdfCheckIn } from '@kompeten/messages';
import { StatusMark, type Tone, useLocale } from '@kompeten/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnswerWords } from '../../lib/answer-words.ts';
import type { CheckedPdf } from './check-pdf.ts';
import { PdfComparison } from './pdf-comparison.tsx';
import { PdfFacts } from './pdf-facts.tsx';
import { pdfHeadline } from './pdf-headline.ts';
import { PdfUpload } from './pdf-upload.tsx';
import { PictureCode } from './picture-code.tsx';
import { PicturedCertificate } from './pictured-certificate.tsx';
import { RecordResult } from './record-result.tsx';

type Judged = Extract<CheckedPdf, { kind: 'judged' }>;

interface PdfResultProps {
  name: string;
  result: CheckedPdf;
  onAnother(): void;
}

/** What was found in a file: the answer first, then the register, then field by field, and what was sent for it. */
export function PdfResult({ name, result: found, onAnother }: PdfResultProps) {
  const words = pdfCheckIn(useLocale());
  const [checked, setChecked] = useState(found);
  if (checked.kind === 'judged' && checked.result.record) {
    return <RecordResult name={name} result={checked.result} record={checked.result.record} onAnother={onAnother} />;
  }
  return (
    <div className="p-result">
      {checked.kind === 'judged' ? (
        <JudgedPdf name={name} checked={checked} key={checked.by} />
      ) : (
        <Headline name={name} tone="warn" headline={words.cannot}>
          {words.cannotWhy[checked.why]}
        </Headline>
      )}
      {checked.kind === 'judged' && checked.by === 'register' ? null : (
        <PdfUpload file={checked.file} open={checked.kind === 'cannot'} onChecked={setChecked} />
      )}
      <p className="p-actions">
        <OpenAnswer checked={checked} />
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}

interface HeadlineProps {
  name: string;
  tone: Tone;
  headline: string;
  children: ReactNode;
}

function Headline({ name, tone, headline, children }: HeadlineProps) {
  const words = pdfCheckIn(useLocale());
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        <span className="k-visually-hidden">{words.resultOf(name)}: </span>
        <StatusMark tone={tone} large>
          {headline}
        </StatusMark>
      </h3>
      <p>{children}</p>
    </>
  );
}

function JudgedPdf({ name, checked }: { name: string; checked: Judged }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const answer = useAnswerWords();
  const { finding, status, certificate, comparison, credential } = checked.result;
  const { sentences, ...head } = pdfHeadline(checked, locale);
  const isGenuine = finding === 'sound' && status === 'valid' && certificate;
  return (
    <>
      <Headline name={name} {...head}>
        {sentences[0]}
      </Headline>
      {sentences.slice(1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isGenuine ? <p className="p-strong">{answer.headlines[certificate.kind]}</p> : null}
      {finding === 'picture' ? <PictureCode file={checked.file} /> : null}
      <PdfFacts checked={checked} />
      {finding === 'scan' && certificate ? <PicturedCertificate certificate={certificate} /> : null}
      {comparison.length > 0 && finding !== 'scan' ? (
        <PdfComparison items={comparison} caption={words.comparison} />
      ) : null}
      {credential?.finding === 'differs' ? (
        <PdfComparison items={credential.comparison} caption={credentialCheckIn(locale).comparison} />
      ) : null}
    </>
  );
}

function OpenAnswer({ checked }: { checked: CheckedPdf }) {
  const locale = useLocale();
  if (checked.kind !== 'judged' || checked.code === null || checked.register !== 'answered') return null;
  return (
    <a className="p-button" href={`/v/${formatCode(checked.code)}?lang=${locale}`}>
      {pdfCheckIn(locale).openAnswer}
    </a>
  );
}
