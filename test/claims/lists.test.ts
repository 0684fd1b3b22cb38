import { describe, expect, it } from 'vitest';
import { countsOf, evidenceOf } from './analysis.ts';

/** The items of the only claim in a sentence. */
function itemsIn(sentence: string): string[] {
  const claims = countsOf(sentence);
  expect(claims.length).toBe(1);
  return evidenceOf(sentence, claims[0]);
}

/** Whether the sentence says nothing that could be checked. */
function saysNothing(sentence: string): void {
  expect(countsOf(sentence).map(({ text }) => text)).toEqual([]);
}

describe('a list before its number', () => {
  it('is divided at 、 and at the conjunction before its last item', () => {
    expect(itemsIn('要严把进货、加工和出厂三道关口。')).toEqual(['进货', '加工', '出厂']);
    expect(itemsIn('推进机构、职能以及编制三项改革。')).toEqual(['机构', '职能', '编制']);
  });

  it('does not reach into the paragraph before, though that ends with the same words and a comma', () => {
    // This did not end: the clause before the comma was looked for again and again.
    saysNothing('我们抓住四个特点，\n（三）同志们抓住四个特点，落实到位。');
    saysNothing('要抓好四个特点，\n（三）抓好四个特点，落实四个特点。');
  });

  it('may be a pair without 、', () => {
    expect(itemsIn('要守住发展和生态两条底线。')).toEqual(['发展', '生态']);
  });

  it('may be a pair before a quoted number of things, or before one that counts what both end with', () => {
    expect(itemsIn('用好技改和人才“两大动力”。')).toEqual(['技改', '人才']);
    expect(itemsIn('统筹河道清淤和山塘加固“两篇文章”。')).toEqual(['河道清淤', '山塘加固']);
    expect(itemsIn('加快装备智能化、园区低碳化“两化”步伐。')).toEqual(['装备智能化', '园区低碳化']);
    saysNothing('做好老人体检、妇女“两病”筛查。');
    saysNothing('坚持整体谋划、协同落实“两区”规划。');
    saysNothing('坚决揭露分裂势力和制造“两个中国”的图谋。');
    saysNothing('把主业做强、突破“两线”。');
    saysNothing('学习理论、坚定做到“两个维护”。');
  });

  it('may be closed by 等, 这 or 这样, and is left alone where 等 says that items are missing', () => {
    expect(itemsIn('抓好水源、管网、泵站等三大工程。')).toEqual(['水源', '管网', '泵站']);
    expect(itemsIn('教育、医疗、养老这三件大事，一件也不能放松。')).toEqual(['教育', '医疗', '养老']);
    saysNothing('抓好水源、管网等三大工程。');
  });

  it('may have a conjunction inside a word, which divides nothing', () => {
    expect(itemsIn('增进共同富裕、和谐邻里、参与热情三方面的成效。')).toEqual(['增进共同富裕', '和谐邻里', '参与热情']);
    saysNothing('推进协同发展三项改革。');
  });

  it('keeps brackets and quotations whole', () => {
    expect(itemsIn('推进市、区（县、市）、乡（镇、街道）三类网络建设。')).toEqual(['推进市', '区（县、市）', '乡（镇、街道）']);
    expect(itemsIn('搞好“老街、新貌”、水岸、夜市三大片区联动行动。')).toEqual(['搞好“老街、新貌”', '水岸', '夜市']);
  });

  it('ends at a comma, a sentence end or an opening quotation mark', () => {
    saysNothing('道路、桥梁，三项工程都开了工。');
    saysNothing('怎么修、谁来修、何时修的问题。按照“四个不变”的办法推进。');
    saysNothing('推出红色、绿色、“古色三件套”线路。');
  });

  it('names mountains that are none, and no levels of power', () => {
    saysNothing('县和基层政权两级的改革明年完成。');
    expect(itemsIn('推翻了愚昧、贫穷、疾病三座大山。')).toEqual(['推翻了愚昧', '贫穷', '疾病']);
    saysNothing('去年新建了东河、西河、南河三座水库。');
  });

  it('may be the subject of what it brought about', () => {
    expect(itemsIn('案件数量、涉案金额和伤亡人数实现“三下降”。')).toEqual(['案件数量', '涉案金额', '伤亡人数']);
    saysNothing('加强领导、落实责任、完善制度实现“三提升”。');
    saysNothing('政策、项目、资金全面实现“三集中”。');
    saysNothing('进出口、消费、投资实现三个突破。');
  });

  it('begins behind a list with a number of its own in the same clause', () => {
    const texts = (sentence: string): string[] => countsOf(sentence).map(({ text }) => text);
    expect(texts('老路和新路两条道路、守成和创新两种思想、苦干和巧干两类办法都要讲清楚。')).toEqual([
      '老路和新路两条道路',
      '守成和创新两种思想',
      '苦干和巧干两类办法',
    ]);
    expect(texts('用好码头、货场、驿站“三个平台”和公路、铁路、水路“三条通道”。')).toEqual([
      '用好码头、货场、驿站“三个平台”',
      '公路、铁路、水路“三条通道”',
    ]);
    expect(texts('用好码头、货场、驿站“三个平台”加快建设公路“三条通道”。')).toEqual(['用好码头、货场、驿站“三个平台”']);
  });

  it('does not reach over the verb whose object the number is', () => {
    saysNothing('加强领导、落实责任、打好三大战役。');
    saysNothing('要区分和处理两类不同的矛盾。');
    saysNothing('省里和县上每年支持两个重点方向。');
    saysNothing('东城组和西城组由这两个区域的同志组成。');
    saysNothing('东湖和西湖这两个市的渔业都很发达。');
    expect(itemsIn('处理好纪律和自由两个问题。')).toEqual(['纪律', '自由']);
  });

  it('has an item before its first conjunction, and not only 要 or 将', () => {
    saysNothing('要和思想建设两个方面结合起来。');
    saysNothing('将与队伍建设两个方面一并考虑。');
  });
});

describe('a list behind its number', () => {
  it('is opened by a dash, a colon, a bracket, 即 or 指', () => {
    const items = ['清单', '台账', '通报'];
    expect(itemsIn('建立“三项制度”——清单、台账、通报，一抓到底。')).toEqual(items);
    expect(itemsIn('建立“三项制度”：清单、台账和通报。')).toEqual(items);
    expect(itemsIn('建立“三项制度”（清单、台账、通报），一抓到底。')).toEqual(items);
    expect(itemsIn('建立“三项制度”，即清单、台账、通报。')).toEqual(items);
    expect(itemsIn('“三项制度”指清单、台账、通报。')).toEqual(items);
  });

  it('may be of clauses that begin alike, end alike or are equally long', () => {
    expect(itemsIn('落实“三定”：定人员，定地段，定时限。')).toEqual(['定人员', '定地段', '定时限']);
    expect(itemsIn('坚持“三个结合”，即防灾与救灾相结合，群防与专防相结合，工程与管护相结合，把隐患除掉。')).toEqual([
      '防灾与救灾相结合',
      '群防与专防相结合',
      '工程与管护相结合',
    ]);
    expect(itemsIn('一律实行“四定”，即定规模，定投资，定工期，定效益，并且建立台账。')).toEqual(['定规模', '定投资', '定工期', '定效益']);
    expect(itemsIn('记住三句话：山高人为峰，水长船自行，路远志更坚。')).toEqual(['山高人为峰', '水长船自行', '路远志更坚']);
    saysNothing('落实“三定”：定人员，定地段，定时限，定奖惩。');
    saysNothing('做到“三个到位”：认识到位，人员到位，物资要跟上，检查也不能少。');
    saysNothing('建成“三大中心”：去年开工，投资八千万元，今年投用。');
  });

  it('may be of any clauses between brackets', () => {
    expect(itemsIn('参加三项活动（帮助收麦，看望老人，打扫街道），大家都出了力。')).toEqual(['帮助收麦', '看望老人', '打扫街道']);
    expect(itemsIn('壮大三个产业（做强以粮、油和果为主的农业，做大以机械为主的工业，做活商贸业）。')).toEqual([
      '做强以粮、油和果为主的农业',
      '做大以机械为主的工业',
      '做活商贸业',
    ]);
    saysNothing('建成两个中心（位于镇区，年底投用）。');
    saysNothing('参加三支队伍的活动（支农，支边，支教，巡逻）。');
  });

  it('counts both halves of a double slogan', () => {
    expect(itemsIn('“两横一纵”航道：北河、南河和中河。')).toEqual(['北河', '南河', '中河']);
    saysNothing('“两横一纵”航道：北河、南河。');
    expect(itemsIn('治理“两河一渠一沟”（东河、西河，引水渠，长沟）。')).toEqual(['东河', '西河', '引水渠', '长沟']);
    saysNothing('治理“两河一渠一沟”（东河、西河，引水渠）。');
  });

  it('has no item in the next paragraph', () => {
    saysNothing('事情说清楚了。两种可能：一种是先难后易，\n一种是先易后难。以后（此处省略20字）');
  });

  it('is reported only where it has as many items as the number says', () => {
    saysNothing('建立“三项制度”：清单、台账。');
    saysNothing('建立“三项制度”：清单、台账、通报、问责。');
    saysNothing('确定四条纪律，即：不准迟到；不准早退；不准串岗；');
  });
});

describe('what looks like a number of things', () => {
  it.each([
    ['grades', '医院评上国家二级、省三级标准。'],
    ['places of digits', '产值、税收保持两位数增长。'],
    ['measures', '工期、进度各提前三个月，成本、损耗下降两个百分点。'],
    ['ranges', '每乡培育果品、药材1—2个产业。'],
    ['about so many', '县城、乡镇各办三四项活动。'],
    ['congresses', '学习领会六大、七大、八大精神，贯彻党的十九大部署。'],
    ['plans', '回顾“十五”、“十一五”时期，谋划、推进“十二五”规划。'],
    ['ordinals', '发展第一、第二、第三产业。'],
    ['a number behind its noun', '新增示范园1个、创新平台2个。'],
    ['a fixed name', '发放城乡低保、残疾人两项补贴。'],
    ['a sum', '做强纺织、服装、皮革等“10+1”传统产业。'],
  ])('is none: %s', (_, sentence) => saysNothing(sentence));
});
