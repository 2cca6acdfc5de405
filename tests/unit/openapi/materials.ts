import { readMaterials } from '../../../src/rest/openapi/read-material';
import { ROOT } from '../../support/paths';

/** What the document is made of, as the application reads it with English and French enabled. */
export const MATERIALS = readMaterials(ROOT, ['en', 'fr']);
