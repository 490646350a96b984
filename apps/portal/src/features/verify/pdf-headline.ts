import type { PdfVerification } from '@kompeten/domain';
import { type Locale, pdfCheckIn } from '@kompeten/messages';
import type { Tone } from '@kompeten/ui';
import { verdictOf } from '@kompeten/ui/answer-page';
import type { CheckedPdf } from './check-pdf.ts';
import { pdfTones } from './pdf-tones.ts';

type Judged = Extract<CheckedPdf, { kind: 'judged' }>;

/** What is told of a file first: in a few capitals, in colour, and in a sentence or two. */
export interface PdfHeadline {
  tone: Tone;
  headline: string;
  sentences: readonly string[];
}

/**
 * What to tell first of a file. The register comes before the file: a whole file of a certificate that is no longer in force
 * is no good news. Only a file that was tampered with is named before its certificate, since it is none of ours any more.
 */
export function pdfHeadline({ result, register, code }: Judged, locale: Locale): PdfHeadline {
  const words = pdfCheckIn(locale);
  const { finding } = result;
  if (register === 'unreached' && finding === 'sound')
    return { tone: 'warn', headline: words.unreachedHeadline, sentences: [words.unreached] };
  const ofFile = finding === 'scan' && code !== null ? words.scanRead : words.sentences[finding];
  const ended = endedIn(result, locale);
  if (!ended) return { tone: pdfTones[finding], headline: words.headlines[finding], sentences: [ofFile] };
  const { tone, headline, sentence } = ended;
  return { tone, headline, sentences: [sentence, finding === 'sound' ? words.soundBut : ofFile] };
}

/** What the register says of a certificate that is not in force, where the file is not worse than that. */
function endedIn({ finding, certificate }: PdfVerification, locale: Locale) {
  if (!certificate || certificate.status === 'valid' || pdfTones[finding] === 'bad') return null;
  return verdictOf({ kind: 'found', answer: certificate }, locale);
}
