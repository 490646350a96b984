import { addressOf, basePath, certificationBodies } from '@kompeten/contract';
import { type BodyLicence, lastDayOf } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useActor } from '../../lib/session.ts';
import { today } from '../../lib/today.ts';
import { useBodyLicences } from './bodies.queries.ts';
import { LiftLapse } from './lift-lapse.tsx';

/** The licences of a body, what they cover and how far, and what lifted a lapse (rule 4). */
export function BodyLicences({ bodyId }: { bodyId: string }) {
  const { bodies: words, bodyForms } = useMessages();
  const { may } = useActor();
  const manages = may('body.manage', { bodyId });
  const licences = useBodyLicences(bodyId).data?.items;
  return (
    <Stack component="section" gap="md" aria-labelledby="licences-title">
      <Group justify="space-between">
        <Title order={2} size="h4" id="licences-title">
          {words.licences}
        </Title>
        {manages ? (
          <LinkButton to="/bodies/$bodyId/licences/new" params={{ bodyId }} variant="default">
            {bodyForms.licence.add}
          </LinkButton>
        ) : null}
      </Group>
      {licences?.length === 0 ? <Text>{words.noLicences}</Text> : null}
      {licences?.map((licence) => (
        <Licence key={licence.id} licence={licence} manages={manages} />
      ))}
    </Stack>
  );
}

function Licence({ licence, manages }: { licence: BodyLicence; manages: boolean }) {
  const { bodies: words, bodyForms } = useMessages();
  const locale = useLocale();
  const { id: licenceId, bodyId, number, validFrom, validUntil, scopes, lift } = licence;
  const lapsed = today() > validUntil;
  const standing = lapsed ? (today() <= lastDayOf(licence) ? 'lifted' : 'lapsed') : 'valid';
  const day = (value: string) => formatDay(locale, value);
  const params = { bodyId, licenceId };
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {words.licence(number)}
      </Title>
      <Text>{words.period(day(validFrom), day(validUntil))}</Text>
      <div>
        <StatusMark tone={({ valid: 'good', lifted: 'warn', lapsed: 'bad' } as const)[standing]}>
          {words.standing[standing]}
        </StatusMark>
      </div>
      {standing === 'lapsed' ? <Text className="k-notice">{bodyForms.lapsed}</Text> : null}
      {lift ? (
        <Text>
          {words.lifted(lift.letterNumber, day(lift.until))}{' '}
          <a href={addressOf(basePath, certificationBodies.openLiftLetter, { params })}>{words.letter}</a>
        </Text>
      ) : null}
      <SimpleTable
        caption={words.scope.caption(number)}
        items={scopes}
        keyOf={({ schemeId }) => schemeId}
        columns={[
          { id: 'scheme', header: words.scope.columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
          {
            id: 'standing',
            header: words.scope.columns.standing,
            cell: ({ endsOn, reason }) =>
              endsOn === null ? words.scope.inScope : words.scope.endsOn(day(endsOn), reason ?? ''),
          },
        ]}
      />
      {manages && scopes.some(({ endsOn }) => endsOn === null) ? (
        <Link
          to="/bodies/$bodyId/licences/$licenceId/scope"
          params={params}
          aria-label={`${bodyForms.scope.reduce}: ${number}`}
        >
          {bodyForms.scope.reduce}
        </Link>
      ) : null}
      {manages && lapsed ? <LiftLapse bodyId={bodyId} licenceId={licenceId} /> : null}
    </Stack>
  );
}
