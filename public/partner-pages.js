// Sends what a page's form asks for, with the token behind the `#` of its address.
const form = document.querySelector('form');
const result = document.querySelector('#result');
const token = new URLSearchParams(location.hash.slice(1)).get('token');

const say = (words, look) => {
  result.textContent = words;
  result.className = look;
  result.focus();
};

/** Posts JSON and answers `{ isDone, words, data }`; `words` say what was wrong. */
async function send(address, body) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
    });
    const answer = response.status === 204 ? {} : await response.json();
    return { isDone: response.ok, words: answer.error?.message, data: answer.data };
  } catch {
    return { isDone: false, words: form.dataset.failed };
  }
}

/** Shows for whom an invitation is, and asks whoever has an account for nothing more. */
async function read() {
  const { isDone, words, data } = await send(form.dataset.readsFrom, { token });
  if (!isDone) {
    say(words, 'refused');
    return false;
  }
  document.querySelector('#lead').append(` ${data.organization.name} · ${data.email}`);
  if (data.hasAccount)
    document.querySelectorAll('[data-new-accounts]').forEach((one) => one.remove());
  return true;
}

for (const link of document.querySelectorAll('a.language')) link.hash = location.hash;

if (!token) say(form.dataset.noToken, 'refused');
else form.hidden = form.dataset.readsFrom ? !(await read()) : false;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  const { token: name, repeated, repeatedAs, sendsTo, done } = form.dataset;
  const filled = Object.fromEntries(new FormData(form));
  const twice = repeated ? { [repeatedAs]: filled[repeated] } : {};
  const { isDone, words } = await send(sendsTo, { ...filled, ...twice, [name]: token });
  button.disabled = false;
  if (!isDone) {
    say(words ?? form.dataset.failed, 'refused');
    return;
  }
  form.hidden = true;
  history.replaceState(null, '', location.pathname);
  say(done, 'done');
});
