import type { MinutesLine, PanelMinutes } from '@kompeten/certificate';
import type { CertificationBody } from '@kompeten/domain';
import type { DecisionRow } from './decision.repository.ts';
import type { PanelRow } from './panel.repository.ts';

const words = { competent: 'Kompeten', not_yet_competent: 'Belum kompeten', deferred: 'Ditunda' } as const;

/** The minutes of a panel as they are drawn; papers of the trade are Indonesian. */
export function minutesOf(
  { schemeTitle, sessionTitle, meetsOn, quorum, demo }: PanelRow,
  { name, address, phone, email, demo: isDemoBody }: CertificationBody,
  decided: readonly DecisionRow[],
  { members, concludedBy }: { members: readonly { fullName: string }[]; concludedBy: string },
): PanelMinutes {
  const centreContact = [address, phone, email].filter(Boolean).join(' · ');
  return {
    head: { centreName: name, centreContact, specimen: demo || isDemoBody },
    ...{ schemeTitle, sessionTitle, meetsOn, quorum, concludedBy },
    members: members.map(({ fullName }) => fullName),
    lines: decided.map(lineOf),
  };
}

function lineOf({ fullName, recommended, outcome, units, reason }: DecisionRow): MinutesLine {
  const notYet = units.filter(({ result }) => result === 'BK').map(({ code }) => code);
  const repeated = notYet.length > 0 ? `BK: ${notYet.join(', ')}` : '';
  return {
    ...{ name: fullName, assessor: recommended.assessorName, recommended: words[recommended.outcome] },
    decided: outcome === null ? '' : words[outcome],
    remark: [reason, repeated].filter(Boolean).join('. '),
  };
}
