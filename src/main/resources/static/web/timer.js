// A timer for those in the room. It runs in this browser alone and survives a page that is loaded anew.
(() => {
  const box = document.getElementById('timer');
  const shown = box.querySelector('output');
  const status = box.querySelector('[role=status]');
  const key = 'timer:' + location.pathname;
  let until = Number(sessionStorage.getItem(key)) || 0;
  const write = (left) => {
    shown.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  };
  const tick = () => {
    if (!until) return;
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    write(left);
    if (left === 0) {
      until = 0;
      sessionStorage.removeItem(key);
      status.textContent = 'The time is over.';
    }
  };
  box.addEventListener('click', (event) => {
    const minutes = event.target.dataset.minutes;
    if (minutes === undefined) return;
    until = Number(minutes) ? Date.now() + minutes * 60000 : 0;
    sessionStorage.setItem(key, until);
    status.textContent = until ? 'The timer runs.' : 'The timer is stopped.';
    write(minutes * 60);
    tick();
  });
  box.hidden = false;
  tick();
  setInterval(tick, 500);
})();
