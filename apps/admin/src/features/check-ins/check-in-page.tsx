import './check-ins.css';
import type { CheckInScreen } from '@kompeten/domain';
import { formatInstant, formatTime, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { CheckInLatest } from './check-in-latest.tsx';
import { useCentreZone, useCheckInScreen } from './check-ins.queries.ts';
import { type ShownCode, useSessionCode } from './use-session-code.ts';

/** The screen in front of the class: a code that changes, and who has come in. */
export function CheckInPage({ cohortId, sessionId }: { cohortId: string; sessionId: string }) {
  const words = useMessages().checkIns.screen;
  const locale = useLocale();
  const cohort = useCohort(cohortId);
  const zone = useCentreZone(cohort.data?.centreId);
  const screen = useCheckInScreen(cohortId, sessionId);
  const shown = useSessionCode(screen.data);
  if (screen.isLoadingError) return <ErrorPage error={screen.error} onRetry={() => screen.refetch()} />;
  if (!screen.data || !shown) return <LoadingState />;
  const { cohortTitle, startsAt, opensAt, lateAfter, closesAt } = screen.data;
  const at = (instant: string) => formatTime(locale, instant, zone);
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={cohortTitle}
        back={
          <Link to="/cohorts/$cohortId/check-ins" params={{ cohortId }}>
            {words.back}
          </Link>
        }
      />
      <Text fw={600}>{words.session(formatInstant(locale, startsAt, zone))}</Text>
      <Text>{words.times(at(opensAt), at(lateAfter), at(closesAt))}</Text>
      <Standing cohortId={cohortId} screen={screen.data} shown={shown} zone={zone} />
      <CheckInLatest cohortId={cohortId} sessionId={sessionId} zone={zone} />
    </Stack>
  );
}

interface StandingProps {
  cohortId: string;
  screen: CheckInScreen;
  shown: ShownCode;
  zone: Zone;
}

function Standing({ cohortId, screen, shown: { code, secondsLeft, standing }, zone }: StandingProps) {
  const words = useMessages().checkIns.screen;
  const locale = useLocale();
  if (standing === 'ahead') return <Text fw={600}>{words.notYet(formatInstant(locale, screen.opensAt, zone))}</Text>;
  if (standing === 'over' || code === null) {
    return (
      <Stack gap="sm" align="flex-start">
        <Text fw={600}>{words.over}</Text>
        <LinkButton to="/cohorts/$cohortId/attendance" params={{ cohortId }}>
          {words.toSheet}
        </LinkButton>
      </Stack>
    );
  }
  return (
    <div className="k-check-in">
      <div className="k-check-in-code">
        <QrCode
          className="k-check-in-qr"
          text={`${screen.address}#k=${screen.sessionId}.${code}`}
          label={words.qrLabel}
        />
      </div>
      <Stack gap="sm" align="center">
        <Title order={2} size="h4">
          {words.code}
        </Title>
        <output className="k-check-in-digits">
          {code.slice(0, 3)} {code.slice(3)}
        </output>
        <progress
          className="k-progress k-check-in-left"
          value={secondsLeft}
          max={screen.stepSeconds}
          aria-label={words.step(secondsLeft)}
        />
        <Text>{words.howTo}</Text>
        <Text fw={600}>{screen.address.replace(/^https?:\/\//, '')}</Text>
      </Stack>
    </div>
  );
}
