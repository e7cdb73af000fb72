/**
 * The rules that the schema cannot say: between fields, between records, between a record and the lists.
 * Each problem names the file, the line and the mend.
 */
import { basename, dirname, extname } from 'node:path';
import { foldForm } from '../../engine/build.ts';
import { aliasesOf } from '../aliases.ts';
import type { SourceRecord } from '../schema.ts';
import { DATE_CUE } from './alias-forms.ts';
import { commonWords, type HazardTest } from './hazards.ts';
import type { SourceData } from './load.ts';
import type { Problem } from './problem.ts';
import { unlikeNatives } from './transliteration/index.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Report = (record: YamlFile<SourceRecord>, path: Path, message: string) => void;

/** Every problem in data that could be read. Empty when it may be compiled. */
export function checkData(data: SourceData): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (record, path, message) => {
    problems.push({ file: record.file, line: record.lineOf(path), message });
  };
  const ids = new Map<string, YamlFile<SourceRecord>>();
  for (const record of data.records) {
    const twin = ids.get(record.value.id);
    if (twin) report(record, ['id'], `the id ${record.value.id} is taken by ${twin.file}`);
    else ids.set(record.value.id, record);
  }
  const hazards = commonWords(data.words.value.safe);
  for (const record of data.records) {
    checkPlace(record, report);
    checkReferences(record, ids, report);
    checkDates(record, report);
    checkStatements(record, data, report);
    checkHazards(record, hazards, report);
    checkNative(record, report);
  }
  checkTitles(data.records, report);
  checkSharedAliases(data.records, report);
  problems.push(...checkDecoys(data));
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function checkPlace(record: YamlFile<SourceRecord>, report: Report): void {
  const { id, kind } = record.value;
  const name = basename(record.file, extname(record.file));
  if (name !== id) report(record, ['id'], `the id is ${id} and the file is ${name}; they must be equal`);
  const folder = basename(dirname(record.file));
  if (folder !== kind) report(record, ['kind'], `the kind is ${kind} and the folder is ${folder}; they must be equal`);
}

function checkReferences(record: YamlFile<SourceRecord>, ids: ReadonlyMap<string, unknown>, report: Report): void {
  const { value } = record;
  const need = (id: string | undefined, path: Path) => {
    if (id !== undefined && !ids.has(id)) report(record, path, `there is no record ${id}`);
  };
  value.statements.forEach((statement, i) => {
    need(statement.according_to, ['statements', i, 'according_to']);
  });
  value.related?.forEach((relation, i) => {
    need(relation.to, ['related', i, 'to']);
    if (relation.to === value.id) report(record, ['related', i, 'to'], 'a record cannot be related to itself');
  });
  value.offices?.forEach((office, i) => {
    need(office.office, ['offices', i, 'office']);
  });
  need(value.government, ['government']);
  if (value.government !== undefined && value.kind !== 'place')
    report(record, ['government'], 'only a place speaks for a government');
  for (const { path, needs, not, at_least: atLeast, within } of aliasesOf(value)) {
    for (const [name, list] of Object.entries({ needs, not })) {
      list?.forEach((cue, i) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(cue) || ids.has(cue) || DATE_CUE.test(cue)) return;
        report(record, [...path, name, i], `there is no record ${cue}; a phrase is written as it stands in the text`);
      });
    }
    if (atLeast !== undefined && atLeast > (needs?.length ?? 0)) {
      report(record, [...path, 'at_least'], `asks for ${atLeast} of ${needs?.length ?? 0} cues`);
    }
    if (within !== undefined && !needs)
      report(record, [...path, 'within'], '`within` is about `needs`; there are none');
  }
}

function checkDates(record: YamlFile<SourceRecord>, report: Report): void {
  const { value } = record;
  const spans = [
    ...(value.date ? [{ from: value.date.start, to: value.date.end, path: ['date'] as Path }] : []),
    ...(value.offices ?? []).map((office, i) => ({ from: office.from, to: office.to, path: ['offices', i] as Path })),
  ];
  for (const { from, to, path } of spans) {
    if (to !== undefined && to < from.slice(0, to.length)) report(record, path, `ends ${to}, before it starts ${from}`);
  }
  value.statements.forEach((statement, i) => {
    if (statement.date > value.reviewed) {
      report(record, ['statements', i, 'date'], `${statement.date} is after the review of ${value.reviewed}`);
    }
  });
}

/** A sentence end inside a text: not behind an ordinal, an initial or a common abbreviation. */
const INNER_SENTENCE_END =
  /(?<![\p{N}]|\b\p{Lu}|\b(?:Dr|Gen|Lt|Col|Sen|Rep|Gov|Mr|Mrs|Ms|St|Jr|No|Nr|Art|vs|bzw|ca|z\. ?B|u\. ?a|d\. ?h|Inc|Co|Corp))[.!?]["”“»’]*\s+(?=["„“«(]?\p{Lu})/gu;

function checkStatements(record: YamlFile<SourceRecord>, data: SourceData, report: Report): void {
  record.value.statements.forEach((statement, i) => {
    for (const lang of ['de', 'en'] as const) {
      const ends = statement.text[lang].match(INNER_SENTENCE_END)?.length ?? 0;
      if (ends > 1)
        report(record, ['statements', i, 'text', lang], `${ends + 1} sentences; at most two, split the statement`);
    }
  });
  const sources = [
    ...record.value.statements.map((statement, i) => ({ sources: statement.sources, path: ['statements', i] as Path })),
    ...(record.value.offices ?? []).map((office, i) => ({ sources: office.sources, path: ['offices', i] as Path })),
  ];
  for (const { sources: list, path } of sources) {
    list.forEach((source, i) => {
      const host = new URL(source.url).hostname;
      const refused = data.refused.value.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
      if (refused)
        report(record, [...path, 'sources', i, 'url'], `${refused.domain} is refused as a source: ${refused.reason}`);
    });
  }
}

/** An alias that is also an everyday word or a first name must say when it counts. */
function checkHazards(record: YamlFile<SourceRecord>, hazards: HazardTest, report: Report): void {
  const { value } = record;
  for (const { form, lang, path, needs, exact, alone } of aliasesOf(value)) {
    if (needs || exact) continue;
    // A person's surname rests on the full name or a role anyway.
    if (value.kind === 'person' && !alone) continue;
    const reason = hazards(form, lang, value.kind === 'place');
    if (reason) report(record, path, `«${form}» is also ${reason}: give it \`needs\`, mark it \`exact\`, or drop it`);
  }
}

/** A name in its own script must sound like the record's: so nobody's name gets into another record. */
function checkNative(record: YamlFile<SourceRecord>, report: Report): void {
  for (const { script, made } of unlikeNatives(record.value)) {
    const list = made.map((form) => `«${form}»`).join(', ');
    report(
      record,
      ['native', script],
      `reads ${list}, none of which is a name of this record: mend it or add the name`,
    );
  }
}

function checkTitles(records: readonly YamlFile<SourceRecord>[], report: Report): void {
  const titles = new Map<string, YamlFile<SourceRecord>>();
  for (const record of records) {
    for (const lang of ['de', 'en'] as const) {
      const title = record.value.wikipedia?.[lang];
      if (title === undefined) continue;
      const twin = titles.get(`${lang}:${title}`);
      if (twin)
        report(
          record,
          ['wikipedia', lang],
          `the article «${title}» is that of ${twin.file}; two records may not share one`,
        );
      else titles.set(`${lang}:${title}`, record);
    }
  }
}

/**
 * Two records may share a form when at most one of them has it without condition (it is then the usual meaning), or when
 * each says how likely it is. Surnames are told apart by the full name.
 */
function checkSharedAliases(records: readonly YamlFile<SourceRecord>[], report: Report): void {
  const owners = new Map<string, YamlFile<SourceRecord>>();
  for (const record of records) {
    const own = new Set<string>();
    for (const { form, lang, path, needs, prior, alone, exact } of aliasesOf(record.value)) {
      const key = `${lang}:${exact ? form : foldForm(form)}`;
      if (needs || prior !== undefined) continue;
      if (own.has(`${lang}:${form}`)) report(record, path, `«${form}» is there twice`);
      own.add(`${lang}:${form}`);
      const surname = record.value.kind === 'person' && !form.includes(' ') && !alone;
      if (surname) continue;
      const owner = owners.get(key);
      if (!owner) owners.set(key, record);
      else if (owner !== record) {
        const mend = 'give `needs` to the rarer one, or a `prior` to both';
        report(record, path, `«${form}» is also a name of ${owner.value.id}: ${mend}`);
      }
    }
  }
}

/** A decoy, in either list, that is a record's name would silence it. */
function checkDecoys({ decoys, thin, records }: SourceData): Problem[] {
  const names = new Map(records.flatMap(({ value }) => aliasesOf(value).map(({ form }) => [foldForm(form), value.id])));
  const problemOf = (file: YamlFile<unknown>, path: Path, name: string): Problem[] => {
    const id = names.get(foldForm(name));
    if (id === undefined) return [];
    return [
      { file: file.file, line: file.lineOf(path), message: `«${name}» is a name of ${id}; it cannot be a decoy` },
    ];
  };
  return [
    ...decoys.value.flatMap((entry, i) => entry.names.flatMap((name, j) => problemOf(decoys, [i, 'names', j], name))),
    ...(thin?.overrides.value.decoys ?? []).flatMap((name, i) => problemOf(thin!.overrides, ['decoys', i], name)),
  ];
}
