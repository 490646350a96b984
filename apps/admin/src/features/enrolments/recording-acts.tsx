import { type Enrolment, goneStatuses } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { LinkButton } from '../../components/link-button.tsx';

/** What may be recorded afterwards about somebody: the consent of a guardian, the voucher of somebody without NIK. */
export function recordable({ lacksGuardian, guardian, person, status }: Enrolment) {
  return {
    consent: lacksGuardian || guardian !== null,
    voucher: person.identityKind === 'none' && !goneStatuses.includes(status),
  };
}

/** The ways there; what is lacking stands out. */
export function RecordingActs({ enrolment }: { enrolment: Enrolment }) {
  const { guardian, voucher } = useMessages().enrolments;
  const { cohortId, id: enrolmentId, lacksGuardian, lacksVoucher } = enrolment;
  const params = { cohortId, enrolmentId };
  const may = recordable(enrolment);
  return (
    <>
      {may.voucher ? (
        <LinkButton
          to="/cohorts/$cohortId/enrolments/$enrolmentId/voucher"
          params={params}
          variant={lacksVoucher ? 'filled' : 'default'}
        >
          {enrolment.voucher ? voucher.change : voucher.record}
        </LinkButton>
      ) : null}
      {may.consent ? (
        <LinkButton
          to="/cohorts/$cohortId/enrolments/$enrolmentId/guardian"
          params={params}
          variant={lacksGuardian ? 'filled' : 'default'}
        >
          {lacksGuardian ? guardian.record : guardian.change}
        </LinkButton>
      ) : null}
    </>
  );
}
