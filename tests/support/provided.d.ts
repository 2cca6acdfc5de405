import 'vitest';
import type { Template } from './templates';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseKind: 'sqlite' | 'postgres';
    template: Template;
  }
}
