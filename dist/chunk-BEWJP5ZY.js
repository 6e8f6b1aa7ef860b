import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/support/errors.ts
var SealError = class extends Error {
  name = "SealError";
  code;
  remedy;
  constructor(code, message, options = {}) {
    super(message, options);
    this.code = code;
    this.remedy = options.remedy;
  }
};
function messages(error) {
  const texts = [];
  let current = error;
  for (let depth = 0; current !== void 0 && current !== null && depth < 10; depth++) {
    const text = current instanceof Error ? describe(current) : String(current);
    if (text !== "" && !texts.some((seen) => seen.includes(text))) texts.push(text);
    current = current instanceof Error ? current.cause : void 0;
  }
  return texts;
}
function describe(error) {
  if (error.message !== "") return error.message;
  if (error instanceof AggregateError && error.errors.length > 0) return messages(error.errors[0]).join(": ");
  return "code" in error ? String(error.code) : error.name;
}

export {
  SealError,
  messages
};
