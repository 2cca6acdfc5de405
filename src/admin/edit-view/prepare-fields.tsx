import {
  attributesOf,
  type ComponentUid,
  factsOf,
  isFact,
  type Uid,
  UIDS,
} from '../../content-model';
import { type EditLayout, type Field, mapFields, typeOfLayout } from './fields';
import { isTranslation } from './facts-language';
import { Hint } from './hint';

/** What nobody edits: the server writes it. */
const KEPT_BY_THE_SERVER = ['sourceLanguage', 'loadedLabels'];

const FACT_COMPONENTS = UIDS.flatMap(factsOf).flatMap(([, attribute]) =>
  attribute.type === 'component' ? [attribute.component] : [],
);

function holdsFact(owner: Uid | ComponentUid, name: string): boolean {
  if (FACT_COMPONENTS.includes(owner as ComponentUid)) return true;
  const attribute = attributesOf(owner).find(([found]) => found === name)?.[1];
  return attribute !== undefined && isFact(attribute);
}

/**
 * Explains every field in the reader's language, and closes the facts where they aren't edited.
 * `disabled` is a getter because Strapi prepares the layout before it has fetched the document, and
 * reads it again each time that it draws the fields. An address isn't called required: Strapi would
 * fill it before there is a title, and the server makes one in any case.
 */
export function prepareFields(shown: { layout: EditLayout }): { layout: EditLayout } {
  const type = typeOfLayout(shown.layout);
  if (!type) return shown;

  const prepare = (field: Field, owner: Uid | ComponentUid): Field => {
    const hint = <Hint owner={owner} name={field.name} />;
    if (!holdsFact(owner, field.name)) {
      return {
        ...field,
        hint,
        required: field.required && field.type !== 'uid',
        disabled: field.disabled || KEPT_BY_THE_SERVER.includes(field.name),
      };
    }
    return {
      ...field,
      hint,
      labelAction: undefined,
      get disabled() {
        return field.disabled || KEPT_BY_THE_SERVER.includes(field.name) || isTranslation(type);
      },
    };
  };
  return { ...shown, layout: mapFields(shown.layout, type, prepare) };
}
