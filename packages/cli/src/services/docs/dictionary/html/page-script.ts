/** What the page does: switch the language, and find fields, codes and entities without a network. */
export const pageScript = `
(() => {
  const root = document.documentElement;
  const input = document.querySelector('#find');
  const list = document.querySelector('#found');
  const words = { zh: { none: '没有找到', find: '查找实体、字段、代码' }, en: { none: 'Nothing found', find: 'Find entities, fields and codes' } };
  const setLanguage = (language) => {
    root.lang = language;
    input.placeholder = words[language].find;
    input.setAttribute('aria-label', words[language].find);
    document.title = root.dataset[language];
    try { localStorage.setItem('hutong-dictionary-language', language); } catch {}
    if (!list.hidden) search();
  };
  const index = JSON.parse(document.querySelector('#index').textContent).map(([id, kind, name, zh, en, sound]) => ({
    id, kind, name, zh, en, text: (name + ' ' + zh + ' ' + en + ' ' + sound).toLowerCase(),
  }));
  const rank = (entry, query) => {
    const names = [entry.name, entry.zh, entry.en, entry.name.split('.').pop()].map((name) => name.toLowerCase());
    if (names.includes(query)) return entry.kind;
    if (names.some((name) => name.startsWith(query))) return 3 + entry.kind;
    return 6 + entry.kind;
  };
  let at = 0;
  const search = () => {
    const query = input.value.trim().toLowerCase().normalize('NFKC');
    list.hidden = query === '';
    if (query === '') return;
    const parts = query.split(/\\s+/);
    const hits = index.filter(({ text }) => parts.every((part) => text.includes(part)))
      .map((entry) => [rank(entry, query), entry]).sort(([a], [b]) => a - b).slice(0, 60).map(([, entry]) => entry);
    at = 0;
    list.replaceChildren(...hits.map(({ id, name, zh, en }, position) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#' + id;
      link.className = position === 0 ? 'at' : '';
      const title = document.createElement('span');
      title.textContent = root.lang === 'zh' ? zh : en;
      const code = document.createElement('small');
      code.textContent = name;
      link.append(title, code);
      item.append(link);
      return item;
    }));
    if (hits.length === 0) {
      const none = document.createElement('p');
      none.textContent = words[root.lang].none;
      list.append(none);
    }
  };
  const move = (step) => {
    const links = [...list.querySelectorAll('a')];
    if (links.length === 0) return;
    links[at].className = '';
    at = (at + step + links.length) % links.length;
    links[at].className = 'at';
    links[at].scrollIntoView({ block: 'nearest' });
  };
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part !== null && part !== undefined; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    target?.scrollIntoView();
  };
  input.addEventListener('input', search);
  input.addEventListener('focus', search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') { move(1); event.preventDefault(); }
    if (event.key === 'ArrowUp') { move(-1); event.preventDefault(); }
    if (event.key === 'Escape') { list.hidden = true; input.blur(); }
    if (event.key === 'Enter') { const link = list.querySelectorAll('a')[at]; if (link) { location.hash = link.hash; list.hidden = true; input.blur(); } }
  });
  document.addEventListener('click', (event) => { if (!event.target.closest('.find') || event.target.closest('#found a')) list.hidden = true; });
  document.addEventListener('keydown', (event) => { if (event.key === '/' && event.target.tagName !== 'INPUT') { input.focus(); event.preventDefault(); } });
  document.querySelector('#language').addEventListener('click', () => setLanguage(root.lang === 'zh' ? 'en' : 'zh'));
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => document.querySelectorAll('details.codelist').forEach((part) => { part.open = true; }));
  let known;
  try { known = localStorage.getItem('hutong-dictionary-language'); } catch {}
  setLanguage(known === 'zh' || known === 'en' ? known : root.lang);
  if (location.hash) reveal();
})();
`;
