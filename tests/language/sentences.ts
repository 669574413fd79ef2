import ts from 'typescript';

/** A string of a file of messages that a learner reads, or the pieces of a template. */
export interface Sentence {
  /** Its words; what is filled in parts them. */
  pieces: readonly { from: number; to: number; text: string }[];
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Whether a string is for the program and not for a reader: a key, a tag of a language, the name of a file. */
function isForTheProgram(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isPropertyAssignment(parent)) {
    if (parent.name === node || parent.name.getText() === 'language') return true;
    // How `Intl` writes a date.
    return ts.isNewExpression(parent.parent.parent);
  }
  return ts.isNewExpression(parent);
}

/** Every sentence in the text of a file of messages, in its order. */
export function sentencesIn(file: string): Sentence[] {
  const source = ts.createSourceFile('messages.ts', file, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const pieces = [{ from: node.getStart() + 1, to: node.end - 1, text: node.text }];
      if (hasLetters(node.text) && !isForTheProgram(node)) found.push({ pieces });
    } else if (ts.isTemplateExpression(node)) {
      const { head, templateSpans } = node;
      const pieces = [
        { from: head.getStart() + 1, to: head.end - 2, text: head.text },
        ...templateSpans.map(({ literal }) => ({
          from: literal.getStart() + 1,
          to: literal.end - (ts.isTemplateTail(literal) ? 1 : 2),
          text: literal.text,
        })),
      ];
      if (pieces.some(({ text }) => hasLetters(text))) found.push({ pieces });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
