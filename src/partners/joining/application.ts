import { z } from '@strapi/utils';
import { type Attribute, schemaOf } from '../../content-model';
import { DOCUMENT_ID, EMAIL, LANGUAGE, line, PERSON_NAME, TOKEN, words } from '../texts';

/** From the first request to the end: only what is confirmed is shown to anybody. */
export const STATES = [
  'unconfirmed',
  'waiting',
  'asked-back',
  'answered',
  'accepted',
  'refused',
] as const;

export type State = (typeof STATES)[number];

/** States in which a manager decides. */
export const UNDECIDED: readonly State[] = ['waiting', 'asked-back', 'answered'];

const { kind } = schemaOf('api::organization.organization').attributes as Record<string, Attribute>;

/** What organisations are, as the content model has it. */
export const KINDS = kind.type === 'enumeration' ? kind.enum : [];

const LONGEST_URL = 2000;

const URL_OF_ORGANIZATION = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(LONGEST_URL)
  .regex(/^[^\s\\<>"]+$/);

const NEW_ORGANIZATION = z.strictObject({
  name: line(300),
  acronym: line(60).optional(),
  kind: z.enum(KINDS),
  url: URL_OF_ORGANIZATION.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ description: 'ISO 3166-1, two letters: CA' }),
});

/** What is sent to apply for membership of the network. */
export const APPLICATION = z.strictObject({
  organization: DOCUMENT_ID.optional().meta({
    description:
      'The documentId of an organisation that is published here; or else newOrganization',
  }),
  newOrganization: NEW_ORGANIZATION.optional(),
  contact: z.strictObject({
    name: PERSON_NAME,
    email: EMAIL,
    role: line(200).meta({ description: 'What the person does there' }),
  }),
  motivation: words(5000),
  language: LANGUAGE.meta({ description: 'In which the applicant is written to' }),
  website2: z.string().max(LONGEST_URL).optional().meta({ description: 'Leave it out' }),
});

export type Sent = z.infer<typeof APPLICATION>;

export const CONFIRMATION = z.strictObject({ token: TOKEN });

export const ANSWER = z.strictObject({ token: TOKEN, words: words(5000) });
