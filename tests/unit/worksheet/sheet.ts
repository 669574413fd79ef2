import { steps } from '../../../src/schemas/steps.ts';

/** A small sheet that has one of everything. */
export const sheet = steps.parse({
  kind: 'steps',
  id: 'sample',
  title: 'Sample',
  intro: 'For tests.',
  gives: 'nothing',
  minutes: 1,
  steps: [
    {
      id: 'one',
      title: 'One',
      fields: [
        {
          id: 'size',
          kind: 'size',
          label: 'Size',
          options: [
            { id: 'low', text: 'Low' },
            { id: 'high', text: 'High' },
          ],
        },
        { id: 'what', kind: 'text', label: 'What', part: { name: 'what' } },
        { id: 'cost', kind: 'long', label: 'Cost', part: { name: 'cost', when: { size: ['high'] } } },
        { id: 'why', kind: 'long', label: 'Why', when: { size: ['high'] } },
        {
          id: 'hit',
          kind: 'picks',
          label: 'Hit',
          options: [
            { id: 'team', text: 'The team' },
            { id: 'client', text: 'A client', says: 'the client' },
          ],
        },
        { id: 'day', kind: 'date', label: 'Day' },
        { id: 'at', kind: 'moment', label: 'At' },
        {
          id: 'rhythm',
          kind: 'pick',
          label: 'Rhythm',
          options: [
            { id: 'weekly', text: 'Each week' },
            { id: 'daily', text: 'Each day' },
          ],
        },
        {
          id: 'rows',
          kind: 'list',
          label: 'Rows',
          row: 'row',
          least: 2,
          most: 4,
          rows: [{ who: 'boss' }],
          columns: [
            {
              id: 'who',
              kind: 'pick',
              label: 'Who',
              options: [
                { id: 'boss', text: 'My boss' },
                { id: 'team', text: 'The team' },
              ],
            },
            { id: 'fact', kind: 'text', label: 'Fact' },
            { id: 'more', kind: 'text', label: 'More', when: { fact: 'any' } },
            { id: 'by', kind: 'moment', label: 'By' },
          ],
        },
      ],
    },
    { id: 'two', title: 'Two', private: true, fields: [{ id: 'secret', kind: 'long', label: 'Secret' }] },
  ],
  examples: {
    worked: { story: 'Somebody.', answers: { what: 'I did', day: new Date('2026-03-09'), hit: ['team', 'client'] } },
    half: { story: 'Somebody.', answers: { rows: [{ who: 'team', fact: 'Late' }] } },
  },
  outputs: [
    {
      id: 'out',
      title: 'Out',
      pieces: [
        { heading: 'First' },
        { text: '[{what}.] [It cost {cost}.] [By {day}.]' },
        { heading: 'Second' },
        { each: 'rows', line: '{who}[ by {by}]: {fact}', below: ['{more}'], sort: 'who', numbered: true },
      ],
    },
    { id: 'mine', title: 'Mine', pieces: [{ text: '{secret}' }] },
  ],
  calendar: [
    { id: 'tell', each: 'rows', on: 'by', title: 'Tell {who}', text: '[{fact}]' },
    {
      id: 'update',
      on: 'day',
      title: 'Update[: {what}]',
      repeat: {
        days: { field: 'rhythm', is: { weekly: 7, daily: 1 } },
        times: { field: 'size', is: { low: 2, high: 3 } },
      },
    },
  ],
});

export const style = { language: 'en-GB', gap: '(gap)' };
