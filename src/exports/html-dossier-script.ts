/** What the dossier's script adds to a page that is whole without it: a filter by words, and one button for all evidence. */
export const DOSSIER_SCRIPT = `
(() => {
  const entries = [...document.querySelectorAll('.entry')];
  const top = document.querySelector('.top');
  if (!top || entries.length === 0) return;
  const tools = document.createElement('div');
  tools.className = 'tools';
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = 'Filter by party, source, words';
  input.setAttribute('aria-label', 'Filter by party, source or words');
  const button = document.createElement('button');
  button.type = 'button';
  const count = document.createElement('small');
  count.setAttribute('role', 'status');
  tools.append(input, button, count);
  top.append(tools);

  let open = false;
  const name = () => { button.textContent = open ? 'Close all evidence' : 'Open all evidence'; };
  name();
  button.addEventListener('click', () => {
    open = !open;
    for (const details of document.querySelectorAll('.claims')) details.open = open;
    name();
  });

  const rowsOf = (entry) => [...entry.querySelectorAll('h3 span')].map((name) => document.querySelector('.ladder th a[href="#' + name.id + '"]')?.closest('tbody'));
  const rows = new Map(entries.map((entry) => [entry, rowsOf(entry)]));
  // Not the sentences around the evidence: they are about others.
  const wordsOf = (entry) => [...entry.querySelectorAll('.facts, figure, .condition, .dispute, .claim dl, .claim mark')].map((part) => part.textContent).join(' ');
  const texts = new Map(entries.map((entry) => [entry, wordsOf(entry).toLowerCase()]));
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const found = words.every((word) => texts.get(entry).includes(word));
      entry.hidden = !found;
      for (const row of rows.get(entry)) if (row) row.hidden = !found;
      if (found) shown++;
    }
    for (const section of document.querySelectorAll('.framework')) section.hidden = !section.querySelector('.entry:not([hidden])');
    count.textContent = words.length === 0 ? '' : shown + ' of ' + entries.length;
  });

  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    for (let at = target.parentElement; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
      at.hidden = false;
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
`;
