import type { Client } from './client.ts';

/** A link that runs a command of the client with one word; undefined where the client has no such command or shows no Markdown. */
export function commandLink(
  label: string,
  command: string,
  given: string,
  { commands, markdown }: Pick<Client, 'commands' | 'markdown'>,
): string | undefined {
  if (!markdown || !commands.includes(command)) return undefined;
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify([given])).replace(/[()']/g, escapeUnit)})`;
}

function escapeUnit(unit: string): string {
  return `%${unit.charCodeAt(0).toString(16)}`;
}

/**
 * A text as Markdown that shows just this text: nothing in it becomes a link, an image, an icon or HTML. What a glossary says is written by
 * others and must not act in the editor.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // Four spaces at the head of a line would make it code, a row of = below a line a heading.
      .replace(/^[ \t]+/gm, '')
      .replace(/[\\`*_{}[\]()#+\-.!|<>&~$]|^(?==)/gm, '\\$&')
      .replace(/(https?|ftp|command|vscode|data|javascript|file|mailto)(?=:)/gi, '$1\u200b')
      .replace(/www(?=\\\.)/gi, 'www\u200b')
      .replace(/@/g, '@\u200b')
  );
}
