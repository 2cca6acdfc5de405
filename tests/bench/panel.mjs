import { askWell } from './asking.mjs';
import { resourceOf } from './insert-records.mjs';

const RESOURCES = '/content-manager/collection-types/api::resource.resource';

/** Makes an administrator in an application and signs them in; answers the headers of their requests. */
async function signIn(server) {
  const { email, password } = await server.ask('administrator');
  const { text } = await askWell(`${server.address}/admin/login`, {
    method: 'POST',
    body: { email, password },
  });
  return { authorization: `Bearer ${JSON.parse(text).data.accessToken}` };
}

/**
 * Answers what editors wait for, as requests of a signed-in administrator: pages of the list view, a
 * search in it, and the publication of a record whose text has changed.
 */
export async function panelWorks({ servers, size, words }) {
  const headers = new Map();
  for (const server of servers) headers.set(server, await signIn(server));
  const work = (key, title, request) => ({
    key,
    title,
    requestOf: (server, turn) => {
      const { path, ...options } = request(turn);
      return { url: server.address + path, headers: headers.get(server), ...options };
    },
  });
  const pages = Math.ceil(size / 10);
  const someWord = (turn) => words.typical[turn % words.typical.length];

  return [
    work('panelList', 'Panel: list of resources', (turn) => ({
      path: `${RESOURCES}?page=${1 + ((turn * 7) % pages)}&pageSize=10&sort=title:ASC&locale=en`,
    })),
    work('panelSearch', 'Panel: search, word in 5 %', (turn) => ({
      path: `${RESOURCES}?page=1&pageSize=10&sort=title:ASC&locale=en&_q=${someWord(turn)}`,
    })),
    work('publish', 'Panel: save and publish', (turn) => ({
      method: 'POST',
      path: `${RESOURCES}/${resourceOf(turn % size).documentId}/actions/publish?locale=en`,
      body: { locale: 'en', summary: `${someWord(turn)}, edited` },
    })),
  ];
}
