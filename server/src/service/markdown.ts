/**
 * A text as Markdown that shows just this text: nothing in it becomes a link, an image, an icon or HTML. What a glossary says is written by
 * others and must not act in the editor.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, '\\$&')
    .replace(/(https?|ftp|command|vscode|data|javascript|file|mailto)(?=:)/gi, '$1\u200b')
    .replace(/www(?=\\\.)/gi, 'www\u200b')
    .replace(/@/g, '@\u200b');
}
