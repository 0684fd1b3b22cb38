import type { EngineName } from '../words/engine.ts';

/** Why an engine cannot be used: its package, its native part or a file of it is missing or unreadable, or it says so itself. */
export type EngineFailure = 'not-installed' | 'not-built' | 'no-file' | 'damaged' | 'bad-path' | 'failed';

/** An engine cannot be used here. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly engine: EngineName;
  readonly code: EngineFailure;
  /** The file that it is about, or what the engine or the system said. */
  readonly detail: string;
  /** Why the engine that was tried before cannot be used either. */
  readonly before: EngineError | null;

  constructor(engine: EngineName, code: EngineFailure, detail: string, { cause, before = null }: Background = {}) {
    super(`${engine}: ${code} ${detail}`, { cause });
    this.engine = engine;
    this.code = code;
    this.detail = detail;
    this.before = before;
  }
}

interface Background {
  readonly cause?: unknown;
  readonly before?: EngineError | null;
}

/** The error as one of the engine, whatever was thrown. */
export function engineError(engine: EngineName, error: unknown, before: EngineError | null = null): EngineError {
  if (error instanceof EngineError) return new EngineError(error.engine, error.code, error.detail, { cause: error, before });
  const { code, message } = error as NodeJS.ErrnoException;
  const isUnbuilt = code === 'BINDING_NOT_FOUND';
  const [first = ''] = String(message ?? error).split('\n');
  return new EngineError(engine, isUnbuilt ? 'not-built' : 'failed', isUnbuilt ? '' : first, { cause: error, before });
}
