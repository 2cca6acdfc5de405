import {
  attributesOf,
  type DocumentId,
  type Locale,
  mainFieldOf,
  schemaOf,
  type Uid,
} from '../content-model';
import { refuse } from './refusals';
import { firstFree, slugify } from './slugify';
import { lock } from './write-lock';
import type { Data, Entry } from './writes';

const MAX_LENGTH = 190;

type Place = { uid: Uid; locale: Locale; documentId?: DocumentId };

const hasSlug = (uid: Uid): boolean => attributesOf(uid).some(([name]) => name === 'slug');

/**
 * Answers the slug to write, or undefined where the stored one stays. One that is given must be free;
 * an empty one is made from the title, with a number behind it where another document has it.
 */
export async function chooseSlug(
  place: Place,
  data: Data,
  stored: Record<string, unknown> | null,
): Promise<string | undefined> {
  if (!hasSlug(place.uid)) return undefined;
  const { slug } = data;
  if (typeof slug === 'string' && slug.trim() !== '') {
    if (slug !== stored?.slug) await refuseTaken(place, slug);
    return slug;
  }
  if (slug === undefined && stored?.slug) return undefined;

  const field = mainFieldOf(place.uid);
  const title = data[field] ?? stored?.[field];
  return typeof title === 'string' && title.trim() !== '' ? freeSlug(place, title) : undefined;
}

/** Answers a slug for a title that no other document has in this language. */
export async function freeSlug(place: Place, title: string): Promise<string> {
  const wanted = slugify(title, MAX_LENGTH) || schemaOf(place.uid).info.singularName;
  await lock(`slug ${place.uid} ${place.locale} ${wanted}`);
  const rows: Entry[] = await strapi.db.query(place.uid).findMany({
    where: { ...others(place), slug: { $startsWith: wanted } },
    select: ['slug'],
  });
  return firstFree(wanted, new Set(rows.map(({ slug }) => String(slug))));
}

async function refuseTaken(place: Place, slug: string): Promise<void> {
  const taken = await strapi.db.query(place.uid).count({ where: { ...others(place), slug } });
  if (taken > 0) refuse('slug-is-taken', { slug });
}

const others = ({ locale, documentId }: Place) => ({
  locale,
  ...(documentId ? { documentId: { $ne: documentId } } : {}),
});
