import { schemes } from '@kompeten/contract';
import { schemeSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WholeFileImport } from '../../components/whole-file-import.tsx';
import { mutationOf } from '../../lib/query.ts';

const touched = [schemes.listSchemes, schemes.getScheme, schemes.listSchemeVersions];

/** Schemes come from a spreadsheet. */
export function SchemeImportPage() {
  const words = useMessages().schemes;
  const locale = useLocale();
  return (
    <WholeFileImport
      title={words.importTitle}
      lead={words.importLead}
      back={<Link to="/schemes">{words.back}</Link>}
      templateName={schemeSheetIn(locale).templateName}
      template={useMutation(mutationOf(schemes.downloadSchemeTemplate))}
      trial={useMutation(mutationOf(schemes.importSchemes))}
      earnest={useMutation(mutationOf(schemes.importSchemes, touched))}
      summary={({ created, same }) => words.counts(created, same)}
      done={{ title: ({ accepted }) => words.imported(accepted), next: words.importedNext }}
    />
  );
}
