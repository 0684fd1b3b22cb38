import type { Language } from '../language.ts';

/** What the tool tells its user beside the results, in one language. */
export interface Messages {
  unknownOption(flag: string, suggestion: string | undefined): string;
  unknownCommand(name: string, suggestion: string | undefined): string;
  missingArgument(name: string): string;
  missingValue(flags: string): string;
  tooManyArguments(): string;
  badChoice(where: string, value: string, choices: readonly string[]): string;
  badInteger(where: string, value: string, minimum: number): string;
  badSwitch(where: string, value: string): string;
  badText(where: string, value: string): string;
  exclusive(one: string, other: string): string;
  fileUnreadable(path: string, reason: string): string;
  notAWord(path: string, line: number, text: string): string;
  configMissing(path: string): string;
  configUnreadable(path: string, reason: string): string;
  configNotJson(path: string, reason: string): string;
  configNotObject(path: string): string;
  configUnknownKey(path: string, key: string, suggestion: string | undefined): string;
  outputFailed(path: string, reason: string): string;
  replacedCharacters(count: number): string;
  garbledCharacters(count: number): string;
  tryHelp(call: string): string;
  internal(reason: string): string;
  readonly standardOutput: string;
}

const en: Messages = {
  unknownOption: (flag, suggestion) => `unknown option ${flag}${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  unknownCommand: (name, suggestion) => `unknown command ${name}${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  missingArgument: (name) => `missing argument ${name}`,
  missingValue: (flags) => `option ${flags} needs a value`,
  tooManyArguments: () => 'too many arguments',
  badChoice: (where, value, choices) => `${where} cannot be ${value}: it is one of ${choices.join(', ')}`,
  badInteger: (where, value, minimum) => `${where} cannot be ${value}: it is a whole number from ${minimum} up`,
  badSwitch: (where, value) => `${where} cannot be ${value}: it is true or false`,
  badText: (where, value) => `${where} cannot be ${value}: it is a text`,
  exclusive: (one, other) => `${one} and ${other} cannot be given together`,
  fileUnreadable: (path, reason) => `cannot read ${path}: ${reason}`,
  notAWord: (path, line, text) => `${path}:${line}: not a word with a frequency from 1 up and a part of speech: ${text}`,
  configMissing: (path) => `there is no configuration file ${path}`,
  configUnreadable: (path, reason) => `cannot read the configuration file ${path}: ${reason}`,
  configNotJson: (path, reason) => `the configuration file ${path} is not JSON: ${reason}`,
  configNotObject: (path) => `the configuration file ${path} does not hold an object`,
  configUnknownKey: (path, key, suggestion) => `unknown key "${key}" in ${path}${suggestion ? ` (did you mean "${suggestion}"?)` : ''}`,
  outputFailed: (path, reason) => `cannot write ${path}: ${reason}`,
  replacedCharacters: (count) => `${count} ${count === 1 ? 'character was' : 'characters were'} already lost (U+FFFD)`,
  garbledCharacters: (count) => `${count} characters are garbled by a wrong decoding and left out`,
  tryHelp: (call) => `Try '${call} --help'.`,
  internal: (reason) => `internal error: ${reason}`,
  standardOutput: 'standard output',
};

const zh: Messages = {
  unknownOption: (flag, suggestion) => `没有选项 ${flag}${suggestion ? `（是否想用 ${suggestion}？）` : ''}`,
  unknownCommand: (name, suggestion) => `没有命令 ${name}${suggestion ? `（是否想用 ${suggestion}？）` : ''}`,
  missingArgument: (name) => `缺少参数 ${name}`,
  missingValue: (flags) => `选项 ${flags} 需要取值`,
  tooManyArguments: () => '参数过多',
  badChoice: (where, value, choices) => `${where} 不能是 ${value}，只能是 ${choices.join('、')}`,
  badInteger: (where, value, minimum) => `${where} 不能是 ${value}，应为不小于 ${minimum} 的整数`,
  badSwitch: (where, value) => `${where} 不能是 ${value}，应为 true 或 false`,
  badText: (where, value) => `${where} 不能是 ${value}，应为文字`,
  exclusive: (one, other) => `${one} 与 ${other} 不能同时使用`,
  fileUnreadable: (path, reason) => `无法读取 ${path}：${reason}`,
  notAWord: (path, line, text) => `${path}:${line}：不是“词 词频 词性”（词频为正整数，词频和词性可省）：${text}`,
  configMissing: (path) => `没有配置文件 ${path}`,
  configUnreadable: (path, reason) => `无法读取配置文件 ${path}：${reason}`,
  configNotJson: (path, reason) => `配置文件 ${path} 不是 JSON：${reason}`,
  configNotObject: (path) => `配置文件 ${path} 的内容不是对象`,
  configUnknownKey: (path, key, suggestion) => `${path} 中有未知的键 "${key}"${suggestion ? `（是否想用 "${suggestion}"？）` : ''}`,
  outputFailed: (path, reason) => `无法写入 ${path}：${reason}`,
  replacedCharacters: (count) => `有 ${count} 个字符此前已经丢失（U+FFFD）`,
  garbledCharacters: (count) => `有 ${count} 个字符因错误解码成为乱码，已略去`,
  tryHelp: (call) => `用法见 ${call} --help`,
  internal: (reason) => `内部错误：${reason}`,
  standardOutput: '标准输出',
};

/** The messages in one language. */
export function messagesIn(lang: Language): Messages {
  return lang === 'zh' ? zh : en;
}
