import { z } from '@strapi/utils';
import type { JsonSchema } from './openapi-types';

/** A schema as JSON Schema 2020-12, and those that it names, by their names. */
export type Told = { schema: JsonSchema; named: Record<string, JsonSchema> };

const LOCAL = '#/$defs/';
const SHARED = '#/components/schemas/';

/** Answers a zod schema as the document has it: of what is sent (`input`), or of what is answered. */
export function tellSchema(schema: z.ZodType, io: 'input' | 'output'): Told {
  const {
    $schema: _dialect,
    $defs: named = {},
    ...told
  } = shared(
    z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }),
  ) as Record<string, unknown> & { $defs?: Record<string, JsonSchema> };
  return { schema: told as JsonSchema, named: withoutIds(named) };
}

/** Points from schemas to the components of the document, where zod keeps them beside each schema. */
const shared = (told: object): object =>
  JSON.parse(JSON.stringify(told).replaceAll(`"$ref":"${LOCAL}`, `"$ref":"${SHARED}`)) as object;

const withoutIds = (named: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(named).map(([name, schema]) => {
      const { id: _id, ...rest } = schema as JsonSchema & { id?: string };
      return [name, rest];
    }),
  );
