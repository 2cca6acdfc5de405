import { COMPONENTS, SCHEMAS } from './schemas';
import {
  type Attribute,
  type ComponentUid,
  type RecordUid,
  RECORD_UIDS,
  type RelationAttribute,
  type TermUid,
  TERM_UIDS,
  type Uid,
  UIDS,
} from './types';

/** Whether a Strapi uid names one of the clearinghouse's own content types. */
export const isOurs = (uid: string): uid is Uid => UIDS.some((ours) => ours === uid);

/** Whether a content type holds controlled terms. */
export const isTerm = (uid: string): uid is TermUid => TERM_UIDS.some((term) => term === uid);

/** Whether a content type holds records, with draft & publish. */
export const isRecord = (uid: string): uid is RecordUid =>
  RECORD_UIDS.some((record) => record === uid);

export const schemaOf = (uid: Uid) => SCHEMAS[uid];

export const componentOf = (uid: ComponentUid) => COMPONENTS[uid];

const isOfTheDesk = (attribute: Attribute): boolean =>
  attribute.pluginOptions?.clearinghouse?.desk === true;

const everyAttributeOf = (uid: Uid | ComponentUid): [string, Attribute][] =>
  Object.entries(
    uid.startsWith('api::')
      ? SCHEMAS[uid as Uid].attributes
      : COMPONENTS[uid as ComponentUid].attributes,
  );

/**
 * Answers the attributes of a content type or a component, in the order of its schema: its content,
 * without what the editorial desk notes on it.
 */
export const attributesOf = (uid: Uid | ComponentUid): [string, Attribute][] =>
  everyAttributeOf(uid).filter(([, attribute]) => !isOfTheDesk(attribute));

/**
 * Answers what the editorial desk notes on the rows of a content type, for lists and filters: the
 * server writes it, and it is no content.
 */
export const deskAttributesOf = (uid: Uid): [string, Attribute][] =>
  everyAttributeOf(uid).filter(([, attribute]) => isOfTheDesk(attribute));

export const isFact = (attribute: Attribute): boolean =>
  attribute.pluginOptions?.clearinghouse?.fact === true;

/** Answers the attributes that are the same in every language of a document. */
export const factsOf = (uid: Uid): [string, Attribute][] =>
  attributesOf(uid).filter(([, attribute]) => isFact(attribute));

/** Answers the attributes that each language has for itself. */
export const wordsOf = (uid: Uid): [string, Attribute][] =>
  attributesOf(uid).filter(([, attribute]) => !isFact(attribute));

/** Answers the attributes that anyone may read. */
export const publicAttributesOf = (uid: Uid | ComponentUid): [string, Attribute][] =>
  attributesOf(uid).filter(([, attribute]) => !attribute.private);

/** Answers the relations that a content type owns. */
export const relationsOf = (uid: Uid): [string, RelationAttribute][] =>
  attributesOf(uid).filter(
    (entry): entry is [string, RelationAttribute] => entry[1].type === 'relation',
  );

/** Answers every relation that points to a content type: who names it, and in which attribute. */
export const referencesTo = (
  target: Uid,
): { uid: Uid; name: string; attribute: RelationAttribute }[] =>
  UIDS.flatMap((uid) =>
    relationsOf(uid)
      .filter(([, attribute]) => attribute.target === target)
      .map(([name, attribute]) => ({ uid, name, attribute })),
  );

/** Answers the attribute by which people recognise an entry: its title or its name. */
export const mainFieldOf = (uid: Uid): 'title' | 'name' =>
  'title' in SCHEMAS[uid].attributes ? 'title' : 'name';
