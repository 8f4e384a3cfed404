/** Makes a part of a project's captures in a process of its own: PROJECT K/N DIR. */
import { makeCapturesPart } from '../../../../scripts/lib/parts/captures-part.ts';
import { shareIn } from '../../../../scripts/lib/parts/share.ts';
import { projectAt } from '../../../../scripts/lib/project.ts';

const [root = '', part = '', out = ''] = process.argv.slice(2);
await makeCapturesPart(projectAt(root), shareIn(part), out, () => undefined);
