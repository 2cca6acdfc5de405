import { attributesOf, labelKeyOf, labelsIn, type Locale, type Uid } from '../content-model';

/**
 * Answers what people call a place in a record: `authors.1.orcid` is “Authors 2, ORCID iD”. Places
 * that have no label are called by their own names.
 */
export function fieldName(uid: Uid, path: string, language: Locale): string {
  const [name, ...inner] = path.split('.');
  const attribute = attributesOf(uid).find(([other]) => other === name)?.[1];
  const { attributes } = labelsIn(language);
  const nameIn = (key: string, field: string) => attributes[key]?.[field]?.label ?? field;

  const outer = nameIn(labelKeyOf(uid), name);
  if (inner.length === 0 || attribute?.type !== 'component') return outer;
  const [position, field] = attribute.repeatable ? inner : [undefined, inner[0]];
  const component = labelKeyOf(attribute.component);
  return [
    position === undefined ? outer : `${outer} ${Number(position) + 1}`,
    ...(field === undefined ? [] : [nameIn(component, field)]),
  ].join(', ');
}
