import { addressOf, basePath, dataRights } from '@kompeten/contract';
import { type DataRequestCase, type EvidenceFile, MOST_EVIDENCE_FILES } from '@kompeten/domain';
import { smallPhoto, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useAddEvidence } from './data-requests.queries.ts';

interface DataRequestFilesProps {
  request: DataRequestCase;
  /** Whether the reader decides, and so opens the files. */
  handles: boolean;
}

/** The photos and documents that prove a correction, and the way to add what was shown at the centre. */
export function DataRequestFiles({ request, handles }: DataRequestFilesProps) {
  const words = useMessages().dataRights.files;
  const explain = useExplain();
  const add = useAddEvidence();
  const { id, evidenceFiles, closedAt } = request;
  const params = { dataRequestId: id };
  const send = async (file: File) => {
    const small = await smallPhoto(file);
    add.mutate({ params, file: small, fileName: file.name }, { onSuccess: () => announce(words.added) });
  };
  return (
    <section>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm">{words.lead}</Text>
      {evidenceFiles.length === 0 ? <Text>{words.none}</Text> : null}
      <ul>
        {evidenceFiles.map((file, place) => (
          <Entry key={file.id} dataRequestId={id} file={file} place={place + 1} handles={handles} />
        ))}
      </ul>
      {handles && closedAt === null && evidenceFiles.length < MOST_EVIDENCE_FILES ? (
        <FileDrop
          label={words.add}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          disabled={add.isPending}
          error={add.error ? explain(add.error) : null}
          onFile={send}
        />
      ) : null}
    </section>
  );
}

interface EntryProps {
  dataRequestId: string;
  file: EvidenceFile;
  place: number;
  handles: boolean;
}

function Entry({ dataRequestId, file: { id, type, addedAt, addedBy, removedAt }, place, handles }: EntryProps) {
  const words = useMessages().dataRights.files;
  const name = type === 'image/jpeg' ? words.photo(place) : words.document(place);
  const params = { dataRequestId, evidenceFileId: id };
  return (
    <li>
      {handles && removedAt === null ? (
        <a href={addressOf(basePath, dataRights.openEvidence, { params })} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      , {words.by[addedBy]}, <DateText value={addedAt} />
      {removedAt === null ? null : (
        <>
          {' '}
          ({words.removed}, <DateText value={removedAt} />)
        </>
      )}
    </li>
  );
}
