import { fold } from '../text/fold.ts';
import type { BibliographyEntry } from './source.ts';

/** How far a source bears: 1 official or primary, 2 secondary and identified, 3 weak, 4 not to be relied upon (after AFP's twenty principles, 2016). */
export type Tier = 1 | 2 | 3 | 4;

/** The tier that the office gives an entry, else the one that its address or its type tells; undefined where neither does. */
export function tierOf({ tier, url, type }: Pick<BibliographyEntry, 'tier' | 'url' | 'type'>): Tier | undefined {
  if (tier === 1 || tier === 2 || tier === 3 || tier === 4) return tier;
  return (url === undefined ? undefined : tierOfAddress(url)) ?? byType.get(fold(type ?? ''));
}

/** The tier of what stands at an address, by its host: bodies of States and of international law, then wikis, blogs and networks; undefined for others. */
export function tierOfAddress(address: string): Tier | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  if (is(host, machines)) return 4;
  if (is(host, weakHosts) || blogHost.test(host)) return 3;
  return officialHost.test(host) || is(host, officialHosts) ? 1 : undefined;
}

/** Whether an address is one that a shortening service gives: it tells nothing of where it leads, and may lead elsewhere tomorrow. */
export function isShortened(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && is(host, shorteners, true);
}

/** Whether an address leads to the front page of a site, where nothing can be looked up. */
export function isHomePage(address: string): boolean {
  return /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?(?:(?:fr|en|index|accueil|home)(?:\.\w{2,4})?\/?)?$/i.test(address.trim());
}

/** The host of an address in lower case, without « www. »; undefined for what is no address of the web. */
export function hostOf(address: string): string | undefined {
  return /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=[/:?#]|$)/iu
    .exec(address.trim())?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
}

function is(host: string, hosts: readonly string[], exactly = false): boolean {
  return hosts.some((one) => host === one || (!exactly && host.endsWith(`.${one}`)));
}

const officialHost = /(?:^|\.)(?:gouv|gov|gob|govt|gc|admin|bund|europa|mil)\.[a-z]{2,3}$|\.gov$|\.mil$|\.int$/;

const officialHosts = `
    un.org unesco.org icj-cij.org imf.org worldbank.org oecd.org osce.org opcw.org wto.org iaea.org legifrance.gouv.fr
    assemblee-nationale.fr senat.fr elysee.fr insee.fr vie-publique.fr conseil-constitutionnel.fr conseil-etat.fr
    courdecassation.fr ccomptes.fr banque-france.fr bundestag.de parliament.uk congress.gov francophonie.org icrc.org`
  .trim()
  .split(/\s+/);

const weakHosts = `
    wikipedia.org wikimedia.org wikidata.org fandom.com x.com twitter.com facebook.com instagram.com tiktok.com threads.net
    threads.com bsky.app mastodon.social t.me telegram.me vk.com weibo.com reddit.com quora.com jeuxvideo.com medium.com
    substack.com pinterest.com snapchat.com whatsapp.com discord.com`
  .trim()
  .split(/\s+/);

const blogHost =
  /(?:^|\.)(?:blogspot|over-blog|overblog|wordpress|tumblr|canalblog|skyrock|livejournal|hautetfort)\.[a-z.]{2,6}$/;

/** What answers out of a model: no one has said it. */
const machines = 'chatgpt.com chat.openai.com claude.ai gemini.google.com chat.mistral.ai chat.deepseek.com perplexity.ai'.split(
  ' ',
);

const shorteners =
  'bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly lnkd.in is.gd v.gd cutt.ly rebrand.ly urlz.fr shorturl.at dlvr.it trib.al tiny.cc rb.gy s.42l.fr swll.to fb.me amzn.to'.split(
    ' ',
  );

/** Types of CSL and BibTeX that tell by themselves. */
const byType: ReadonlyMap<string, Tier> = new Map([
  ...['legislation', 'legal_case', 'bill', 'treaty', 'regulation', 'hearing', 'standard', 'jurisdiction'].map(
    (type) => [type, 1] as const,
  ),
  ...[
    'article-journal',
    'article-newspaper',
    'article-magazine',
    'article',
    'book',
    'chapter',
    'incollection',
    'inbook',
    'thesis',
    'phdthesis',
    'paper-conference',
    'inproceedings',
    'broadcast',
  ].map((type) => [type, 2] as const),
  ...['post', 'post-weblog', 'personal_communication', 'entry-encyclopedia'].map((type) => [type, 3] as const),
]);
