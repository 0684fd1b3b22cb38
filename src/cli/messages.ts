import type { Language, Text } from '../language.ts';

/** What the tool tells its user beside the results, in one language. */
export interface Messages {
  unknownOption(flag: string, suggestion: string | undefined): string;
  unknownCommand(name: string, suggestion: string | undefined): string;
  missingArgument(name: string): string;
  missingValue(flags: string): string;
  tooManyArguments(): string;
  onlyStandardInput(flag: string): string;
  badChoice(where: string, value: string, choices: readonly string[]): string;
  badInteger(where: string, value: string, minimum: number, maximum?: number): string;
  badSize(where: string, value: string): string;
  badSwitch(where: string, value: string): string;
  badText(where: string, value: string): string;
  notAWord(path: string, line: number, text: string): string;
  badObject(where: string, value: string): string;
  badPair(where: string, value: string, shape: string): string;
  unknownRule(where: string, id: string, suggestion: string | undefined): string;
  conflict(one: string, other: string): string;
  nothingToCompare(): string;
  needs(flag: string, other: string): string;
  needsFormat(flag: string, formats: readonly string[]): string;
  notToTerminal(format: string): string;
  notToFolder(format: string, folder: string): string;
  folderWritten(folder: string, documents: number): string;
  onePageEach(format: string, folder: string): string;
  noKeywords(reason: string): string;
  nothingToFind(pattern: string): string;
  unknownTerm(id: string): string;
  badExpression(pattern: string, reason: string): string;
  sortedCut(shown: number, dropped: number): string;
  badPeriod(where: string, value: string): string;
  noPeriods(first: string, last: string): string;
  shortTerm(term: string): string;
  termsNotThere(terms: readonly string[]): string;
  undated(paths: readonly string[], by: 'year' | 'month', shown: number): string;
  formOneSpeech(): string;
  formWorkbook(path: string): string;
  formFilled(path: string): string;
  formWritten(path: string, places: number, speech: string): string;
  configMissing(path: string): string;
  configUnreadable(path: string, reason: string): string;
  configNotJson(path: string, reason: string): string;
  configNotObject(path: string): string;
  configUnknownKey(path: string, key: string, suggestion: string | undefined): string;
  fixNeedsPlace(): string;
  diffWritesNothing(): string;
  nothingToMend(): string;
  stdinInPlace(): string;
  fixOneInput(): string;
  outputFailed(path: string, reason: string): string;
  outputIsInput(path: string): string;
  outputLeftOut(output: string, count: number): string;
  replacedCharacters(count: number): string;
  garbledCharacters(count: number): string;
  moreMistakes(count: number): string;
  lexiconFromStdin(): string;
  listAndDocument(): string;
  bothStdin(): string;
  tableFormat(path: string, format: string): string;
  notInLexicon(suggestion: string | undefined): string;
  inExpansionsOnly(count: number): string;
  noCache(folder: string, reason: string): string;
  noCacheFolder(): string;
  cacheFailed(folder: string, reason: string): string;
  tryHelp(call: string): string;
  internal(reason: string): string;
  readonly standardOutput: string;
}

/** What the system says where a file or a folder cannot be used, in words. */
const SYSTEM_FAILURES: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such folder', zh: '没有这个文件夹' },
  ENOTDIR: { en: 'a part of the path is a file, not a folder', zh: '路径中有一级是文件，不是文件夹' },
  EEXIST: { en: 'a file of that name is there already', zh: '已有同名文件' },
  EISDIR: { en: 'it is a folder', zh: '这是文件夹' },
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'permission denied', zh: '没有权限' },
  EROFS: { en: 'the file system is read-only', zh: '文件系统只读' },
  ENOSPC: { en: 'no space is left', zh: '空间不足' },
  ELOOP: { en: 'symbolic links lead round in a circle', zh: '符号链接循环' },
  foreign: { en: 'it belongs to another user', zh: '属于其他用户' },
};

/** `a, b or c`. */
const orOf = (all: readonly string[]): string => all.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const en: Messages = {
  unknownOption: (flag, suggestion) => `unknown option ${flag}${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  unknownCommand: (name, suggestion) => `unknown command ${name}${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  missingArgument: (name) => `missing argument ${name}`,
  missingValue: (flags) => `option ${flags} needs a value`,
  tooManyArguments: () => 'too many arguments',
  onlyStandardInput: (flag) => `${flag} reads standard input only: give no paths`,
  badChoice: (where, value, choices) => `${where} cannot be ${value}: it is one of ${choices.join(', ')}`,
  badInteger: (where, value, minimum, maximum) =>
    `${where} cannot be ${value}: it is a whole number from ${minimum} ${maximum === undefined ? 'up' : `to ${maximum}`}`,
  badSize: (where, value) => `${where} cannot be ${value}: it is a number of bytes from 1 up, or of K, M or G: 500K, 10M`,
  badSwitch: (where, value) => `${where} cannot be ${value}: it is true or false`,
  badText: (where, value) => `${where} cannot be ${value}: it is a text`,
  notAWord: (path, line, text) => `${path}:${line}: not a word with a frequency from 1 up and a part of speech: ${text}`,
  badObject: (where, value) => `${where} cannot be ${value}: it is an object`,
  badPair: (where, value, shape) => `${where} cannot be ${value}: it is written ${shape}`,
  unknownRule: (where, id, suggestion) =>
    `${where}: there is no rule ${id} (${suggestion ? `did you mean ${suggestion}?` : "'speechkit check --list-rules' lists them"})`,
  conflict: (one, other) => `${one} and ${other} cannot be used together`,
  nothingToCompare: () => 'duplicates compares documents: give two or more, or a folder',
  needs: (flag, other) => `${flag} needs ${other}`,
  needsFormat: (flag, formats) => `${flag} needs --format ${orOf(formats)}`,
  notToTerminal: (format) => `${format} is not for a terminal: --output FILE, or a pipe, takes it`,
  notToFolder: (format, folder) => `${folder} is a folder, which takes json, csv, tsv or parquet; ${format} is one file`,
  folderWritten: (folder, documents) => `${folder}: ${documents} ${documents === 1 ? 'document' : 'documents'} written`,
  onePageEach: (format, folder) => `${folder} is a folder, which takes html; ${format} is one file`,
  noKeywords: (reason) => `the report has no keywords: ${reason}`,
  nothingToFind: (pattern) => `there is nothing to look for in "${pattern}"; quotation marks and blanks do not count`,
  unknownTerm: (id) => `the lexicon has no term ${id}; --fixed-strings looks for the word itself`,
  badExpression: (pattern, reason) => `cannot use the regular expression ${pattern}: ${reason}`,
  sortedCut: (shown, dropped) =>
    `only the first ${shown} hits in this order are shown, ${dropped} more are not; a narrower pattern has fewer`,
  badPeriod: (where, value) => `${where} cannot be ${value}: it is a year or a month, 2018 or 2018-03`,
  noPeriods: (first, last) => `--from ${first} is after --to ${last}`,
  shortTerm: (term) => `--term ${term}: a term has two characters or more; quotation marks and blanks do not count`,
  termsNotThere: (terms) => `in no document with a date: ${terms.join(', ')}`,
  undated: (paths, by, shown) =>
    `${paths.length} ${paths.length === 1 ? 'document' : 'documents'} without a ${by === 'year' ? 'date' : 'month'}, not counted: ` +
    paths.slice(0, shown).join(', ') +
    (paths.length > shown ? ` and ${paths.length - shown} more (json names all)` : ''),
  formOneSpeech: () => 'a form is of one speech: name one file, or none to read standard input',
  formWorkbook: (path) => `${path}: a form is written as CSV, which spreadsheets open: name it .csv`,
  formFilled: (path) => `${path} is a form that has been filled in, and stays as it is: name another file`,
  formWritten: (path, places, speech) =>
    `${path}: ${places} ${places === 1 ? 'place' : 'places'} to fill in${places === 0 ? '' : `, then 'speechkit fill ${speech} ${path} -o FILE'`}`,
  configMissing: (path) => `there is no configuration file ${path}`,
  configUnreadable: (path, reason) => `cannot read the configuration file ${path}: ${SYSTEM_FAILURES[reason]?.en ?? reason}`,
  configNotJson: (path, reason) => `the configuration file ${path} is not JSON: ${reason}`,
  configNotObject: (path) => `the configuration file ${path} does not hold an object`,
  configUnknownKey: (path, key, suggestion) => `unknown key "${key}" in ${path}${suggestion ? ` (did you mean "${suggestion}"?)` : ''}`,
  fixNeedsPlace: () => '--fix needs a place to write to: --in-place, or --output FILE; --diff only shows what would change',
  diffWritesNothing: () => '--diff writes nothing: leave out --in-place',
  nothingToMend: () => 'nothing has one certain answer: --fix would change nothing',
  stdinInPlace: () => 'standard input cannot be written in place; --output FILE takes the mended text',
  fixOneInput: () => '--fix --output FILE takes one input; --in-place takes many',
  outputFailed: (path, reason) => `cannot write ${path}: ${SYSTEM_FAILURES[reason]?.en ?? reason}`,
  outputIsInput: (path) => `${path} is an input, which would be overwritten: write to another file`,
  outputLeftOut: (output, count) => `what stands in ${output} is not read, as it is written (${count} ${count === 1 ? 'file' : 'files'})`,
  replacedCharacters: (count) => `${count} ${count === 1 ? 'character was' : 'characters were'} already lost (U+FFFD)`,
  garbledCharacters: (count) => `${count} characters are garbled by a wrong decoding and left out`,
  moreMistakes: (count) => `and ${count} more`,
  lexiconFromStdin: () => '--lexicon cannot be -: standard input is for documents',
  listAndDocument: () => '--files-from - reads the list from standard input, which then cannot be a document too',
  bothStdin: () => 'standard input cannot be both speeches',
  tableFormat: (path, format) => `${path}: ${format} is not read: save the table as CSV or TSV and give that`,
  notInLexicon: (suggestion) => `not in the lexicon${suggestion ? ` (did you mean ${suggestion}?)` : ''}`,
  inExpansionsOnly: (count) =>
    `no term of the lexicon, but in what ${count} ${count === 1 ? 'term stands' : 'terms stand'} for (--expansions shows ${count === 1 ? 'it' : 'them'})`,
  noCache: (folder, reason) => `running without the cache ${folder}: ${SYSTEM_FAILURES[reason]?.en ?? reason}`,
  noCacheFolder: () => 'there is no folder for a cache, since HOME is not set: --cache-dir or SPEECHKIT_CACHE_DIR names one',
  cacheFailed: (folder, reason) => `cannot use the cache ${folder}: ${SYSTEM_FAILURES[reason]?.en ?? reason}`,
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
  onlyStandardInput: (flag) => `${flag} 只读取标准输入，不要再写路径`,
  badChoice: (where, value, choices) => `${where} 不能是 ${value}，只能是 ${choices.join('、')}`,
  badInteger: (where, value, minimum, maximum) =>
    `${where} 不能是 ${value}，应为${maximum === undefined ? `不小于 ${minimum}` : ` ${minimum} 到 ${maximum}`} 的整数`,
  badSize: (where, value) => `${where} 不能是 ${value}，应为正的字节数，可用 K、M、G 作单位，如 500K、10M`,
  badSwitch: (where, value) => `${where} 不能是 ${value}，应为 true 或 false`,
  badText: (where, value) => `${where} 不能是 ${value}，应为文字`,
  notAWord: (path, line, text) => `${path}:${line}：不是“词 词频 词性”（词频为正整数，词频和词性可省）：${text}`,
  badObject: (where, value) => `${where} 不能是 ${value}，应为对象`,
  badPair: (where, value, shape) => `${where} 不能是 ${value}，应写作 ${shape}`,
  unknownRule: (where, id, suggestion) =>
    `${where}：没有规则 ${id}（${suggestion ? `是否想用 ${suggestion}？` : '全部规则见 speechkit check --list-rules'}）`,
  conflict: (one, other) => `${one} 与 ${other} 不能同时使用`,
  nothingToCompare: () => 'duplicates 比较多篇文稿：请给出两篇以上，或一个文件夹',
  needs: (flag, other) => `${flag} 须与 ${other} 合用`,
  needsFormat: (flag, formats) => `${flag} 须与 --format ${formats.join('、')}${formats.length > 1 ? ' 之一' : ''} 合用`,
  notToTerminal: (format) => `${format} 不能输出到终端，请用 --output FILE 或管道`,
  notToFolder: (format, folder) => `${folder} 是文件夹，可写入 json、csv、tsv 或 parquet；${format} 是单个文件`,
  folderWritten: (folder, documents) => `${folder}：已写入 ${documents} 篇`,
  onePageEach: (format, folder) => `${folder} 是文件夹，可写入 html；${format} 是单个文件`,
  noKeywords: (reason) => `报告不含关键词：${reason}`,
  nothingToFind: (pattern) => `“${pattern}”中没有可查的字；引号和空白不算`,
  unknownTerm: (id) => `词库中没有 ${id}；要查这几个字符本身，请加 --fixed-strings`,
  badExpression: (pattern, reason) => `正则表达式 ${pattern} 不能使用：${reason}`,
  sortedCut: (shown, dropped) => `只列出按此顺序的前 ${shown} 处，另有 ${dropped} 处未列；请缩小查找范围`,
  badPeriod: (where, value) => `${where} 不能是 ${value}，应为年份或月份，如 2018、2018-03`,
  noPeriods: (first, last) => `--from ${first} 晚于 --to ${last}`,
  shortTerm: (term) => `--term ${term}：提法至少要有两个字，引号和空白不算`,
  termsNotThere: (terms) => `有日期的文稿中没有：${terms.join('、')}`,
  undated: (paths, by, shown) =>
    `${paths.length} 篇文稿无从得知${by === 'year' ? '日期' : '月份'}，未计入：` +
    paths.slice(0, shown).join('、') +
    (paths.length > shown ? ` 等（全部见 json）` : ''),
  formOneSpeech: () => '一份填写表只对应一篇文稿：请只给一个文件，或不给而读取标准输入',
  formWorkbook: (path) => `${path}：填写表是 CSV，各种电子表格都能打开：请用 .csv 作扩展名`,
  formFilled: (path) => `${path} 是已经填过的填写表，不予覆盖：请换一个文件名`,
  formWritten: (path, places, speech) =>
    `${path}：待填 ${places} 处${places === 0 ? '' : `，填好后运行 speechkit fill ${speech} ${path} -o FILE`}`,
  configMissing: (path) => `没有配置文件 ${path}`,
  configUnreadable: (path, reason) => `无法读取配置文件 ${path}：${SYSTEM_FAILURES[reason]?.zh ?? reason}`,
  configNotJson: (path, reason) => `配置文件 ${path} 不是 JSON：${reason}`,
  configNotObject: (path) => `配置文件 ${path} 的内容不是对象`,
  configUnknownKey: (path, key, suggestion) => `${path} 中有未知的键 "${key}"${suggestion ? `（是否想用 "${suggestion}"？）` : ''}`,
  fixNeedsPlace: () => '--fix 须写明改正稿写到哪里：--in-place，或 --output FILE；只想看改动请用 --diff',
  diffWritesNothing: () => '--diff 不写入任何文件，请去掉 --in-place',
  nothingToMend: () => '没有只有一种确定写法的问题：--fix 不会有任何改动',
  stdinInPlace: () => '标准输入无法就地改写，请用 --output FILE 存放改正稿',
  fixOneInput: () => '--fix --output FILE 只能有一个输入，多个输入请用 --in-place',
  outputFailed: (path, reason) => `无法写入 ${path}：${SYSTEM_FAILURES[reason]?.zh ?? reason}`,
  outputIsInput: (path) => `${path} 是输入，写入会将其覆盖：请换一个文件名`,
  outputLeftOut: (output, count) => `${output} 是要写入的，不作输入（${count} 个文件）`,
  replacedCharacters: (count) => `有 ${count} 个字符此前已经丢失（U+FFFD）`,
  garbledCharacters: (count) => `有 ${count} 个字符因错误解码成为乱码，已略去`,
  moreMistakes: (count) => `另有 ${count} 处`,
  lexiconFromStdin: () => '--lexicon 不能是 -：标准输入用于文稿',
  listAndDocument: () => '--files-from - 从标准输入读取列表，标准输入就不能再作文稿',
  bothStdin: () => '标准输入不能既是前一篇又是后一篇',
  tableFormat: (path, format) => `${path}：不能读取 ${format} 文件，请将表格另存为 CSV 或 TSV 再试`,
  notInLexicon: (suggestion) => `词库中没有${suggestion ? `（是否想找 ${suggestion}？）` : ''}`,
  inExpansionsOnly: (count) => `不是词库中的提法，但有 ${count} 个提法的含义中有它（可用 --expansions 列出）`,
  noCache: (folder, reason) => `缓存 ${folder} 无法使用，这次不用缓存：${SYSTEM_FAILURES[reason]?.zh ?? reason}`,
  noCacheFolder: () => '没有可放缓存的文件夹（未设 HOME）：请用 --cache-dir 或 SPEECHKIT_CACHE_DIR 指定',
  cacheFailed: (folder, reason) => `缓存 ${folder} 无法使用：${SYSTEM_FAILURES[reason]?.zh ?? reason}`,
  tryHelp: (call) => `用法见 ${call} --help`,
  internal: (reason) => `内部错误：${reason}`,
  standardOutput: '标准输出',
};

/** The messages in one language. */
export function messagesIn(lang: Language): Messages {
  return lang === 'zh' ? zh : en;
}
