import type { Context } from '../analysis/context.ts';
import type { Draft } from '../draft/draft.ts';
import type { Settings } from './settings.ts';

/** The context under which a draft is judged: its front matter goes before the settings, both before the clock. */
export function contextOf(
  draft: Draft,
  settings: Settings,
  judged: { readonly asOf?: string; readonly release?: boolean },
): Context {
  const { frontMatter } = draft;
  const genre = frontMatter.genre ?? settings.genre;
  const asOf = frontMatter.date ?? judged.asOf;
  const validated = frontMatter.statut === 'valide' || frontMatter.statut === 'diffuse';
  return Object.freeze({
    stage: judged.release || validated ? 'release' : 'drafting',
    audience: frontMatter.audience ?? settings.audience ?? 'fr',
    profile: settings.profile,
    sourcing: settings.sourcing,
    ...(genre && { genre }),
    ...(asOf && { asOf }),
    ...(frontMatter.date && { draftDate: frontMatter.date }),
    ...(frontMatter.emetteur && { issuer: frontMatter.emetteur }),
  });
}
