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
      for (const [option, { value, what }] of Object.entries(command.options ?? {})) {
        expect(out).toContain(`--${option} ${value}`);
        expect(out).toContain(what);
      }
    },
  );

  it('prints the parts of a build as a matrix', async () => {
    const { status, out } = await run('plan', '--parts', '3');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ part: ['1/3', '2/3', '3/3'] });
  });

  it('says that there are no captures for a part', async () => {
    const { status, err } = await run('build', '--part', '2/3', 'captures');
    expect(status).toBe(1);
    expect(err).toContain('content/captures holds no captures');
  });

  it.each([
    ['no command', [], 'Usage: variorum COMMAND'],
    ['an unknown command', ['bild'], "no command 'bild'"],
    ['an unknown flag', ['build', '--fast'], "Unknown option '--fast'"],
    ['a flag of another command', ['quotes', '--force'], "Unknown option '--force'"],
    ['a missing operand', ['extract'], 'FILE|DIR… is missing'],
    ['a surplus operand', ['stories', 'a', 'b'], "'b' is one argument too many"],
    ['an operand where none is taken', ['check', 'x'], "'x' is one argument too many"],
    ['a flag without its value', ['plan', '--parts'], "'--parts <value>' argument missing"],
    ['a plan of no parts', ['plan', '--parts', '0'], "'0' is no number of parts"],
    ['a plan without their number', ['plan'], '--parts N is missing'],
    ['a part of nothing', ['build', '--part', '1/4'], 'a part of what?'],
    ['a part of what has none', ['build', '--part', '1/4', 'x'], "'x' is not built in parts"],
    ['a part that is none', ['build', '--part', '5/4', 'captures'], "'5/4' is no part"],
    ['captures without a part', ['build', 'captures'], "which part of 'captures'?"],
    ['a place for no part', ['build', '--out', 'x'], '--part K/N is missing'],
    ['joining what has no parts', ['join', 'x'], "'x' is not joined from parts"],
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
