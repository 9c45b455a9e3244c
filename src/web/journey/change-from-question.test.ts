import { expect, test } from 'vitest';
import { changeFromQuestion } from '#web/journey/change-from-question.ts';

test.each([
  ['How might we let every piece of advice have a name under it?', 'Let every piece of advice have a name under it'],
  ['Hur kan vi … finnas där den första kvällen?', 'Finnas där den första kvällen'],
  ['Hvordan kan vi være der den første kvelden?', 'Være der den første kvelden'],
  ['Somebody should answer the same evening', 'Somebody should answer the same evening'],
  ['How might we', ''],
])('a change begins from %j', (question, change) => expect(changeFromQuestion(question)).toBe(change));
