/** What the page does beyond showing: search and filter its findings, and lead from a rule to them. */
export const htmlScript = `
const form = document.querySelector('.filters');
if (form) {
  const [search, rule, severity, shown] = ['search', 'rule', 'severity', 'shown'].map((id) => document.getElementById(id));
  const rows = [...document.querySelectorAll('table.findings tbody tr')].map((row) => [row, row.textContent.toLowerCase()]);
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const [row, text] of rows) {
      const matches =
        (rule.value === '' || row.dataset.rule === rule.value) &&
        (severity.value === '' || row.dataset.severity === severity.value) &&
        words.every((word) => text.includes(word));
      row.hidden = !matches;
      if (matches) count++;
    }
    shown.value = count + ' / ' + rows.length;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of document.querySelectorAll('a[data-rule]'))
    link.addEventListener('click', () => {
      rule.value = link.dataset.rule;
      apply();
    });
  form.hidden = false;
  apply();
}
`;
