import { isNameOf, type KitCandidate } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { agreementItem } from '../../lib/assessments/assessment-items.ts';
import { useDevice } from '../../lib/device/use-device.ts';
import { useActor } from '../../lib/session.ts';

interface AgreementsProps {
  sessionId: string;
  sessionTitle: string;
  candidates: readonly KitCandidate[];
}

/** Those who have to agree before anything of theirs can be judged (rule 8); signed on this device by both. */
export function Agreements({ sessionId, sessionTitle, candidates }: AgreementsProps) {
  const words = useFieldMessages().checklist.agreement;
  if (candidates.length === 0) return null;
  return (
    <Stack component="section" gap="md" aria-labelledby="agreements-title" className="k-narrow">
      <div>
        <Title order={2} size="h4" id="agreements-title">
          {words.title}
        </Title>
        <Text>{words.lead}</Text>
      </div>
      <ul className="k-kits">
        {candidates.map((candidate) => (
          <li key={candidate.candidacyId}>
            <Renewal candidate={candidate} />
            <AgreementForm sessionId={sessionId} sessionTitle={sessionTitle} candidate={candidate} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Why a candidate agrees anew: another assessor was named, with whom the agreement is signed. */
function Renewal({ candidate: { renewal } }: { candidate: KitCandidate }) {
  const words = useFieldMessages().checklist.agreement;
  if (!renewal) return null;
  return <Text fw={600}>{words.renewal(renewal.fromName, renewal.toName, words.causes[renewal.cause])}</Text>;
}

type AgreementFormProps = Omit<AgreementsProps, 'candidates'> & { candidate: KitCandidate };

function AgreementForm({ sessionId, sessionTitle, candidate }: AgreementFormProps) {
  const all = useFieldMessages().checklist;
  const words = all.agreement;
  const device = useDevice();
  const { user } = useActor();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const { candidacyId, fullName, number, round, renewal } = candidate;
  const right = isNameOf(name, fullName);
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!right) return;
    const place = { sessionId, sessionTitle, candidacyId, who: fullName, what: words.title };
    const signedAt = new Date().toISOString();
    await device.outbox.add([agreementItem(place, { candidateName: name, signedAt, deviceId: device.id, round })]);
    device.send();
    announce(words.signed(fullName));
  };
  if (renewal && !renewal.own) {
    return (
      <div>
        <Title order={3} size="h5">
          {number}. {fullName}
        </Title>
        <Text>{words.newAssessorSigns(renewal.toName)}</Text>
      </div>
    );
  }
  return (
    <Stack component="form" gap="sm" onSubmit={sign} {...{ noValidate: true }}>
      <Title order={3} size="h5">
        {number}. {fullName}
      </Title>
      <Text size="sm">{words.statement}</Text>
      <TextInput
        label={words.candidateName}
        description={words.candidateHint(fullName)}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={asked && !right ? words.nameDiffers : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Text size="sm">{words.assessorSigns(user.fullName)}</Text>
      <Button type="submit" size="lg" aria-label={words.signOf(fullName)}>
        {words.sign}
      </Button>
    </Stack>
  );
}
