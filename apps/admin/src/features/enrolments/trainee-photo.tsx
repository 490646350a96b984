import './enrolments.css';
import { basePath, type Endpoint, people } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useExplain } from '../../lib/explain.ts';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { toldMutationOf } from '../../lib/told-mutation.ts';

interface TraineePhotoProps {
  enrolmentId: string;
  name: string;
  centreId: string;
}

/** The photo of a trainee who agreed, and what the centre may do with it. */
export function TraineePhoto({ enrolmentId, name, centreId }: TraineePhotoProps) {
  const words = useMessages().people.photo;
  const { may } = useActor();
  const photo = useQuery(queryOf(people.describePhoto, { params: { enrolmentId } }));
  if (!photo.data) return null;
  const { consentAt } = photo.data;
  const mayChange = may('person.photo', { centreId });
  return (
    <Stack component="section" gap="sm" aria-labelledby="photo-title" align="flex-start">
      <Title order={2} size="h4" id="photo-title">
        {words.title}
      </Title>
      {consentAt === null ? (
        <Text c="dimmed">{words.none}</Text>
      ) : (
        <img
          key={consentAt}
          className="k-photo"
          src={`${basePath}/enrolments/${enrolmentId}/photo`}
          alt={words.alt(name)}
        />
      )}
      {mayChange && consentAt === null ? <PhotoForm enrolmentId={enrolmentId} /> : null}
      {mayChange && consentAt !== null ? <RemovePhoto enrolmentId={enrolmentId} /> : null}
    </Stack>
  );
}

function PhotoForm({ enrolmentId }: { enrolmentId: string }) {
  const words = useMessages().people.photo;
  const explain = useExplain();
  const put = usePhotoChange(people.putPhoto, words.saved);
  const [file, setFile] = useState<File | null>(null);
  const [consent, setConsent] = useState(false);
  const save = () => {
    if (!file) return;
    const query = { consent: consent ? ('true' as const) : ('false' as const) };
    put.mutate({ params: { enrolmentId }, query, file, fileName: file.name });
  };
  return (
    <Stack gap="sm" className="k-narrow">
      <ErrorSummary faults={put.error ? [{ message: explain(put.error) }] : []} />
      <FileDrop label={words.choose} hint={words.hint} accept="image/jpeg,image/png,image/webp" onFile={setFile} />
      <Checkbox label={words.consent} checked={consent} onChange={(event) => setConsent(event.currentTarget.checked)} />
      <Group>
        <Button loading={put.isPending} disabled={!file} onClick={save}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}

function RemovePhoto({ enrolmentId }: { enrolmentId: string }) {
  const words = useMessages().people.photo;
  const explain = useExplain();
  const remove = usePhotoChange(people.removePhoto, words.removed);
  return (
    <>
      <ErrorSummary faults={remove.error ? [{ message: explain(remove.error) }] : []} />
      <Button
        variant="outline"
        color="bad"
        loading={remove.isPending}
        onClick={() => remove.mutate({ params: { enrolmentId } })}
      >
        {words.remove}
      </Button>
    </>
  );
}

const usePhotoChange = <E extends Endpoint>(endpoint: E, said: string) =>
  useMutation(toldMutationOf(endpoint, [people.describePhoto], said));
