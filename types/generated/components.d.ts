import type { Schema, Struct } from '@strapi/strapi';

export interface ResourceAuthor extends Struct.ComponentSchema {
  collectionName: 'components_resource_authors';
  info: {
    description: 'A person who wrote the resource; affiliation as text';
    displayName: 'Author';
    icon: 'user';
  };
  attributes: {
    affiliation: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    orcid: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    ror: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
  };
}

export interface ResourceDocumentLanguage extends Struct.ComponentSchema {
  collectionName: 'components_resource_document_languages';
  info: {
    description: 'A language in which the resource itself can be read';
    displayName: 'Document language';
    icon: 'globe';
  };
  attributes: {
    code: Schema.Attribute.Enumeration<
      [
        'en',
        'fr',
        'ar',
        'zh',
        'es',
        'ru',
        'pt',
        'de',
        'it',
        'nl',
        'sv',
        'da',
        'nb',
        'fi',
        'pl',
        'cs',
        'sk',
        'hu',
        'ro',
        'bg',
        'el',
        'hr',
        'sl',
        'sr',
        'sq',
        'bs',
        'mk',
        'et',
        'lv',
        'lt',
        'mt',
        'ga',
        'is',
        'tr',
        'uk',
        'fa',
        'ps',
        'ur',
        'hi',
        'bn',
        'ta',
        'vi',
        'th',
        'id',
        'ms',
        'ja',
        'ko',
        'am',
        'ti',
        'so',
        'sw',
        'ku',
        'ckb',
        'ha',
        'yo',
        'wo',
        'ln',
        'ber',
        'ca',
        'eu',
        'gl',
        'lb',
        'rm',
        'hy',
        'ka',
        'ht',
        'mul',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface ResourceIdentifier extends Struct.ComponentSchema {
  collectionName: 'components_resource_identifiers';
  info: {
    description: 'A public identifier of the resource';
    displayName: 'Identifier';
    icon: 'key';
  };
  attributes: {
    scheme: Schema.Attribute.Enumeration<
      ['doi', 'isbn', 'issn', 'handle', 'urn', 'celex', 'un-symbol', 'other']
    > &
      Schema.Attribute.Required;
    value: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface ResourceSheet extends Struct.ComponentSchema {
  collectionName: 'components_resource_sheets';
  info: {
    description: 'What a practice or project set out to do, and what came of it';
    displayName: 'Practice sheet';
    icon: 'bulletList';
  };
  attributes: {
    context: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
    funding: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    goals: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
    howItWorks: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
    lessons: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
    results: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10000;
      }>;
  };
}

export interface SharedKeyword extends Struct.ComponentSchema {
  collectionName: 'components_shared_keywords';
  info: {
    description: 'A word or phrase by which readers look for a record';
    displayName: 'Keyword';
    icon: 'hashtag';
  };
  attributes: {
    word: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'resource.author': ResourceAuthor;
      'resource.document-language': ResourceDocumentLanguage;
      'resource.identifier': ResourceIdentifier;
      'resource.sheet': ResourceSheet;
      'shared.keyword': SharedKeyword;
    }
  }
}
