import ts from 'typescript';
import type { JsonSchema } from './json.ts';

/** Reads the doc comments of a type's fields. TypeScript keeps them through everything zod does to a type. */
export class Comments {
  readonly #checker: ts.TypeChecker;
  readonly #types: ts.Type;

  /** @param file The module that exports a type `name`, with a field for each noun. */
  constructor(file: string, name: string) {
    const program = ts.createProgram([file], {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    this.#checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    const found = module && this.#checker.getExportsOfModule(module).find((one) => one.name === name);
    if (!found) throw new Error(`There is no type ${name} in ${file}.`);
    this.#types = this.#checker.getDeclaredTypeOfSymbol(found);
  }

  /** Puts the comments on a noun's fields into its schema, as `description`. */
  describe(noun: string, schema: JsonSchema): void {
    this.#fields({ properties: { [noun]: schema } }, [this.#types]);
    delete schema.description;
  }

  /** `types` are what the value may be: the members of a union. */
  #fields(schema: JsonSchema, types: readonly ts.Type[]): void {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const symbols = types.flatMap((type) => this.#checker.getPropertyOfType(type, name) ?? []);
      const [comment] = symbols.map((one) => ts.displayPartsToString(one.getDocumentationComment(this.#checker)));
      if (comment) field.description = comment.replace(/\s*\n\s*(?!\n|- | {4})/g, ' ').trim();
      this.#fields(
        field,
        symbols.flatMap((one) => this.#members(this.#checker.getTypeOfSymbol(one))),
      );
    }
    const inside = (kind: ts.IndexKind) =>
      types.flatMap((type) => this.#members(this.#checker.getIndexTypeOfType(type, kind)));
    if (schema.items) this.#fields(schema.items, inside(ts.IndexKind.Number));
    if (typeof schema.additionalProperties === 'object') {
      this.#fields(schema.additionalProperties, inside(ts.IndexKind.String));
    }
    for (const member of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      this.#fields(
        member,
        types.filter((type) => this.#fits(type, member)),
      );
    }
  }

  #members(type: ts.Type | undefined): ts.Type[] {
    if (!type) return [];
    const some = this.#checker.getNonNullableType(type);
    return some.isUnion() ? some.types : [some];
  }

  /** Whether a type is the one of these fields, told by its constants like `kind: choice`. */
  #fits(type: ts.Type, schema: JsonSchema): boolean {
    return Object.entries(schema.properties ?? {}).every(([name, field]) => {
      const symbol = this.#checker.getPropertyOfType(type, name);
      if (!symbol) return false;
      if (field.const === undefined) return true;
      const own = this.#checker.getTypeOfSymbol(symbol);
      return own.isStringLiteral() && own.value === field.const;
    });
  }
}
