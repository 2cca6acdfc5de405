import { presentActor, record, type Transaction } from '../../editorial';
import type { TrustDecision, TrustSubject } from './level';
import { nameOfSubject } from './level';
import { addDecision } from './store';

/** Decides how far a person, a domain or an organisation is trusted, and tells the audit trail. */
export async function decideTrust(
  trx: Transaction,
  subject: TrustSubject,
  level: TrustDecision,
  reason: string,
): Promise<void> {
  const actor = presentActor();
  const decidedBy = actor.kind === 'person' ? actor.id : null;
  await addDecision(trx, subject, { level, reason, decidedBy });
  await record(trx, {
    actor,
    action: 'partner.trust',
    object: { type: `partner-${subject.kind}`, id: auditedName(subject) },
    details: { level },
  });
}

/** The trail names no domain: it may be that of one person. */
const auditedName = (subject: TrustSubject): string =>
  subject.kind === 'domain' ? subject.organization : nameOfSubject(subject);
