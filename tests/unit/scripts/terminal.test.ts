import { expect, it } from 'vitest';
import { recorder } from './support/terminal.ts';

it('shows progress on a terminal only, in one line of its width', () => {
  const file = recorder(false);
  file.terminal.progress('extract 1/2 a.txt');
  expect(file.err()).toBe('');
  const screen = recorder(true);
  screen.terminal.progress('x'.repeat(200));
  expect(screen.err()).toBe(`\r\u001b[K${'x'.repeat(79)}`);
});

it('takes progress away before it says something', () => {
  const { terminal, err } = recorder(true);
  terminal.progress('working');
  terminal.say('done');
  terminal.say('really');
  expect(err()).toBe('\r\u001b[Kworking\r\u001b[Kdone\nreally\n');
});

it('prints nothing raw that came from a capture, neither as progress nor as a problem', () => {
  const { terminal, err } = recorder(true);
  terminal.progress('\u001b[31m.txt');
  terminal.report({ file: 'a\u0007.txt', place: '\u202e', reason: '\u009b1m', remedy: '\r' });
  expect(err().replaceAll('\r\u001b[K', '')).toBe(
    '\\u001b[31m.txta\\u0007.txt: \\u202e: \\u009b1m \\u000d\n',
  );
});

it('keeps data apart from messages', async () => {
  const { terminal, out, err } = recorder();
  await terminal.data('{}\n');
  terminal.say('one line');
  expect(out()).toBe('{}\n');
  expect(err()).toBe('one line\n');
});
