import { appealForm, type Form } from '@kompeten/certificate';
import { AppealQuestion } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { type FormSource, factsOfForm, signatureOf, zoneOf } from './form-source.ts';
import { momentAt } from './form-words.rules.ts';

/** FR.AK.04 of a candidate: the appeal that was filed last, or a form to be filled in by hand. */
export function appealOf(source: FormSource): Form {
  const { appeal, gathered } = source;
  const { row } = gathered;
  const { appealStatus, against, appealQuestions } = messages('id').decisionTerms;
  return appealForm({
    ...factsOfForm(row, row.fullName, source.contact, source.now),
    filedAt: appeal ? `${appeal.number}, ${momentAt(appeal.filedAt, zoneOf(row))}, ${against[appeal.against]}` : '',
    questions: AppealQuestion.options.map((each) => ({
      ...{ question: appealQuestions[each], answer: appeal?.answers?.[each] ?? null },
    })),
    grounds: appeal?.grounds ?? '',
    outcome: appeal ? [appealStatus[appeal.status], appeal.findings ?? ''].filter(Boolean).join('. ') : '',
    signatures: [signatureOf('Asesi', row.fullName, appeal?.filedAt, zoneOf(row))],
  });
}
