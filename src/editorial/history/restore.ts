import { errors } from '@strapi/utils';
import { type Attribute, attributesOf, isFact } from '../../content-model';
import { asList, type Content, isSame } from '../content';
import { toInput } from '../facts-input';
import { refuse } from '../refusals';
import { draftIn, readRows, sourceOf } from '../rows';
import { lock } from '../write-lock';
import { documentsOf } from '../writes';
import { fieldRights, mayWhole } from './field-rights';
import { labelOf } from './present';
import { restoreFrom } from './restoring';
import { lostIn, shapeOf } from './shape';
import { presentShape, readShape } from './shapes';
import { contentIn, type Place, readVersion } from './versions';

/** Why something of a version is not restored. */
export type LeftOut = {
  field: string;
  label: string;
  /** A fact in a translation; a field that one may not write; documents or files that are gone. */
  reason: 'fact' | 'not-allowed' | 'gone';
  /** How many documents or files are gone. */
  count: number;
};

/** What the server writes by itself, and the address, which stays as it is. */
const NOT_RESTORED = ['loadedLabels', 'sourceLanguage', 'slug', 'labelStatus'];

const FILE = 'plugin::upload.file';

/**
 * Makes a version the draft of its language again, as a save of the person whose request this is: every
 * rule applies. Answers the fields that were restored, and what was left out and why.
 */
export async function restoreVersion(
  place: Place,
  id: number,
  userId: number,
): Promise<{ restored: string[]; leftOut: LeftOut[] }> {
  const { uid, documentId, locale } = place;
  return strapi.db.transaction(async ({ trx }) => {
    await lock(documentId);
    const version = await readVersion(trx, place, id);
    const rows = await readRows(uid, documentId);
    if (!version || rows.length === 0) throw new errors.NotFoundError();
    const { number } = version;
    if (version.shape !== presentShape(uid)) {
      const lost = lostIn(await readShape(trx, version.shape), shapeOf(uid));
      if (lost.length > 0) {
        const labels = lost.map((name) => labelOf(uid, name));
        refuse('version-of-other-attributes', { number, fields: lost, labels });
      }
    }

    const present = draftIn(rows, locale)?.content ?? null;
    const isSource = sourceOf(uid, rows).locale === locale;
    const { content, leftOut } = await choose(place, contentIn(version), present, isSource);
    const restored = Object.keys(content);
    if (restored.length === 0) refuse('version-says-the-same', { number });
    await restoreFrom(number, () =>
      documentsOf(uid).update({
        documentId,
        locale,
        data: { ...toInput(uid, content), updatedBy: userId },
      }),
    );
    return { restored, leftOut };
  });
}

/** Answers what of a version is put back: what differs, may be written, and still exists. */
async function choose(
  { uid, locale }: Place,
  version: Content,
  present: Content | null,
  isSource: boolean,
): Promise<{ content: Content; leftOut: LeftOut[] }> {
  const mayUpdate = fieldRights('update', uid, locale);
  const content: Content = {};
  const leftOut: LeftOut[] = [];
  for (const [name, attribute] of attributesOf(uid)) {
    if (!(name in version) || NOT_RESTORED.includes(name)) continue;
    const leave = (reason: LeftOut['reason'], count = 0) =>
      leftOut.push({ field: name, label: labelOf(uid, name), reason, count });
    const stored = present?.[name] ?? null;
    if (isSame(attribute, version[name], stored)) continue;
    if (isFact(attribute) && !isSource) leave('fact');
    else if (!mayWhole(mayUpdate, name, attribute)) leave('not-allowed');
    else {
      const { value, gone } = await existing(attribute, version[name]);
      if (gone > 0) leave('gone', gone);
      if (!isSame(attribute, value, stored)) content[name] = value;
    }
  }
  return { content, leftOut };
}

/** Answers a value without the documents and files that are gone, and how many those are. */
async function existing(
  attribute: Attribute,
  value: unknown,
): Promise<{ value: unknown; gone: number }> {
  const named = asList(value);
  if (attribute.type === 'relation') {
    const rows: { documentId: string }[] = await strapi.db.query(attribute.target).findMany({
      where: { documentId: { $in: named as string[] } },
      select: ['documentId'],
    });
    return without(named, new Set(rows.map(({ documentId }) => documentId)));
  }
  if (attribute.type === 'media') {
    const files: { id: number }[] = await strapi.db
      .query(FILE)
      .findMany({ where: { id: { $in: named as number[] } }, select: ['id'] });
    return without(named, new Set(files.map(({ id }) => id)));
  }
  return { value, gone: 0 };
}

function without(named: unknown[], present: ReadonlySet<unknown>) {
  const kept = named.filter((reference) => present.has(reference));
  return { value: kept, gone: named.length - kept.length };
}
