import { type Attribute, attributesOf, type Uid } from '../content-model';
import { asList, type Content, type Value } from './content';

/** Answers a value in the form in which the Document Service takes it. */
function inputOf(attribute: Attribute, value: Value): unknown {
  switch (attribute.type) {
    case 'relation':
      return { set: asList(value).map((documentId) => ({ documentId })) };
    case 'media':
      return attribute.multiple ? asList(value) : (asList(value)[0] ?? null);
    case 'component':
      return attribute.repeatable ? asList(value) : (asList(value)[0] ?? null);
    default:
      return value;
  }
}

/** Answers what to send to the Document Service so that a row gets this content, emptied values too. */
export const toInput = (uid: Uid, content: Content): Record<string, unknown> =>
  Object.fromEntries(
    attributesOf(uid)
      .filter(([name]) => name in content)
      .map(([name, attribute]) => [name, inputOf(attribute, content[name])]),
  );
