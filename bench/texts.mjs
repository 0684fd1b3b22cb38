// @ts-check
import { readFileSync } from 'node:fs';
import { corpus } from '../scripts/documents.mjs';

/** Repeats `unit` up to `bytes` of UTF-8. @param {string} unit @param {number} bytes @returns {string} */
function repeat(unit, bytes) {
  return unit.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(unit))));
}

/** How much of the corpus makes the ordinary text: so little that both sizes hold it many times, and differ in nothing but length. */
const SAMPLE = 500_000;

/**
 * Documents from all over the corpus one after the other, as often as it takes.
 * @param {number} bytes @param {typeof import('../src/index.ts').decode} decode @returns {string}
 */
function ordinary(bytes, decode) {
  const files = corpus();
  const step = Math.max(1, Math.floor(files.length / 16));
  let sample = '';
  for (let index = 0; index < files.length && Buffer.byteLength(sample) < SAMPLE; index += step) {
    sample += `${decode(readFileSync(/** @type {{ path: string }} */ (files[index]).path)).text}\n`;
  }
  return repeat(sample, bytes);
}

/** @param {number} bytes @returns {string} */
function pageNumbers(bytes) {
  const lines = [];
  for (let page = 1, size = 0; size < bytes; page++) {
    const line = `${page}\n`;
    lines.push(line);
    size += line.length;
  }
  return lines.join('');
}

/** A Han character for each number. @param {number} value */
const han = (value) => String.fromCharCode(0x4e00 + (value % 0x5000));

/** Slogans that are all different, each with a list elsewhere that its words end in. @param {number} bytes @returns {string} */
function differentSlogans(bytes) {
  const parts = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const noun = han(i) + han(Math.floor(i / 0x5000) + 7);
    const part = `要抓好“三个${noun}”。要有甲${noun}、乙${noun}、丙${noun}才行。\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** A speech of slogans and a glossary that explains every one of them. @param {number} bytes @returns {string} */
function glossary(bytes) {
  const rows = [];
  const names = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const name = `三${han(i)}${han(Math.floor(i / 0x5000) + 7)}`;
    names.push(`推进“${name}”工程。\n`);
    rows.push(`${i + 1}.“${name}”：指甲、乙、丙。\n`);
    size += 2 * Buffer.byteLength(`${name}${name}`) + 36;
  }
  return `${names.join('')}谢谢大家！\n名词解释\n${rows.join('')}`;
}

/**
 * Kinds of text, each of which can be had in any size (bytes of UTF-8).
 * @type {Readonly<Record<string, (bytes: number, decode: typeof import('../src/index.ts').decode) => string>>}
 */
export const TEXTS = {
  'ordinary documents': ordinary,
  'ordinary prose in one line': (bytes, decode) => ordinary(bytes, decode).replace(/\s+/g, ''),
  'page numbers, one a line': pageNumbers,
  'slogans, each another': differentSlogans,
  'slogans and their glossary': glossary,
  ...Object.fromEntries(
    [
      ...[
        '一、',
        '一、\n',
        '1、',
        '（一）',
        '（一）\n',
        '一是',
        '一要',
        '第一，',
        '首先，',
        '①',
        '# \n',
        '各位代表：',
        '各位代表：\n',
        '全文3829字',
        '讲三点意见：',
        '讲三点意见：一是甲；二是乙。',
        '三个',
        '甲、乙、丙“三大”行动',
        '以上三点',
        '来源：',
        '“四个意识”',
        '“三大”行动',
        '六个围绕一加强',
        '全面從嚴治黨，“三保”。',
        '甲、乙、丙“三大工程”。',
        '“五个责任”',
        '甲责任、',
        '“三山”指甲、',
        '“三山两水”：“三山”指',
        '“四个意识”、“四个自信、两个维护”',
        '“‘「『三会一课',
        '“三',
        '三会',
        '双千',
        '1+',
        '一校一',
        '“三大”（',
        '1.“三保”：',
      ],
      ...[
        '“',
        '“”',
        '（',
        '）',
        '【',
        '《',
        '*',
        '**',
        '_',
        '`',
        '<!--',
        '- 3 -\n',
        '第1页',
        ' ',
        '\u3000',
        '\t',
        '\n',
        '\r\n',
        '。',
        '，',
        '、',
        '和',
        '一',
        '1',
        '党',
        'a',
        '此处省略752字',
      ],
    ].map((unit) => [JSON.stringify(unit).replaceAll('\u3000', '\\u3000'), (/** @type {number} */ bytes) => repeat(unit, bytes)]),
  ),
};
