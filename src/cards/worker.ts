export { draw } from './draw.ts';
