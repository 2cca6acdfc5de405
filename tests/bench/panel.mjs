import { askWell } from './asking.mjs';
import { resourceOf } from './insert-records.mjs';

const RESOURCES = '/content-manager/collection-types/api::resource.resource';

const DESK = '/clearinghouse/documents/api::resource.resource';

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
 * search in it, the publication of a record whose text has changed, and that of a text which has
 * waited for it: with us, after somebody has submitted it and somebody else has approved it.
 */
export async function panelWorks({ servers, size, words }) {
  const headers = new Map();
  const reviewers = new Map();
  for (const server of servers) {
    headers.set(server, await signIn(server));
    reviewers.set(server, await signIn(server));
  }
  const work = (key, title, request) => ({
    key,
    title,
    requestOf: (server, turn) => {
      const { path, ...options } = request(turn);
      return { url: server.address + path, headers: headers.get(server), ...options };
    },
  });
  const pages = Math.ceil(size / 10);
  const post = (server, who, path, body = {}) =>
    askWell(server.address + path, { method: 'POST', headers: who.get(server), body });

  /** Leaves a changed text of a record that is published, and waits to be published again. */
  async function leaveChanged(server, turn) {
    const { documentId } = resourceOf(turn % size);
    await askWell(`${server.address}${RESOURCES}/${documentId}?locale=en`, {
      method: 'PUT',
      headers: headers.get(server),
      body: { locale: 'en', summary: `${someWord(turn)}, waiting ${performance.now()}` },
    });
    if (server.name === 'ours') {
      const transitions = `${DESK}/${documentId}/en/transitions`;
      await post(server, headers, `${transitions}/submit`);
      await post(server, reviewers, `${transitions}/approve`);
      return { path: `${transitions}/publish`, body: {} };
    }
    return { path: `${RESOURCES}/${documentId}/actions/publish?locale=en`, body: {} };
  }
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
    {
      key: 'publishApproved',
      title: 'Panel: publish an approved text',
      async requestOf(server, turn) {
        const { path, body } = await leaveChanged(server, turn);
        const url = server.address + path;
        return { url, method: 'POST', headers: headers.get(server), body };
      },
    },
  ];
}
