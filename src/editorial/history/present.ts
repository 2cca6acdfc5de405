import { attributesOf, labelKeyOf, labelsIn, type Locale, type Uid } from '../../content-model';
import { readActorNames } from '../changes';
import { readerLanguage } from '../refusals';
import { type MayField, maySome } from './field-rights';
import type { VersionRow } from './versions';

/** Answers what people call an attribute of a type. */
export const labelOf = (uid: Uid, name: string, language: Locale = readerLanguage()): string =>
  labelsIn(language).attributes[labelKeyOf(uid)]?.[name]?.label ?? name;

type Person = { key: string; name: string };

/** A version as the panel is told of it, without what it says. */
export type Version = {
  id: number;
  number: number;
  at: string;
  /** Null for what there was before there was a history. */
  by: Person | null;
  action: string;
  isMinor: boolean;
  stage: string | null;
  restoredFrom: number | null;
  changed: { field: string; label: string }[];
  publishedAt: string | null;
  publishedBy: Person | null;
};

/** Answers versions with the names of people, and of the fields that the reader may read. */
export async function presentVersions(
  uid: Uid,
  rows: VersionRow[],
  mayRead: MayField,
): Promise<Version[]> {
  const actors = rows.flatMap(({ actor, published_by: by }) => [actor ?? [], by ?? []].flat());
  const nameOf = await readActorNames([...new Set(actors)], readerLanguage());
  const personOf = (key: string | null) => (key === null ? null : { key, name: nameOf(key) });
  const shown = new Set(
    attributesOf(uid)
      .filter(([name, attribute]) => maySome(mayRead, name, attribute))
      .map(([name]) => name),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    at: row.at,
    by: personOf(row.actor),
    action: row.action,
    isMinor: Boolean(row.is_minor),
    stage: row.stage,
    restoredFrom: row.restored_from,
    changed: (JSON.parse(row.changed) as string[])
      .filter((name) => shown.has(name))
      .map((field) => ({ field, label: labelOf(uid, field) })),
    publishedAt: row.published_at,
    publishedBy: personOf(row.published_by),
  }));
}
