import identifier from '../components/resource/identifier.json';
import author from '../components/resource/author.json';
import documentLanguage from '../components/resource/document-language.json';
import sheet from '../components/resource/sheet.json';
import keyword from '../components/shared/keyword.json';
import issue from '../api/issue/content-types/issue/schema.json';
import level from '../api/level/content-types/level/schema.json';
import objective from '../api/objective/content-types/objective/schema.json';
import organization from '../api/organization/content-types/organization/schema.json';
import page from '../api/page/content-types/page/schema.json';
import place from '../api/place/content-types/place/schema.json';
import policyArea from '../api/policy-area/content-types/policy-area/schema.json';
import resource from '../api/resource/content-types/resource/schema.json';
import targetGroup from '../api/target-group/content-types/target-group/schema.json';
import type { Attribute, ComponentUid, Schema, Uid } from './types';

type SchemaFile = Omit<Schema, 'attributes'> & { attributes: object };

/** Reads the literal types of a JSON file as the wider ones that all files share. */
const read = (file: SchemaFile): Schema => ({
  ...file,
  attributes: file.attributes as Record<string, Attribute>,
});

/** The content types of the clearinghouse, in the order in which they depend on one another. */
export const SCHEMAS: Record<Uid, Schema> = {
  'api::policy-area.policy-area': read(policyArea),
  'api::issue.issue': read(issue),
  'api::objective.objective': read(objective),
  'api::level.level': read(level),
  'api::target-group.target-group': read(targetGroup),
  'api::place.place': read(place),
  'api::organization.organization': read(organization),
  'api::resource.resource': read(resource),
  'api::page.page': read(page),
};

/** The components that the content types are made of. */
export const COMPONENTS: Record<ComponentUid, { attributes: Record<string, Attribute> }> = {
  'resource.author': { attributes: author.attributes as Record<string, Attribute> },
  'resource.document-language': {
    attributes: documentLanguage.attributes as Record<string, Attribute>,
  },
  'resource.identifier': { attributes: identifier.attributes as Record<string, Attribute> },
  'resource.sheet': { attributes: sheet.attributes as Record<string, Attribute> },
  'shared.keyword': { attributes: keyword.attributes as Record<string, Attribute> },
};
