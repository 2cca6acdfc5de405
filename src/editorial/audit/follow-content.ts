import type { Change, LanguageChange, Step } from '../changes';
import { contentHash } from '../hashes';
import type { Row } from '../rows';
import type { AuditEvent } from './record';

type Verbs = { made: string; changed: string; gone: string };

const DRAFT: Verbs = { made: 'entry.create', changed: 'entry.update', gone: 'entry.delete' };
const PUBLIC: Verbs = { made: 'entry.publish', changed: 'entry.publish', gone: 'entry.unpublish' };

/** Answers the lines that tell of a write: one for each row that it has made, changed or deleted. */
export const eventsOf = (change: Change): AuditEvent[] =>
  change.languages.flatMap((language) => [
    ...eventOf(change, language, language.draft, DRAFT),
    ...eventOf(change, language, language.published, PUBLIC),
  ]);

function eventOf(
  { uid, documentId, actor, action, isMinor }: Change,
  { locale }: LanguageChange,
  { before, after }: Step,
  verbs: Verbs,
): AuditEvent[] {
  const hash = (row: Row | null) => (row ? contentHash(uid, row.content) : null);
  const [was, is] = [hash(before), hash(after)];
  const isPublished = verbs === PUBLIC && before?.entry.id !== after?.entry.id;
  const isSlugOnly = before && after && before.content.slug !== after.content.slug;
  if (was === is && !isPublished && !isSlugOnly) return [];
  return [
    {
      actor,
      action: !before ? verbs.made : !after ? verbs.gone : verbs.changed,
      object: { type: uid, id: documentId, locale },
      before: was,
      after: is,
      details: { write: action, ...(isMinor && { minor: true }) },
    },
  ];
}
