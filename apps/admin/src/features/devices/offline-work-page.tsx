import './devices.css';
import { useFieldMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { InstallApp } from '../../components/install-app.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { canKeep } from '../../lib/device/open-vault.ts';
import { usePinSet } from '../../lib/device/use-device.ts';
import { useActor } from '../../lib/session.ts';
import { DeviceNotice } from './device-notice.tsx';
import { OpenAssessments } from './open-assessments.tsx';
import { OpenCohorts } from './open-cohorts.tsx';
import { OpenCooperatives } from './open-cooperatives.tsx';
import { PreparedAssessments } from './prepared-assessments.tsx';
import { PreparedCohorts } from './prepared-cohorts.tsx';
import { PreparedCooperatives } from './prepared-cooperatives.tsx';
import { ThisDevice } from './this-device.tsx';

/** Which cohorts are ready for work without a network, and which can be made so; a PIN comes first. */
export function OfflineWorkPage() {
  const words = useFieldMessages().devices.work;
  const { workLead } = useFieldMessages().fieldVisits;
  const { may } = useActor();
  const pinSet = usePinSet();
  return (
    <Stack gap="xl" className="k-narrow">
      <PageHeader title={words.title} lead={may('mentoring.record') ? workLead : words.lead} />
      {!canKeep() ? (
        <DeviceNotice tone="warn" title={words.insecure}>
          {words.insecureText}
        </DeviceNotice>
      ) : pinSet ? (
        <>
          {may('attendance.record') ? <PreparedCohorts /> : null}
          {may('mentoring.record') ? <PreparedCooperatives /> : null}
          {may('judgement.record') ? <PreparedAssessments /> : null}
          {may('attendance.record') ? <OpenCohorts /> : null}
          {may('mentoring.record') ? <OpenCooperatives /> : null}
          {may('judgement.record') ? <OpenAssessments /> : null}
          <ThisDevice />
          <InstallApp />
        </>
      ) : (
        <DeviceNotice
          tone="info"
          title={words.pinFirst}
          action={<LinkButton to="/device-pin">{words.makePin}</LinkButton>}
        >
          {words.pinFirstText}
        </DeviceNotice>
      )}
    </Stack>
  );
}
