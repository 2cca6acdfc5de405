// A bare `node:http` server that gives answers it was told beforehand: the ceiling on this machine.
import { createServer } from 'node:http';

const answers = new Map();
const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  if (!answer) {
    response.writeHead(404);
    response.end();
    return;
  }
  response.writeHead(200, answer.headers);
  response.end(answer.body);
});

process.on('message', ({ id, given }) => {
  answers.clear();
  for (const { path, headers, text } of given) {
    answers.set(path, { headers, body: Buffer.from(text) });
  }
  process.send({ id });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
