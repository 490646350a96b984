import { type ApplicantView, Education } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';

type Finding = ApplicantView['findings'][number];

const tones: Record<Finding['met'], Tone> = { yes: 'good', no: 'bad', unknown: 'warn' };

/** What the cohort asks and what was found of it. */
export function FindingList({ findings }: Pick<ApplicantView, 'findings'>) {
  const words = useMessages().selection.verification;
  return (
    <Stack component="section" gap="xs" aria-labelledby="findings-title">
      <Title order={2} size="h4" id="findings-title">
        {words.findings}
      </Title>
      {findings.length === 0 ? <Text>{words.noFindings}</Text> : null}
      <ul className="k-reasons">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.asked}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function FindingLine({ finding: { code, asked, met } }: { finding: Finding }) {
  const words = useMessages().selection.verification;
  const { education } = useTerms();
  const school = code === 'minimum_education' ? Education.safeParse(asked).data : undefined;
  return (
    <>
      {words.finding[code](school ? education[school] : asked)}{' '}
      <StatusMark tone={tones[met]}>{words.met[met]}</StatusMark>
    </>
  );
}
