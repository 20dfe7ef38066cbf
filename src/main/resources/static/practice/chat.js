'use strict';

/* The practice chat's page. It sends what people do as JSON, like any script, and shows what the server renders. */
const byId = (id) => document.getElementById(id);
const select = byId('person');
const box = byId('message');
const tabs = [...document.querySelectorAll('[role=tab]')];
let thread = null;
let refreshing = null;
let again = false;
let following = 0;

const person = () => select.value;
const query = () => '?person=' + encodeURIComponent(person());

/* Sending */

async function send(path, body) {
  complain('');
  following = Date.now() + 3000;
  let answer;
  try {
    answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (gone) {
    complain('Hearth does not answer. Nothing you typed is lost; try again in a moment.');
    return null;
  }
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    complain(read.error || 'That did not work. Nothing you typed is lost.');
    return null;
  }
  return read;
}

async function act(action, values, button) {
  button.disabled = true;
  const read = await send('/practice/actions', { person: person(), action, values });
  button.disabled = false;
  if (read) {
    await shown(read.messages);
  }
  return read;
}

async function shown(messages) {
  await refresh();
  const mine = messages.filter((message) => message.to);
  if (mine.length) {
    choose(byId('tab-alone'));
    bottom(byId('alone'));
  }
  const asked = mine.filter((message) => message.form).pop();
  if (asked) {
    open(byId('form-' + asked.id));
  }
}

function complain(sentence) {
  const alert = document.querySelector('dialog[open] .complaint') || byId('alert');
  alert.textContent = sentence;
  alert.hidden = !sentence;
}

/* Showing what the server renders: a message that has not changed is left alone, and so is what is typed in it.
   What follows from what somebody just did is brought into view, also where it hangs further up in a thread. */

function refresh() {
  if (refreshing) {
    again = true;
    return refreshing;
  }
  refreshing = load().finally(() => {
    refreshing = null;
  });
  return refreshing.then(() => {
    if (again) {
      again = false;
      return refresh();
    }
    return null;
  });
}

async function load() {
  const asked = person();
  const answer = await fetch('/practice/view' + query()).catch(() => null);
  if (!answer || !answer.ok) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (asked !== person()) {
    again = true;
    return;
  }
  byId('clock').textContent = fresh.getElementById('live').dataset.clock;
  for (const id of ['channel', 'alone']) {
    const log = byId(id);
    const low = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
    const arrived = sync(log, fresh.getElementById(id));
    if (low) {
      bottom(log);
    }
    if (Date.now() < following) {
      arrived?.querySelector('.body').scrollIntoView({ block: 'nearest' });
    }
  }
  if (byId('tab-home').ariaSelected === 'true') {
    await home();
  }
}

/* Returns the latest message that was not there before, if there is one. */
function sync(log, fresh) {
  let arrived = null;
  const there = new Map([...log.children].map((child) => [child.id, child]));
  let place = log.firstElementChild;
  for (const message of [...fresh.children]) {
    const old = there.get(message.id);
    if (!old) {
      log.insertBefore(message, place);
      ready(message);
      arrived = latest(arrived, message);
      continue;
    }
    there.delete(message.id);
    if (old === place) {
      place = place.nextElementSibling;
    } else {
      log.insertBefore(old, place);
    }
    arrived = latest(arrived, update(old, message));
  }
  there.forEach((gone) => gone.remove());
  return arrived;
}

function latest(one, other) {
  const number = (message) => Number(message.id.split('-')[1]);
  return one && other && number(one) > number(other) ? one : other || one;
}

function update(old, fresh) {
  if (old.dataset.rev !== fresh.dataset.rev) {
    const body = old.querySelector('.body');
    const focused = body.contains(document.activeElement) ? document.activeElement : null;
    const open = body.querySelector('dialog[open]');
    body.replaceWith(fresh.querySelector('.body'));
    old.dataset.rev = fresh.dataset.rev;
    ready(old);
    if (focused && !open) {
      keepFocus(old, focused);
    }
  }
  return sync(old.querySelector(':scope > .replies'), fresh.querySelector(':scope > .replies'));
}

function keepFocus(message, focused) {
  const same = [...message.querySelectorAll('[data-action]')].find(
    (button) => button.dataset.action === focused.dataset.action && button.tagName === 'BUTTON');
  if (!same) {
    message.tabIndex = -1;
  }
  (same || message).focus();
}

function bottom(log) {
  log.scrollTop = log.scrollHeight;
}

/* Forms */

function open(dialog) {
  if (!dialog) {
    return;
  }
  if (!dialog.open) {
    dialog.showModal();
  }
  const wrong = dialog.querySelector('[aria-invalid], .mistake');
  const field = wrong && (wrong.matches('input, select, textarea') ? wrong : wrong.closest('.field'));
  const first = field && field.matches('.field') ? field.querySelector('input, select, textarea') : field;
  (first || dialog.querySelector('.field input, .field select, .field textarea, [type=submit]')).focus();
}

function ready(root) {
  root.querySelectorAll('.slider input, .points input').forEach(count);
  root.querySelectorAll('.field input, .field textarea').forEach((input) => {
    input.addEventListener('input', () => touched(input));
  });
  root.querySelectorAll('.slider input').forEach((input) => {
    input.addEventListener('click', () => touched(input));
    input.addEventListener('keydown', (event) => {
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault();
        touched(input);
      }
    });
  });
}

function touched(input) {
  if (input.type === 'range') {
    input.dataset.set = 'true';
  }
  count(input);
}

function count(input) {
  const field = input.closest('.field');
  if (field.dataset.kind === 'slider') {
    const set = input.dataset.set === 'true';
    field.querySelector('output').textContent = set ? input.value + ' of 7' : 'not placed';
    field.querySelector('[data-clear]').hidden = !set;
    input.setAttribute('aria-valuetext', set ? input.value + ' of 7' : 'not placed');
  } else if (field.dataset.kind === 'points') {
    const given = [...field.querySelectorAll('input')].reduce((sum, one) => sum + Number(one.value), 0);
    field.querySelector('output').textContent = given ? given + ' of 10 given.' : '';
  }
}

const written = {
  slider: (field) => (field.querySelector('input').dataset.set === 'true' ? field.querySelector('input').value : ''),
  several: (field) => [...field.querySelectorAll('input:checked')].map((one) => one.value).join(','),
  people: (field) => written.several(field),
  checkbox: (field) => (field.querySelector('input').checked ? 'yes' : ''),
  points: (field) => {
    const given = [...field.querySelectorAll('input')].map((one) => one.value);
    return given.some((one) => one !== '') ? given.map((one) => one || '0').join(',') : '';
  },
};

function values(form) {
  const filled = {};
  form.querySelectorAll('[data-field]').forEach((field) => {
    const write = written[field.dataset.kind] || (() => field.querySelector('input, select, textarea').value);
    filled[field.dataset.field] = write(field);
  });
  return filled;
}

async function submit(form) {
  const dialog = form.closest('dialog');
  const read = await act(form.dataset.action, values(form), form.querySelector('[type=submit]'));
  if (read && !read.messages.some((message) => message.form && 'form-' + message.id === dialog.id)) {
    dialog.close();
    box.focus();
  }
}

/* Tabs and home */

function choose(tab) {
  tabs.forEach((one) => {
    const chosen = one === tab;
    one.ariaSelected = String(chosen);
    one.tabIndex = chosen ? 0 : -1;
    byId(one.getAttribute('aria-controls')).hidden = !chosen;
  });
}

async function home() {
  const answer = await fetch('/practice/home' + query()).catch(() => null);
  if (answer && answer.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('home');
    const panel = byId('panel-home');
    if (panel.innerHTML !== fresh.outerHTML) {
      panel.replaceChildren(fresh);
    }
  }
}

/* Threads */

function answer(root) {
  thread = root;
  const message = root && byId(root);
  byId('answering').hidden = !root;
  byId('answering-what').textContent = message ? message.querySelector('.parts').innerText.split('\n')[0] : '';
  document.querySelectorAll('.message.answered').forEach((one) => one.classList.remove('answered'));
  message?.classList.add('answered');
  box.focus();
}

/* What people do */

/* A link to a message leads to it on this page; one that has left the screen says so. */
function lead(link, event) {
  const message = byId(link.getAttribute('href').slice(2));
  event.preventDefault();
  if (!message) {
    complain('That message has left the screen.');
    return;
  }
  complain('');
  message.tabIndex = -1;
  message.scrollIntoView({ block: 'center' });
  message.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/#"]');
  if (link) {
    lead(link, event);
    return;
  }
  const button = event.target.closest('button');
  if (!button) {
    return;
  }
  const data = button.dataset;
  if (data.action) {
    act(data.action, {}, button);
  } else if ('pick' in data) {
    act(button.closest('.choices').querySelector('select').value, {}, button);
  } else if (data.thread) {
    answer(data.thread);
  } else if (data.open) {
    open(byId(data.open));
  } else if ('close' in data) {
    button.closest('dialog').close();
  } else if ('clear' in data) {
    const input = button.closest('.field').querySelector('input');
    input.value = 4;
    input.dataset.set = 'false';
    count(input);
    input.focus();
  } else if (data.start) {
    box.value = data.start;
    box.focus();
    grow();
  } else if (data.advance) {
    travel(button);
  }
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.dataset.action) {
    submit(event.target);
  }
});

async function travel(button) {
  const steps = document.querySelectorAll('[data-advance]');
  steps.forEach((step) => { step.disabled = true; });
  await send('/practice/clock', { advance: button.dataset.advance });
  steps.forEach((step) => { step.disabled = false; });
  button.focus();
  await refresh();
}

/* One after another, in the order in which they were typed; who writes on meanwhile loses nothing. */
let saying = Promise.resolve();

byId('composer').addEventListener('submit', () => {
  const text = box.value;
  if (!text.trim()) {
    box.focus();
    return;
  }
  const under = thread;
  box.value = '';
  grow();
  saying = saying.then(() => say(text, under));
});

async function say(text, under) {
  const read = await send('/practice/messages', { person: person(), text, thread: under });
  if (!read) {
    box.value = box.value ? text + '\n' + box.value : text;
    grow();
    return;
  }
  await shown(read.messages);
  if (!document.querySelector('dialog[open]')) {
    box.focus();
  }
}

box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    byId('composer').requestSubmit();
  } else if (event.key === 'Escape' && thread) {
    answer(null);
  }
});

function grow() {
  box.rows = Math.min(8, box.value.split('\n').length);
}
box.addEventListener('input', grow);

byId('answering-stop').addEventListener('click', () => answer(null));

select.addEventListener('change', async () => {
  history.replaceState(null, '', query());
  byId('alone').replaceChildren();
  byId('panel-home').replaceChildren();
  await refresh();
  bottom(byId('alone'));
});

tabs.forEach((tab, index) => {
  tab.addEventListener('click', () => {
    choose(tab);
    if (tab.id === 'tab-home') {
      home();
    }
  });
  tab.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const other = tabs[1 - index];
      other.click();
      other.focus();
    }
  });
});

ready(document);
bottom(byId('channel'));
bottom(byId('alone'));
new EventSource('/practice/live').addEventListener('changed', refresh);
setInterval(refresh, 20000);
