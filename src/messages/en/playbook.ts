export const playbook = {
  title: 'My first moves',
  empty: 'No plans yet. Each lesson ends with one; what you write there gathers here.',
  print: 'Print the page',
};
