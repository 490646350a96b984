import { instruments } from '@kompeten/contract';
import { instrumentSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WholeFileImport } from '../../components/whole-file-import.tsx';
import { api } from '../../lib/api.ts';
import { mutationOf, refresh } from '../../lib/query.ts';
import { touchedSets } from './instruments.queries.ts';

/** Instruments come into a draft from a spreadsheet. */
export function InstrumentImportPage({ setId }: { setId: string }) {
  const words = useMessages().instruments;
  const locale = useLocale();
  const params = { setId };
  const send = (input: { query: { dryRun: 'true' | 'false' }; file: Blob; fileName: string }) =>
    api.call(instruments.importInstruments, { params, ...input });
  return (
    <WholeFileImport
      title={words.import.title}
      lead={words.import.lead}
      back={
        <Link to="/instruments/$setId" params={params}>
          {words.item.back}
        </Link>
      }
      templateName={instrumentSheetIn(locale).templateName}
      template={useMutation(mutationOf(instruments.downloadInstrumentTemplate))}
      trial={useMutation({ mutationFn: send })}
      earnest={useMutation({ mutationFn: send, onSuccess: () => refresh(...touchedSets) })}
      summary={({ accepted }) => words.import.counts(accepted)}
      done={{ title: ({ accepted }) => words.import.done(accepted), next: words.import.next }}
    />
  );
}
