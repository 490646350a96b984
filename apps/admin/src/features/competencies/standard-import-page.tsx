import { competencies } from '@kompeten/contract';
import { standardSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { WholeFileImport } from '../../components/whole-file-import.tsx';
import { mutationOf } from '../../lib/query.ts';

const touched = [
  ...[competencies.listStandards, competencies.getStandard],
  ...[competencies.listCompetencyUnits, competencies.getCompetencyUnit],
];

/** Standards come from a spreadsheet. */
export function StandardImportPage() {
  const words = useMessages().standards;
  const locale = useLocale();
  return (
    <WholeFileImport
      title={words.importTitle}
      lead={words.importLead}
      back={<Link to="/standards">{words.back}</Link>}
      templateName={standardSheetIn(locale).templateName}
      template={useMutation(mutationOf(competencies.downloadStandardTemplate))}
      trial={useMutation(mutationOf(competencies.importStandards))}
      earnest={useMutation(mutationOf(competencies.importStandards, touched))}
      summary={({ created, changed, same }) => words.counts(created, changed, same)}
      done={{ title: ({ accepted }) => words.imported(accepted), next: words.importedNext }}
    />
  );
}
