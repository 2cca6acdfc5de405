import {
  labelKeyOf,
  labelsIn,
  type Locale,
  mainFieldOf,
  type RecordUid,
} from '../../content-model';
import { contentsOf } from './apply-translations';
import { hashOf } from './compare-source';
import { type Content, keyOf } from './inline-codes';
import { lengthNote } from './messages';
import type { Row } from './read-words';
import { labelOf, translatableOf, type Unit, unitsOf } from './units';
import type { State, XliffFile, XliffUnit } from './xliff';

/**
 * Answers a record's words as XLIFF has them: the source, and what the draft of the asked language
 * says already, with a state that depends on what of it is published.
 */
export function toFile(
  uid: RecordUid,
  to: Locale,
  source: Row,
  target: Row | null,
  published: Row | null,
): XliffFile {
  const units = unitsOf(uid, source);
  const drafted = translationsIn(uid, source, target);
  const visible = translationsIn(uid, source, published);
  const title = source[mainFieldOf(uid)];
  return {
    id: source.documentId,
    original: `${uid}/${source.documentId}`,
    note: `${labelsIn(to).types[labelKeyOf(uid)].label} · ${String(title ?? source.documentId)}`,
    sourceHash: hashOf(units),
    targetHash: hashOf(unitsOf(uid, target ?? {})),
    units: units.map((unit) =>
      toXliff(uid, to, unit, drafted.get(unit.path) ?? null, visible.get(unit.path)),
    ),
  };
}

const translationsIn = (uid: RecordUid, source: Row, target: Row | null): Map<string, Content> =>
  new Map(
    translatableOf(uid).flatMap(([name, attribute]) => [
      ...contentsOf(attribute, source[name], target?.[name], name),
    ]),
  );

function toXliff(
  uid: RecordUid,
  to: Locale,
  { path, content, maxLength }: Unit,
  target: Content | null,
  visible: Content | undefined,
): XliffUnit {
  return {
    id: path,
    name: labelOf(uid, path, to),
    ...(maxLength === undefined ? {} : { note: lengthNote(maxLength, to) }),
    source: content,
    target,
    state: stateOf(target, visible),
  };
}

/** What is published is final; what only the draft says is translated, and not yet more than that. */
function stateOf(target: Content | null, visible: Content | undefined): State {
  if (!target) return 'initial';
  return visible && keyOf(visible) === keyOf(target) ? 'final' : 'translated';
}
