/** Content types without draft & publish, whose entries exist in every enabled language. */
export const TERM_UIDS = [
  'api::policy-area.policy-area',
  'api::issue.issue',
  'api::objective.objective',
  'api::level.level',
  'api::target-group.target-group',
  'api::place.place',
] as const;

/** Content types with draft & publish. */
export const RECORD_UIDS = [
  'api::organization.organization',
  'api::resource.resource',
  'api::page.page',
] as const;

export const UIDS = [...TERM_UIDS, ...RECORD_UIDS] as const;

export type TermUid = (typeof TERM_UIDS)[number];
export type RecordUid = (typeof RECORD_UIDS)[number];
export type Uid = TermUid | RecordUid;

export type ComponentUid =
  | 'resource.author'
  | 'resource.document-language'
  | 'resource.identifier'
  | 'resource.sheet'
  | 'shared.keyword';

/** A language's code as BCP 47 writes it: `en`, `fr`. */
export type Locale = string;

/** The identifier that all languages and states of one document share. */
export type DocumentId = string;

type Common = {
  required?: boolean;
  private?: boolean;
  pluginOptions?: {
    i18n?: { localized: boolean };
    clearinghouse?: { fact?: boolean; desk?: boolean };
  };
};

export type ScalarAttribute = Common & {
  type: 'string' | 'text' | 'uid' | 'email' | 'date' | 'boolean' | 'integer' | 'json' | 'blocks';
  maxLength?: number;
  regex?: string;
  min?: number;
  max?: number;
  default?: unknown;
  targetField?: string;
};

export type EnumerationAttribute = Common & {
  type: 'enumeration';
  enum: string[];
  default?: string;
};

export type RelationAttribute = Common & {
  type: 'relation';
  relation: 'manyToOne' | 'manyToMany';
  target: Uid;
};

export type ComponentAttribute = Common & {
  type: 'component';
  component: ComponentUid;
  repeatable: boolean;
  max?: number;
};

export type MediaAttribute = Common & { type: 'media'; multiple: boolean; allowedTypes?: string[] };

export type Attribute =
  | ScalarAttribute
  | EnumerationAttribute
  | RelationAttribute
  | ComponentAttribute
  | MediaAttribute;

export type Schema = {
  collectionName: string;
  info: { singularName: string; pluralName: string; displayName: string; description: string };
  options: { draftAndPublish: boolean };
  attributes: Record<string, Attribute>;
};
