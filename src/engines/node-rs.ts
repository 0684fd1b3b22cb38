import type { Engine } from '../words/engine.ts';
import type { Dictionary } from './dictionary.ts';
import { type EngineError, engineError } from './failure.ts';
import { versionOf } from './installed.ts';

const NAME = '@node-rs/jieba';

/**
 * jieba-rs, built for every usual system before it was published: it needs neither a compiler nor an install script.
 * @param before why the engine that was tried first cannot be used
 */
export async function loadNodeRs(dictionary: Dictionary, userDictionary: string, before: EngineError | null = null): Promise<Engine> {
  try {
    const version = versionOf(NAME);
    const { Jieba } = await import('@node-rs/jieba');
    const native = Jieba.withDict(dictionary.bytes);
    native.loadDict(Buffer.from(userDictionary));
    return {
      name: NAME,
      version,
      cut: (text) => native.cut(text, true),
      tag: (text) => native.tag(text, true),
    };
  } catch (error) {
    throw engineError(NAME, error, before);
  }
}
