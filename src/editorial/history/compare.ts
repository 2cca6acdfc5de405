import { type Attribute, attributesOf, isFact, relationsOf, type Uid } from '../../content-model';
import { asList, type Content } from '../content';
import { differencesOf, type FieldDifference } from '../differences';
import { readerLanguage } from '../refusals';
import { readNames } from '../rows';
import { type MayField, maySome, readable } from './field-rights';

/** What differs in one field; `type` is the attribute's, so that the panel can name codes. */
export type Difference = FieldDifference & { type: Attribute['type']; isFact: boolean };

const FILE = 'plugin::upload.file';

/**
 * Answers what differs between two contents of a type, field by field and word by word, in what the
 * reader may read: documents and files by their names.
 */
export async function compareContents(
  uid: Uid,
  before: Content,
  after: Content,
  mayRead: MayField,
): Promise<Difference[]> {
  const language = readerLanguage();
  const [one, other] = [readable(uid, before, mayRead), readable(uid, after, mayRead)];
  const nameOf = await readReferenceNames(uid, [one, other]);
  const attributes = attributesOf(uid).filter(
    ([name, attribute]) => name !== 'loadedLabels' && maySome(mayRead, name, attribute),
  );
  const differences = differencesOf({
    uid,
    before: one,
    after: other,
    language,
    attributes,
    say: (_path, { type }, value) =>
      type === 'relation' || type === 'media' ? asList(value).map(nameOf).join('\n') : undefined,
  });
  return differences.map((difference) => ({
    ...difference,
    ...describe(uid, difference.field),
  }));
}

function describe(uid: Uid, path: string): Pick<Difference, 'type' | 'isFact'> {
  const [name, inner] = path.split('.');
  const attribute = attributesOf(uid).find(([other]) => other === name)?.[1];
  if (!attribute) return { type: 'string', isFact: false };
  const innermost =
    attribute.type === 'component' && inner
      ? attributesOf(attribute.component).find(([other]) => other === inner)?.[1]
      : attribute;
  return { type: (innermost ?? attribute).type, isFact: isFact(attribute) };
}

/** Reads the names of all documents and files that contents name; what is gone keeps its number. */
async function readReferenceNames(
  uid: Uid,
  contents: Content[],
): Promise<(reference: unknown) => string> {
  const names = new Map<unknown, string>();
  const valuesOf = (name: string) => [
    ...new Set(contents.flatMap((content) => asList(content[name]))),
  ];
  for (const [name, { target }] of relationsOf(uid)) {
    const documentIds = valuesOf(name) as string[];
    if (documentIds.length === 0) continue;
    const found = await readNames(target, documentIds, readerLanguage());
    documentIds.forEach((documentId, index) => names.set(documentId, found[index]));
  }
  const files = attributesOf(uid)
    .filter(([, { type }]) => type === 'media')
    .flatMap(([name]) => valuesOf(name) as number[]);
  if (files.length > 0) {
    const found: { id: number; name: string }[] = await strapi.db
      .query(FILE)
      .findMany({ where: { id: { $in: files } }, select: ['id', 'name'] });
    for (const { id, name } of found) names.set(id, name);
  }
  return (reference) => names.get(reference) ?? String(reference);
}
