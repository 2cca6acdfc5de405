/** A schema of JSON Schema 2020-12, as far as this document uses it. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  const?: string | number;
  enum?: (string | null)[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  title?: string;
  description?: string;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  maxProperties?: number;
  examples?: unknown[];
};

export type Parameter = {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description: string;
  style?: 'deepObject' | 'form' | 'simple';
  explode?: boolean;
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value: unknown }>;
};

export type Reference = { $ref: string };

export type Header = { description: string; schema: JsonSchema };

export type Response = {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, { schema: JsonSchema; example?: unknown }>;
};

export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  responses: Record<string, Response | Reference>;
};

/** An OpenAPI 3.1 document that only reads. */
export type OpenApiDocument = {
  openapi: '3.1.0';
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string; description: string }[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, { get: Operation }>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
};

export const refTo = (kind: keyof OpenApiDocument['components'], name: string): Reference => ({
  $ref: `#/components/${kind}/${name}`,
});

/** Answers the name of the component that a reference points to. */
export const nameOfRef = ({ $ref }: { $ref: string }): string =>
  $ref.slice($ref.lastIndexOf('/') + 1);
