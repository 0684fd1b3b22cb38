import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import type { Document } from '../../../src/model.ts';
import { DOCUMENT_FORMATS } from '../../../src/source/formats/registry.ts';
import { readInput } from '../../../src/source/open.ts';
import { agreement, convert, office } from './agreement.ts';

const SPEECHES = fileURLToPath(new URL('../../../../shared/speeches/', import.meta.url));
const speeches = existsSync(SPEECHES) ? readdirSync(SPEECHES).filter((name) => name.endsWith('.txt')) : [];
const formats = DOCUMENT_FORMATS.map(({ id }) => id);

/** How far an analysis must agree with that of the text: F1 of the outline, the slogans, the placeholders and the claims. */
const LEAST: Readonly<Record<string, number>> = { doc: 1, docx: 1, html: 1, odt: 1, rtf: 1 };
const LEAST_OF_OTHERS = 0.98;

/** A speech as drafters write it. */
const SPEECH = `在全市安全生产工作会议上的讲话
（2023年1月6日）

同志们：
这次会议很重要。下面，我讲三点意见。
一、认清形势，筑牢“两个防线”
去年，全市发生事故**起，同比下降15%。安全是1，其他是0。
（一）成绩来之不易。XX市XX局做了大量工作。
（二）问题不容忽视。一是认识不到位；二是责任不落实；三是监管不严格。
二、突出重点，防范重大风险
1.抓好矿山安全。要严格落实“三个必须”要求。
2.抓好消防安全。首先，查隐患；其次，抓整改；最后，问责任。
三、压实责任，确保一方平安
第一，党政同责。第二，一岗双责。第三，失职追责。
同志们，全面从严治党永远在路上，安全生产也永远在路上！
`;

const analyse = async (path: string): Promise<Document> => analyze(await readInput(path));

describe.skipIf(!office)('a speech that LibreOffice saved (skipped where it is absent)', () => {
  it.each(formats)('is found the same in .%s as in plain text', { timeout: 150_000 }, async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'speechkit-'));
    try {
      const own = join(folder, 'speech.txt');
      writeFileSync(own, SPEECH);
      const paths = [own, ...speeches.map((name) => join(SPEECHES, name))];
      const scores: Record<string, Record<string, number>> = {};
      await convert(paths, format, async (results) => {
        for (const path of paths) {
          const name = basename(path, '.txt');
          scores[name] = agreement(await analyse(path), await analyse(join(results, `${name}.${format}`)));
        }
      });
      const least = LEAST[format] ?? LEAST_OF_OTHERS;
      const poor = Object.entries(scores).filter(([, score]) => Object.values(score).some((value) => value < least));
      expect(poor).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
