import { createRequire } from 'node:module';
import path from 'node:path';

const [distDir] = process.argv.slice(2);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = await createStrapi({
  appDir: path.resolve(new URL('.', import.meta.url).pathname, '../..'),
  distDir,
  autoReload: false,
  serveAdminPanel: false,
}).load();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const locales = ['en', 'fr'];

async function make(uid, facts, words) {
  const documents = strapi.documents(uid);
  const { documentId } = await documents.create({ locale: 'en', data: { ...facts, ...words } });
  await documents.update({ documentId, locale: 'fr', data: words });
  for (const locale of locales) await documents.publish({ documentId, locale });
  return documentId;
}

const lead = await make(ORGANIZATION, { kind: 'ngo' }, { name: `Lead ${process.pid}` });
const resources = [];
for (let index = 0; index < 3; index += 1) {
  const title = `Resource ${process.pid} ${index}`;
  resources.push(await make(RESOURCE, { type: 'policy', leadOrganization: lead }, { title }));
}
console.log('ready');

for (let turn = 0; ; turn += 1) {
  const documentId = resources[turn % resources.length];
  const locale = locales[turn % 2];
  const documents = strapi.documents(RESOURCE);
  await documents.update({ documentId, locale, data: { summary: `Turn ${turn}` } });
  await documents.publish({ documentId, locale });
  if (turn % 5 === 0) {
    const organizations = strapi.documents(ORGANIZATION);
    await organizations.update({ documentId: lead, locale, data: { name: `Lead ${turn}` } });
    await organizations.publish({ documentId: lead, locale });
  }
  if (turn % 7 === 0) {
    await documents.unpublish({ documentId, locale });
  }
}
