import { decodeEntities } from '../../text/entities.ts';
import { mendMojibake } from '../encoding/mojibake.ts';

const TAG =
  /<\/?(?:a|abbr|b|br|cite|em|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;

/** A field's words: what was misread mended, inline tags and references to characters read, white space as one space. */
export const plain = (value: string): string => {
  const sound = mendMojibake(value.toWellFormed());
  const text = sound.includes('<') ? sound.replace(TAG, ' ') : sound;
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
};
