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
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  /** Who may ask; absent where anyone may. */
  security?: Record<string, string[]>[];
  responses: Record<string, Response | Reference>;
};

/** What can be done with an address. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type Operations = Partial<Record<Method, Operation>>;

type SecurityScheme = {
  type: 'http';
  scheme: 'bearer';
  bearerFormat: string;
  description: string;
};

/** Answers every operation of a document, in the order of its paths. */
export const operationsIn = ({
  paths,
}: OpenApiDocument): { path: string; method: Method; operation: Operation }[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      path,
      method: method as Method,
      operation,
    })),
  );

/** An OpenAPI 3.1 document. */
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
  paths: Record<string, Operations>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, SecurityScheme>;
  };
};

export const refTo = (kind: keyof OpenApiDocument['components'], name: string): Reference => ({
  $ref: `#/components/${kind}/${name}`,
});

/** Answers the name of the component that a reference points to. */
export const nameOfRef = ({ $ref }: { $ref: string }): string =>
  $ref.slice($ref.lastIndexOf('/') + 1);
