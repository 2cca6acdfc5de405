import { type Attribute, attributesOf, type Locale, type Uid } from '../../content-model';
import { asList, type Content } from '../content';

type Ability = { can(action: string, subject: object, field: string): boolean };
type PermissionsManager = { toSubject(entity: object, uid: Uid): object };

/** Answers whether a field may be read, or written, by its path: `title`, `sheet.goals`. */
export type MayField = (path: string) => boolean;

/** Answers which fields of a type in a language the person or admin token of the request may use. */
export function fieldRights(verb: 'read' | 'update', uid: Uid, locale: Locale): MayField {
  const state = strapi.requestContext.get()?.state;
  const ability: Ability | undefined = state?.userAbility;
  if (!ability) return () => false;
  const manager: PermissionsManager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: uid });
  const subject = manager.toSubject({ locale, createdBy: { id: state?.user?.id ?? 0 } }, uid);
  return (path) => ability.can(`plugin::content-manager.explorer.${verb}`, subject, path);
}

const innerOf = (attribute: Attribute): string[] | null =>
  attribute.type === 'component' ? attributesOf(attribute.component).map(([name]) => name) : null;

/** Whether any part of an attribute may be used: a component is granted field by field. */
export const maySome = (may: MayField, name: string, attribute: Attribute): boolean => {
  const inner = innerOf(attribute);
  return inner ? inner.some((part) => may(`${name}.${part}`)) : may(name);
};

/** Whether every part of an attribute may be used. */
export const mayWhole = (may: MayField, name: string, attribute: Attribute): boolean => {
  const inner = innerOf(attribute);
  return inner ? inner.every((part) => may(`${name}.${part}`)) : may(name);
};

/** Answers a content without what may not be read; attributes that are no more are left out, too. */
export const readable = (uid: Uid, content: Content, may: MayField): Content =>
  Object.fromEntries(
    attributesOf(uid)
      .filter(([name, attribute]) => name in content && maySome(may, name, attribute))
      .map(([name, attribute]) => {
        const inner = innerOf(attribute);
        if (!inner) return [name, content[name]];
        return [
          name,
          asList(content[name]).map((part) =>
            Object.fromEntries(
              Object.entries(part as Content).filter(([key]) => may(`${name}.${key}`)),
            ),
          ),
        ];
      }),
  );
