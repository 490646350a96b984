import './nik-reading.css';
import { type PersonInput, personWarnings, readNik, type Sex } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { birthDateOf, digitsOf } from '../lib/nik-digits.ts';
import { useRegionOf } from '../lib/region-of.ts';
import { Facts } from './facts.tsx';

interface NikReadingProps {
  nik: string;
  birthDate: string;
  sex: string;
  /** Takes over what the NIK says, where it may be taken over. */
  onFill?(found: { birthDate: string; sex: Sex }): void;
}

/** What a NIK says as it is typed, and where it differs from what was entered (rule 24). */
export function NikReading(props: NikReadingProps) {
  const words = useMessages().enrolments;
  const digits = digitsOf(props.nik);
  const facts = readNik(digits);
  if (digits === '') return null;
  if (digits.length < 16) {
    return (
      <Text size="sm" c="dimmed">
        {words.nikCount(digits.length)}
      </Text>
    );
  }
  return (
    <div role="status">
      {facts ? <Reading {...props} facts={facts} /> : <StatusMark tone="bad">{words.nikMalformed}</StatusMark>}
    </div>
  );
}

type ReadingProps = NikReadingProps & { facts: NonNullable<ReturnType<typeof readNik>> };

function Reading({ nik, birthDate, sex, onFill, facts }: ReadingProps) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const locale = useLocale();
  const region = useRegionOf(facts.regionCode);
  const found = birthDateOf(facts, new Date().getFullYear());
  const typed = { identity: { kind: 'nik', value: digitsOf(nik) }, birthDate, sex: sex || null } as PersonInput;
  const warnings = personWarnings(typed, () => region !== null).filter(
    (warning) => birthDate !== '' || warning !== 'nik_birth_date_mismatch',
  );
  const { nikFacts } = words;
  return (
    <Stack component="section" gap="sm" className="k-nik" aria-labelledby="nik-title">
      <Text fw={600} id="nik-title">
        {words.nikReads}
      </Text>
      <Facts
        items={[
          { name: nikFacts.region, value: region ? region.path : words.regionUnknown(facts.regionCode) },
          { name: nikFacts.birthDate, value: formatDay(locale, found) },
          { name: nikFacts.sex, value: terms.sex[facts.sex] },
        ]}
      />
      {warnings.map((warning) => (
        <StatusMark key={warning} tone="warn">
          {terms.personWarning[warning]}
        </StatusMark>
      ))}
      {onFill && (birthDate === '' || sex === '') ? (
        <Button variant="light" w="fit-content" onClick={() => onFill({ birthDate: found, sex: facts.sex })}>
          {words.fillFromNik}
        </Button>
      ) : null}
    </Stack>
  );
}
