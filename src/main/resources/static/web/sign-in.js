// The token stands after the # of the link, where no server sees it. Only the button sends it.
(() => {
  const code = document.getElementById('code');
  const take = () => {
    const token = location.hash.slice(1);
    if (!/^[A-Za-z0-9_-]{20,64}$/.test(token)) return;
    history.replaceState(null, '', location.pathname);
    code.value = token;
    document.getElementById('by-hand').hidden = true;
    document.getElementById('by-link').hidden = false;
    document.querySelector('#sign-in button').focus();
  };
  addEventListener('hashchange', take);
  take();
})();
