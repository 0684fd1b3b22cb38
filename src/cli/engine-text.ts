import type { EngineError, EngineFailure } from '../engines/failure.ts';
import type { Language, Text } from '../language.ts';
import type { Engine } from '../words/engine.ts';

const REASONS: Readonly<Record<EngineFailure, (detail: string) => Text>> = {
  'not-installed': () => ({ en: 'it is not installed', zh: '没有安装' }),
  'not-built': () => ({
    en: 'its native part was not built when it was installed (no compiler, or install scripts were skipped)',
    zh: '安装时没有编译出本地模块（没有编译器，或跳过了安装脚本）',
  }),
  'no-file': (detail) => ({ en: `there is no ${detail}`, zh: `缺少 ${detail}` }),
  damaged: (detail) => ({ en: `${detail} is damaged`, zh: `${detail} 已损坏` }),
  'bad-path': (detail) => ({ en: `it cannot read ${detail}`, zh: `它无法读取 ${detail}` }),
  failed: (detail) => ({ en: detail, zh: detail }),
};

/** Why an engine cannot be used, and the one that was tried before it. */
function engineText({ engine, code, detail, before }: EngineError, lang: Language): string {
  const reason = `${engine}: ${REASONS[code](detail)[lang]}`;
  if (before) return [engineText(before, lang), reason].join(lang === 'zh' ? '；' : '; ');
  return reason;
}

const NO_ENGINE: Text = { en: 'no segmenter can be loaded', zh: '无法加载分词器' };

/** The words cannot be divided. */
export function noEngineText(error: EngineError, lang: Language): string {
  return lang === 'zh' ? `${NO_ENGINE.zh}（${engineText(error, lang)}）` : `${NO_ENGINE.en} (${engineText(error, lang)})`;
}

/** The words are divided by another engine than usual. */
export function fallbackText({ name, version }: Engine, missed: EngineError, lang: Language): string {
  const reason = engineText(missed, lang);
  return lang === 'zh'
    ? `改用 ${name} ${version} 分词（${reason}）；加 --engine node-rs 则不再提示`
    : `using ${name} ${version} (${reason}); --engine node-rs asks for it and stops this note`;
}

/** Which engine divides the words, where the output has no place for it. */
export function engineNote({ name, version }: Engine, lang: Language): string {
  return lang === 'zh' ? `由 ${name} ${version} 分词` : `divided by ${name} ${version}`;
}
