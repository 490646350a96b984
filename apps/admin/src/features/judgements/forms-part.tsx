import type { CandidacyForm, CandidacyRecord } from '@kompeten/domain';
import { CandidacyForm as Forms } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useCandidacyForm } from './record.queries.ts';
import { RecordSection } from './record-section.tsx';

const nameOf = (form: CandidacyForm) => `FR.${form.toUpperCase().replace('-', '.')}`;

/** The forms of a candidate as PDF, filled from what is recorded. */
export function FormsPart({ record: { candidacy } }: { record: CandidacyRecord }) {
  const words = useMessages().judgements.record;
  const explain = useExplain();
  const print = useCandidacyForm();
  const act = (form: CandidacyForm) =>
    print.mutate(
      { params: { candidacyId: candidacy.id, form } },
      { onSuccess: (file: Blob) => saveFile(`${nameOf(form)} ${candidacy.fullName}.pdf`, file.type, file) },
    );
  return (
    <RecordSection title={words.forms}>
      <ErrorSummary faults={print.error ? [{ message: explain(print.error) }] : []} />
      <Group gap="xs">
        {Forms.options.map((form) => (
          <Button
            key={form}
            size="compact-sm"
            variant="outline"
            aria-label={words.print(nameOf(form))}
            onClick={() => act(form)}
          >
            {nameOf(form)}
          </Button>
        ))}
      </Group>
    </RecordSection>
  );
}
