/** The names of a record, one by one: an entry of `aliases` may be a name or several that share a condition. */
import { foldForm } from '../engine/build.ts';
import type { Path } from './compile/yaml-file.ts';
import type { AliasCondition, SourceRecord } from './schema.ts';

export interface Alias extends AliasCondition {
  readonly form: string;
  readonly lang: 'de' | 'en';
  /** Where it stands in the record. */
  readonly path: Path;
}

/** The same for what the matcher takes for the same name of a language. */
export function aliasKey({ form, lang }: Pick<Alias, 'form' | 'lang'>): string {
  return `${lang}:${foldForm(form)}`;
}

/** Every name of a record in order, German before English. */
export function aliasesOf(record: Pick<SourceRecord, 'aliases'>): Alias[] {
  return (['de', 'en'] as const).flatMap((lang) =>
    record.aliases[lang].flatMap((entry, i): Alias[] => {
      const path = ['aliases', lang, i];
      if (typeof entry === 'string') return [{ form: entry, lang, path }];
      const { form, ...condition } = entry;
      const forms = typeof form === 'string' ? [form] : form;
      return forms.map((single) => ({ ...condition, form: single, lang, path }));
    }),
  );
}
