import type { YamlNode } from '../text/yaml.ts';
import type { Comment, Directive } from './draft.ts';

/** The directives among the comments of a draft: `<!-- sourcier-ignorer RULE[, RULE] : raison (par AB, 2026-11-20) -->` and its kin, in French or English. */
export function directivesIn(comments: readonly Comment[], text: string): readonly Directive[] {
  return comments.flatMap(({ span, text: comment }): readonly Directive[] => {
    const found = /^\s*sourcier-ignor(?:er|e)(?:-([a-zé]+))?(?=[\s:\u00a0\u202f]|$)(.*)$/isu.exec(comment);
    if (!found) return [];
    const kind = kindOf(found[1]?.toLowerCase());
    if (!kind) return [];
    const { rules, reason } = halves(found[2] ?? '');
    return [{ kind: kind === 'line' && standsAlone(text, span) ? 'next-line' : kind, rules, ...signed(reason), span }];
  });
}

/** The directives of the key `sourcier-ignorer` of a front matter: a rule and its reason as key and value, alone or in a list; `from` is where the YAML stands in the draft. */
export function directivesOf(node: YamlNode, from: number): readonly Directive[] {
  if (node.kind === 'list') return node.items.flatMap((item) => directivesOf(item, from));
  if (node.kind === 'map') {
    return node.entries.map(({ key, keySpan, value }) => ({
      kind: 'whole-draft',
      rules: rulesOf(key),
      ...signed(value.kind === 'scalar' ? value.text : ''),
      span: { start: from + keySpan.start, end: from + Math.max(keySpan.end, value.span.end) },
    }));
  }
  if (node.text.trim() === '') return [];
  const { rules, reason } = halves(node.text);
  return [{ kind: 'whole-draft', rules, ...signed(reason), span: { start: from + node.span.start, end: from + node.span.end } }];
}

function kindOf(suffix: string | undefined): Directive['kind'] | undefined {
  if (suffix === undefined) return 'next-block';
  if (suffix === 'ligne' || suffix === 'line') return 'line';
  if (suffix === 'debut' || suffix === 'début' || suffix === 'start') return 'begin';
  return suffix === 'fin' || suffix === 'end' ? 'end' : undefined;
}

/** « RULE, RULE : raison »; a rule has no colon in its name. */
function halves(text: string): { readonly rules: readonly string[]; readonly reason: string } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { rules: rulesOf(text), reason: '' }
    : { rules: rulesOf(text.slice(0, colon)), reason: text.slice(colon + 1) };
}

function rulesOf(text: string): readonly string[] {
  return text.split(/[\s,;]+/u).filter((rule) => rule !== '');
}

function signed(text: string): Pick<Directive, 'reason' | 'author' | 'date'> {
  const reason = text.replace(/\s+/gu, ' ').trim();
  const by = /\((?:par|by) ([^(),]+)(?:, ?(\d{4}-\d{2}-\d{2}))?\)$/iu.exec(reason);
  if (!by) return { reason };
  const [whole, author = '', date] = by;
  return { reason: reason.slice(0, reason.length - whole.length).trim(), author: author.trim(), ...(date && { date }) };
}

function standsAlone(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const head = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start);
  const rest = /[\r\n]/.exec(text.slice(end, end + 1000));
  return head.trim() === '' && text.slice(end, rest ? end + rest.index : end + 1000).trim() === '';
}
