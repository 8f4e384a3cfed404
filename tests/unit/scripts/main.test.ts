import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../scripts/lib/commands.ts';
import { main } from '../../../scripts/lib/main.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { terminalOn } from '../../../scripts/lib/terminal.ts';
import { recorder } from './support/terminal.ts';

const run = async (...args: string[]) => {
  const { terminal, out, err } = recorder();
  const around = { project: projectAt('/nowhere'), from: '/nowhere', input: nothing(), terminal };
  return { status: await main(args, around), out: out(), err: err() };
};

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input at its end.
}

describe('the command line', () => {
  it('lists every command with what it does', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const [name, { summary }] of COMMANDS)
      expect(out).toMatch(new RegExp(`${name} +${summary}`));
  });

  it.each([...COMMANDS])(
    'helps with %s, flags and exit statuses included',
    async (name, command) => {
      const { status, out } = await run(name, '--help');
      expect(status).toBe(0);
      expect(out).toContain(`Usage: variorum ${name}`);
      expect(out).toContain('Exit status: 0');
      for (const [flag, what] of Object.entries(command.flags)) {
        expect(out).toContain(`--${flag}`);
        expect(out).toContain(what);
      }
    },
  );

  it.each([
    ['no command', [], 'Usage: variorum COMMAND'],
    ['an unknown command', ['bild'], "no command 'bild'"],
    ['an unknown flag', ['build', '--fast'], "Unknown option '--fast'"],
    ['a flag of another command', ['quotes', '--force'], "Unknown option '--force'"],
    ['a missing operand', ['extract'], 'FILE|DIR… is missing'],
    ['a surplus operand', ['stories', 'a', 'b'], "'b' is one argument too many"],
    ['an operand where none is taken', ['build', 'x'], "'x' is one argument too many"],
  ])('calls %s wrong usage and shows the right one', async (_, args, message) => {
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('Usage: variorum');
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    let said = '';
    const terminal = terminalOn(
      {
        write: (_, done) => {
          done(gone);
          return false;
        },
      },
      {
        write: (text) => {
          said += text;
          return true;
        },
      },
    );
    const around = { project: projectAt('/nowhere'), from: '/nowhere', input: nothing(), terminal };
    expect(await main(['--help'], around)).toBe(0);
    expect(said).toBe('');
  });

  it('never writes control characters of its arguments to the terminal', async () => {
    const { err } = await run('\u001b[2Jbuild');
    expect(err).not.toContain('\u001b');
  });
});
