/**
 * Groups whose text is none of the document. A group that begins with `\*` is passed over as well, unless {@link KEPT} names it, as
 * the specification says to do with what one does not know.
 */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author buptim category colortbl comment company ' +
    'creatim datafield datastore docvar falt filetbl fldinst footer footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc ' +
    'generator header headerf headerl headerr info keywords latentstyles listname listoverridetable listpicture listtable nonesttables ' +
    'nonshppict objclass objdata operator pict pntxta pntxtb pnseclvl printim private revtbl revtim rsidtbl rxe shprslt sn sp subject sv ' +
    'tc tcn template themedata txe userprops vern xe xmlnstbl'
  ).split(' '),
);

/** What begins with `\*` and is text of the document. */
export const KEPT: ReadonlySet<string> = new Set(['footnote', 'nesttableprops', 'shpgrp', 'shpinst', 'shptxt', 'ud']);

/** Words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  line: '\n',
  '~': '\u00a0',
  _: '\u2011',
};
