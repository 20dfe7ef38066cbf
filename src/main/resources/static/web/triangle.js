// A place in a triangle is three shares of a hundred. The numbers beneath are what is sent; without this script they are all there is.
(() => {
  const field = document.querySelector('[data-triad]');
  if (!field) return;
  const plane = field.querySelector('[data-plane]');
  const dot = field.querySelector('[data-dot]');
  const now = field.querySelector('[data-now]');
  const none = field.querySelector('[data-none]');
  const shares = [...field.querySelectorAll('[data-share]')];
  const names = shares.map(share => share.labels[0].textContent);
  const corners = [[100, 8], [8, 168], [192, 168]];
  const step = 5;

  const read = () => shares.map(share => Math.max(0, Number(share.value) || 0));
  const sum = values => values.reduce((all, one) => all + one, 0);

  const show = () => {
    const values = read();
    const whole = sum(values);
    const said = whole > 0 && !none.checked;
    const at = said ? values : [1, 1, 1];
    dot.setAttribute('cx', sum(corners.map((corner, i) => corner[0] * at[i])) / sum(at));
    dot.setAttribute('cy', sum(corners.map((corner, i) => corner[1] * at[i])) / sum(at));
    dot.classList.toggle('unsaid', !said);
    now.textContent = none.checked ? 'Does not apply.'
      : said ? names.map((name, i) => name + ' ' + Math.round(100 * values[i] / whole)).join(', ') + '.'
      : 'Nothing said yet.';
  };

  const write = weights => {
    const held = weights.map(one => Math.max(0, one));
    const whole = sum(held) || 1;
    const rounded = held.map(one => Math.round(100 * one / whole));
    rounded[rounded.indexOf(Math.max(...rounded))] += 100 - sum(rounded);
    shares.forEach((share, i) => { share.value = rounded[i]; });
    none.checked = false;
    show();
  };

  const place = (x, y) => {
    const first = (168 - y) / 160;
    const third = (x - 8 - first * 92) / 184;
    write([first, 1 - first - third, third]);
  };

  const point = event => {
    const box = plane.getBoundingClientRect();
    place((event.clientX - box.left) * 200 / box.width, (event.clientY - box.top) * 178 / box.height);
  };

  plane.addEventListener('pointerdown', event => {
    plane.setPointerCapture(event.pointerId);
    plane.focus();
    point(event);
    event.preventDefault();
  });
  plane.addEventListener('pointermove', event => {
    if (plane.hasPointerCapture(event.pointerId)) point(event);
  });
  plane.addEventListener('keydown', event => {
    const moves = {ArrowUp: [step, -step / 2, -step / 2], ArrowDown: [-step, step / 2, step / 2],
      ArrowLeft: [0, step, -step], ArrowRight: [0, -step, step]};
    if (event.key === 'Delete' || event.key === 'Backspace') {
      shares.forEach(share => { share.value = ''; });
      none.checked = false;
      show();
    } else if (moves[event.key]) {
      const from = sum(read()) > 0 ? read() : [34, 33, 33];
      write(from.map((one, i) => one + moves[event.key][i]));
    } else {
      return;
    }
    event.preventDefault();
  });
  shares.forEach(share => share.addEventListener('input', () => { none.checked = false; show(); }));
  none.addEventListener('change', show);
  field.querySelector('[data-triangle]').hidden = false;
  show();
})();
